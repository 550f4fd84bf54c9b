using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>A fenced code block (CommonMark 0.31.2, section 4.5).</summary>
internal static class CodeBlock
{
    private const int ShortestFence = 3;

    private static readonly SearchValues<char> LanguageName =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+#.-");

    /// <summary>Writes the block with its last line break, each line but the first behind the prefix.</summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> code, ReadOnlySpan<char> language, ReadOnlySpan<byte> prefix)
    {
        if (HoldsTemplateMarks(code))
        {
            WriteAsText(ref output, code, prefix);
            return;
        }

        var fence = Math.Max(ShortestFence, LongestRun(code) + 1);
        Fence(ref output, fence);
        if (!language.ContainsAnyExcept(LanguageName))
        {
            output.Text(language);
        }

        output.Byte((byte)'\n');
        foreach (var line in WithoutLastBreak(code).EnumerateLines())
        {
            output.Bytes(line.IsEmpty ? prefix.TrimEnd((byte)' ') : prefix);
            output.Text(line);
            output.Byte((byte)'\n');
        }

        output.Bytes(prefix);
        Fence(ref output, fence);
        output.Byte((byte)'\n');
    }

    private static ReadOnlySpan<char> WithoutLastBreak(ReadOnlySpan<char> code) =>
        code.EndsWith("\r\n", StringComparison.Ordinal) ? code[..^2]
        : code.Length > 0 && code[^1] is '\n' or '\r' ? code[..^1]
        : code;

    private static void Fence(ref Utf8Output output, int length)
    {
        output.Room(length)[..length].Fill((byte)'`');
        output.Advance(length);
    }

    private static int LongestRun(ReadOnlySpan<char> code)
    {
        var longest = 0;
        for (var at = code.IndexOf('`'); at >= 0; at = code.IndexOf('`'))
        {
            code = code[at..];
            var end = code.IndexOfAnyExcept('`');
            var run = end < 0 ? code.Length : end;
            longest = Math.Max(longest, run);
            code = code[run..];
        }

        return longest;
    }

    /// <summary>Marks that a template language or a generator acts on inside code as well.</summary>
    private static bool HoldsTemplateMarks(ReadOnlySpan<char> code)
    {
        for (var at = code.IndexOf('{'); at >= 0 && at + 1 < code.Length; at = code.IndexOf('{'))
        {
            if (code[at + 1] is '{' or '%' or '#' or ':' or '<')
            {
                return true;
            }

            code = code[(at + 1)..];
        }

        return false;
    }

    /// <summary>A paragraph with a hard break at the end of each line.</summary>
    private static void WriteAsText(ref Utf8Output output, ReadOnlySpan<char> code, ReadOnlySpan<byte> prefix)
    {
        var isFirst = true;
        foreach (var line in WithoutLastBreak(code).EnumerateLines())
        {
            // An empty line would end the paragraph.
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (!isFirst)
            {
                output.Bytes("  \n"u8);
                output.Bytes(prefix);
            }

            EscapedText.Write(ref output, line, TextPlace.LineStart);
            isFirst = false;
        }

        output.Byte((byte)'\n');
    }
}
