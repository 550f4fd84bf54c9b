using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>What stands before the title of a talk to say which one it is: "Session 3 –", "A1:", "11:27".</summary>
/// <param name="IsTime">Whether it is the time of day at which the talk began.</param>
/// <param name="Rest">What follows it.</param>
internal sealed record HeadingLabel(bool IsTime, string Rest)
{
    private const int LongestCode = 4;

    private static readonly FrozenSet<string> Words = WordList.Default.Set("label");

    /// <summary>The label of a heading, or null.</summary>
    public static HeadingLabel? Of(string text)
    {
        var at = text.StartsWith('~') ? 1 : 0;
        return Time(text[at..].TrimStart()) ?? Code(text) ?? Counted(text);
    }

    private static HeadingLabel? Time(string text)
    {
        var end = TimeEnd(text, 0);
        if (end < 0)
        {
            return null;
        }

        var next = end;
        while (next < text.Length && text[next] is ' ' or '-' or '–' or '~' or '〜')
        {
            next++;
        }

        if (TimeEnd(text, next) is var second and > 0)
        {
            end = second;
        }

        var rest = text[end..].TrimStart(' ', '\t', '-', '–', '—', ':', '：', '|', '\u3000');
        return rest.Length > 0 && rest.Length < text.Length - end ? new(true, rest) : null;
    }

    /// <summary>Where "9:30", "09.30" or "9h30" ends, or -1.</summary>
    private static int TimeEnd(string text, int at)
    {
        var hour = Digits(text, at);
        if (hour is 0 or > 2 || at + hour + 2 >= text.Length || text[at + hour] is not (':' or '.' or 'h' or '：'))
        {
            return -1;
        }

        return Digits(text, at + hour + 1) == 2 ? at + hour + 3 : -1;
    }

    /// <summary>A letter or two and a number before a colon: rooms and slots are called so.</summary>
    private static HeadingLabel? Code(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon is < 2 or > LongestCode || colon + 1 >= text.Length || !char.IsAsciiLetterUpper(text[0]))
        {
            return null;
        }

        var letters = char.IsAsciiLetterUpper(text[1]) ? 2 : 1;
        return letters < colon && Digits(text, letters) == colon - letters ? new(false, text[(colon + 1)..].TrimStart()) : null;
    }

    /// <summary>"Session 2 – ", "Talk #3: ".</summary>
    private static HeadingLabel? Counted(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || !Words.Contains(text[..space]))
        {
            return null;
        }

        var at = space + 1;
        at += at < text.Length && text[at] == '#' ? 1 : 0;
        var digits = Digits(text, at);
        var end = digits > 0 ? at + digits : at < text.Length && char.IsAsciiLetterUpper(text[at]) ? at + 1 : at;
        if (end == at || end >= text.Length)
        {
            return null;
        }

        var rest = text[end..].TrimStart();
        return rest.Length > 1 && rest[0] is ':' or '-' or '–' or '—' or '.' or '：' ? new(false, rest[1..].TrimStart()) : null;
    }

    private static int Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
