using System.Buffers.Text;
using ConfReport.Markdown;

namespace ConfReport;

/// <content>Headings.</content>
public sealed partial class MarkdownWriter
{
    /// <summary>The deepest heading there is.</summary>
    public const int LastHeadingLevel = 6;

    /// <summary>A heading of this text alone. Nothing is written for a text that says nothing.</summary>
    /// <param name="level">1 to 6.</param>
    /// <param name="text">Plain text.</param>
    public void WriteHeading(int level, string text)
    {
        if (!TextChanges.IsBlank(text))
        {
            BeginHeading(level);
            EscapedText.Write(ref output, text, TextPlace.Heading | TextPlace.Whole | everyPlace);
            output.Byte((byte)'\n');
        }
    }

    /// <summary>A heading of a number and this text; without a number, one at the beginning of the text is not taken for one.</summary>
    internal void WriteHeading(int level, int? number, string text)
    {
        BeginHeading(level, number);
        EscapedText.Write(ref output, text, NumberedText(number) | TextPlace.Whole | everyPlace);
        output.Byte((byte)'\n');
    }

    /// <summary>Starts a heading, to be filled with text, emphasis and links.</summary>
    /// <param name="level">1 to 6.</param>
    public void StartHeading(int level)
    {
        BeginHeading(level);
        StartInlines(Place.Heading, TextPlace.Heading);
    }

    /// <summary>Ends a heading.</summary>
    public void EndHeading() => EndInlines(Place.Heading);

    /// <summary>Starts a heading with a number, to go on with text; without one, a number at the beginning of the text is not taken for it.</summary>
    internal void StartHeading(int level, int? number)
    {
        BeginHeading(level, number);
        StartInlines(Place.Heading, NumberedText(number));
    }

    /// <summary>A number and text, inside a line; without a number, one at the beginning of the text is not taken for it.</summary>
    internal void WriteNumbered(int? number, string text)
    {
        if (number is { } given)
        {
            BeginContent("Text");
            output.Advance(NumberMark(given, output.Room(LongestMark)));
            place &= ~TextPlace.LineStart;
        }

        WriteText(text);
    }

    private void BeginHeading(int level, int? number = null)
    {
        if (level is < 1 or > LastHeadingLevel)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A heading has a level from 1 to 6.");
        }

        var before = BeginsApart("A heading") ? 1 : 0;
        var room = output.Room(1 + sizeof(ulong) + LongestMark);
        room[0] = (byte)'\n';

        // Eight bytes whatever the level: a copy whose length is known is one instruction.
        "######        "u8.Slice(LastHeadingLevel - level, sizeof(ulong)).CopyTo(room[before..]);
        var length = before + level + 1;
        if (number is { } given)
        {
            length += NumberMark(given, room[length..]);
        }

        output.Advance(length);
    }

    private static TextPlace NumberedText(int? number) =>
        number is null ? TextPlace.Heading | TextPlace.LineStart : TextPlace.Heading;

    /// <summary>The number of a heading with its point and space, and how long they are; by hand up to three digits, which takes a third of the time.</summary>
    private static int NumberMark(int number, Span<byte> room)
    {
        var length = 0;
        if ((uint)number < 1000)
        {
            if (number >= 100)
            {
                room[length++] = (byte)('0' + (number / 100));
            }

            if (number >= 10)
            {
                room[length++] = (byte)('0' + (number / 10 % 10));
            }

            room[length++] = (byte)('0' + (number % 10));
        }
        else
        {
            Utf8Formatter.TryFormat(number, room, out length);
        }

        room[length + 1] = (byte)' ';
        room[length] = (byte)'.';
        return length + 2;
    }
}
