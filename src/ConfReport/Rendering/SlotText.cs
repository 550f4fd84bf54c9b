using ConfReport.Markdown;
using NodaTime;

namespace ConfReport.Rendering;

/// <summary>A slot in a few characters: <c>10:30–11:15, Sala 1</c>.</summary>
internal static class SlotText
{
    private const int LongestTime = 11;

    /// <summary>Begin, end and room, as far as they are known; whether anything was written.</summary>
    public static bool Write(MarkdownWriter markdown, Slot slot, bool withRoom)
    {
        var hasTime = WriteTime(markdown, slot);
        if (!withRoom || TextChanges.IsBlank(slot.Room))
        {
            return hasTime;
        }

        markdown.WriteAsIs(hasTime ? ", "u8 : default);
        markdown.WriteText(slot.Room);
        return true;
    }

    /// <summary>Begin and end by the clock of the venue, as the programme says it.</summary>
    public static bool WriteTime(MarkdownWriter markdown, Slot slot)
    {
        Span<char> text = stackalloc char[LongestTime];
        var length = Time(slot, text);
        if (length > 0)
        {
            markdown.WriteText(text[..length]);
        }

        return length > 0;
    }

    /// <summary>Begin and end, or the empty text.</summary>
    public static string TimeOf(Slot slot)
    {
        Span<char> text = stackalloc char[LongestTime];
        return text[..Time(slot, text)].ToString();
    }

    private static int Time(Slot slot, Span<char> text)
    {
        if (slot.Start?.TimeOfDay is not { } start)
        {
            return 0;
        }

        Clock(start, text);
        if (slot.Duration is { } duration && duration > Duration.Zero && duration < Duration.FromDays(1))
        {
            text[5] = '–';
            Clock(start.PlusNanoseconds(duration.ToInt64Nanoseconds()), text[6..]);
            return LongestTime;
        }

        return 5;
    }

    private static void Clock(LocalTime time, Span<char> text)
    {
        text[0] = (char)('0' + (time.Hour / 10));
        text[1] = (char)('0' + (time.Hour % 10));
        text[2] = ':';
        text[3] = (char)('0' + (time.Minute / 10));
        text[4] = (char)('0' + (time.Minute % 10));
    }
}
