namespace ConfReport.Markdown;

/// <summary>Text as a code span.</summary>
internal static class CodeText
{
    private static readonly string[] ActivePairs = ["{{", "{%", "{#", "{:", "{<", "}}", "%}", "#}", "<?", "<!--", "\\@"];

    /// <summary>
    /// Writes the text on one line as code; as plain text instead if it holds what a template language would act upon, since
    /// within code nothing can be escaped.
    /// </summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace place = TextPlace.Inline)
    {
        using var clean = new CleanText(text);
        var line = clean.Line;
        if (line.IsEmpty)
        {
            return;
        }

        if (IsActive(line))
        {
            EscapedText.Write(ref output, line, place);
            return;
        }

        var fence = LongestRun(line) + 1;
        Fence(ref output, fence);
        var isPadded = line[0] == '`' || line[^1] == '`';
        if (isPadded)
        {
            output.Byte((byte)' ');
        }

        output.Text(line);
        if (isPadded)
        {
            output.Byte((byte)' ');
        }

        Fence(ref output, fence);
    }

    private static bool IsActive(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny("{}<|&\\:") < 0)
        {
            return false;
        }

        foreach (var pair in ActivePairs)
        {
            if (line.Contains(pair, StringComparison.Ordinal))
            {
                return true;
            }
        }

        // Statiq drops the backslash before an at sign. A table would end its cell there; Python-Markdown adds a semicolon to the number of an entity, also in code.
        return line.Contains('|') || line.Contains("&#", StringComparison.Ordinal) || EmojiName.IsIn(line);
    }

    private static int LongestRun(ReadOnlySpan<char> line)
    {
        var longest = 0;
        for (var at = line.IndexOf('`'); at >= 0; at = line.IndexOf('`'))
        {
            line = line[at..];
            var length = line.IndexOfAnyExcept('`');
            length = length < 0 ? line.Length : length;
            longest = Math.Max(longest, length);
            line = line[length..];
        }

        return longest;
    }

    private static void Fence(ref Utf8Output output, int length)
    {
        for (; length > 0; length--)
        {
            output.Byte((byte)'`');
        }
    }
}
