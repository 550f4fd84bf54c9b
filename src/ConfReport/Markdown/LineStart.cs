namespace ConfReport.Markdown;

/// <summary>What begins a block when a line begins with it.</summary>
internal static class LineStart
{
    /// <summary>The mark to escape in a text that begins a line, and how; the index is -1 when there is none.</summary>
    public static (int At, MarkdownEscape Escape) Mark(ReadOnlySpan<char> text, bool isHeading)
    {
        var first = text[0];
        if (isHeading)
        {
            return char.IsAsciiDigit(first) ? NumberMark(text) : (-1, MarkdownEscape.None);
        }

        switch (first)
        {
            case '#' or '>':
                return (0, MarkdownEscape.Backslash);
            case '=' or ':' or '^':
                return (0, MarkdownEscape.Entity);
            case '!' when text is [_, '!', ..]:
                return (0, MarkdownEscape.Backslash);
            case '+' or '-' when text is [_] or [_, ' ' or '+' or '-', ..]:
            case '*' when text is [_] or [_, ' ', ..]:
                return (0, MarkdownEscape.Backslash);
            case '(':
                return BracketMark(text);
            case 'i' when text.StartsWith("import "):
            case 'e' when text.StartsWith("export "):
                // MDX takes these for code.
                return (0, MarkdownEscape.Entity);
            case >= '0' and <= '9':
                return NumberMark(text);
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                var letters = LetterNumber(text);
                return letters > 0 && EndsNumber(text, letters) ? (letters, MarkdownEscape.Backslash) : (-1, MarkdownEscape.None);
            default:
                return (-1, MarkdownEscape.None);
        }
    }

    private static (int At, MarkdownEscape Escape) NumberMark(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && EndsNumber(text, digits) ? (digits, MarkdownEscape.Backslash) : (-1, MarkdownEscape.None);
    }

    /// <summary><c>(1)</c>, <c>(a)</c>, <c>(iv)</c>, <c>(@example)</c>: Pandoc's lists.</summary>
    private static (int At, MarkdownEscape Escape) BracketMark(ReadOnlySpan<char> text)
    {
        var inside = text[1..];
        var length = inside is ['@', ..] ? inside.IndexOf(')') : inside.IndexOfAnyExceptInRange('0', '9');
        if (length == 0)
        {
            length = LetterNumber(inside);
        }

        return length > 0 && length < inside.Length && inside[length] == ')' && (length + 1 == inside.Length || inside[length + 1] == ' ')
            ? (0, MarkdownEscape.Backslash)
            : (-1, MarkdownEscape.None);
    }

    private static bool EndsNumber(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] is '.' or ')' && (at + 1 == text.Length || text[at + 1] == ' ');

    /// <summary>How many of the first characters are one letter, or a Roman number.</summary>
    private static int LetterNumber(ReadOnlySpan<char> text)
    {
        var roman = text.IndexOfAnyExcept("ivxlcdmIVXLCDM");
        return roman > 0 ? roman : roman == 0 && char.IsAsciiLetter(text[0]) ? 1 : 0;
    }
}
