namespace ConfReport.Markdown;

/// <summary>What begins a block when a line begins with it.</summary>
internal static class LineStart
{
    /// <summary>The mark to escape in a text that begins a line, and how; the index is -1 when there is none.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="isHeading">Whether the line is a heading, in which only a number means something.</param>
    /// <param name="isOpen">Whether anything may follow the text on its line, the rest of a mark as well.</param>
    public static (int At, MarkdownEscape Escape) Mark(ReadOnlySpan<char> text, bool isHeading, bool isOpen)
    {
        var first = text[0];
        if (isHeading)
        {
            return char.IsAsciiDigit(first) ? NumberMark(text, isOpen) : None;
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
                return BracketMark(text, isOpen);
            case '~' when text is [_] or [_, ' ', ..]:
                // Pandoc begins a definition with it.
                return (0, MarkdownEscape.Entity);
            case 'i' when Begins(text, "import ", isOpen):
            case 'e' when Begins(text, "export ", isOpen):
                // MDX takes these for code.
                return (0, MarkdownEscape.Entity);
            case >= '0' and <= '9':
                return NumberMark(text, isOpen);
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return Numbered(text, LetterNumber(text), isOpen);
            default:
                return None;
        }
    }

    /// <summary>
    /// What keeps <c>[ ]</c> and <c>[x]</c> from being a box to tick. Pandoc looks for the box after it has read the text, where escaped brackets are
    /// brackets again; but a space that is written as an entity is no space to it.
    /// </summary>
    /// <param name="text">The text, which begins with a bracket.</param>
    /// <param name="isFollowed">Whether there may be more after it.</param>
    public static (int At, MarkdownEscape Escape) BoxMark(ReadOnlySpan<char> text, bool isFollowed) => text switch
    {
        ['[', ' ' or 'x' or 'X', ']', ' ', ..] => (3, MarkdownEscape.Entity),
        ['[', ' ' or 'x' or 'X', ']'] when isFollowed => (2, MarkdownEscape.Parted),
        _ => None,
    };

    private static bool Begins(ReadOnlySpan<char> text, string word, bool isOpen) =>
        text.StartsWith(word, StringComparison.Ordinal) || (isOpen && word.AsSpan().StartsWith(text, StringComparison.Ordinal));

    private static (int At, MarkdownEscape Escape) None => (-1, MarkdownEscape.None);

    private static (int At, MarkdownEscape Escape) NumberMark(ReadOnlySpan<char> text, bool isOpen)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return Numbered(text, digits < 0 ? text.Length : digits, isOpen);
    }

    private static (int At, MarkdownEscape Escape) Numbered(ReadOnlySpan<char> text, int length, bool isOpen)
    {
        if (length == text.Length)
        {
            // What follows may be the point.
            return isOpen ? (length - 1, MarkdownEscape.Entity) : None;
        }

        return length > 0 && EndsNumber(text, length) ? (length, MarkdownEscape.Backslash) : None;
    }

    /// <summary><c>(1)</c>, <c>(a)</c>, <c>(iv)</c>, <c>(@example)</c>: Pandoc's lists.</summary>
    private static (int At, MarkdownEscape Escape) BracketMark(ReadOnlySpan<char> text, bool isOpen)
    {
        var inside = text[1..];
        var length = inside is ['@', ..] ? inside.IndexOf(')') : inside.IndexOfAnyExceptInRange('0', '9');
        if (length == 0)
        {
            length = LetterNumber(inside);
        }

        var isMark = length < 0 || length == inside.Length
            ? isOpen
            : length > 0 && inside[length] == ')' && (length + 1 == inside.Length || inside[length + 1] == ' ');
        return isMark ? (0, MarkdownEscape.Backslash) : None;
    }

    private static bool EndsNumber(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] is '.' or ')' && (at + 1 == text.Length || text[at + 1] == ' ');

    /// <summary>How many of the first characters are one letter, or a Roman number.</summary>
    private static int LetterNumber(ReadOnlySpan<char> text)
    {
        // A search for any of so many letters takes 10 ns to begin.
        const string Roman = "ivxlcdm";
        var roman = 0;
        while (roman < text.Length && Roman.Contains((char)(text[roman] | 0x20)))
        {
            roman++;
        }

        return roman > 0 ? roman : !text.IsEmpty && char.IsAsciiLetter(text[0]) ? 1 : 0;
    }
}
