using System.Buffers;
using System.Text;

namespace ConfReport.Markdown;

/// <summary>Plain text as Markdown that shows exactly this text: no part of it becomes markup.</summary>
/// <remarks>
/// Escaped is only what means something where it stands, so that ordinary text stays readable in the source. What CommonMark
/// and kramdown both take behind a backslash gets a backslash, everything else an entity: kramdown shows the backslash of
/// <c>\&amp;</c> and its like, and template languages read on through one (a backslash does not stop <c>{{</c>).
/// </remarks>
internal static class PlainText
{
    private static readonly SearchValues<char> LineStart = SearchValues.Create("#>+-=:^0123456789");

    /// <summary>Text inside a line of Markdown: a heading, the text of a link.</summary>
    public static void AppendInline(StringBuilder output, string text) => Append(output, OneLine(text), at: 0);

    /// <summary>Text between two asterisks, where another asterisk would end the emphasis, and any of the separators begins something else.</summary>
    public static void AppendEmphasised(StringBuilder output, string text, string separators = "") =>
        Append(output, OneLine(text), at: 0, inEmphasis: true, separators);

    /// <summary>Text that begins a line, where a mark such as <c>#</c> or <c>1.</c> would begin a block.</summary>
    public static void AppendLine(StringBuilder output, string text)
    {
        var line = OneLine(text);
        Append(output, line, AppendLineStart(output, line));
    }

    /// <summary>Text in a heading where a leading number would be taken for the number of a talk.</summary>
    public static void AppendUnnumbered(StringBuilder output, string text)
    {
        var line = OneLine(text);
        Append(output, line, AppendNumber(output, line));
    }

    /// <summary>The text on one line, without control characters: a line break in it would end the heading or the paragraph.</summary>
    public static string OneLine(string text)
    {
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
        {
            clean = !IsBreakOrControl(text[i])
                && (text[i] != ' ' || (i > 0 && i + 1 < text.Length && text[i + 1] != ' '));
        }

        if (clean)
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != ' ' && !IsBreakOrControl(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsBreakOrControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static void Append(StringBuilder output, string text, int at, bool inEmphasis = false, string separators = "")
    {
        var singleAsterisk = !inEmphasis && text.AsSpan().Count('*') == 1;
        var singleDollar = text.AsSpan().Count('$') == 1;
        var singleTilde = text.AsSpan().Count('~') == 1;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            var before = at > 0 ? text[at - 1] : '\0';
            var after = at + 1 < text.Length ? text[at + 1] : '\0';
            switch (c)
            {
                case '\\' or '`' or '[' or ']' or '|':
                case '*' when !singleAsterisk || (at == 0 && after is ' ' or '\0'):
                case '_' when !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)):
                case '$' when !singleDollar:
                case '#' when after == '\0' && EndsAsClosingSequence(text):
                    output.Append('\\').Append(c);
                    break;
                case '<' when after != ' ':
                    output.Append("&lt;");
                    break;
                case '&' when BeginsEntity(text, at):
                    output.Append("&amp;");
                    break;
                case '{':
                case var _ when separators.Contains(c, StringComparison.Ordinal):
                case '&' when before == ' ' && separators.Length > 0:
                case '}' when before is '}' or '%' or '#':
                case '~' when !singleTilde:
                case ':' when after == '/' && at + 2 < text.Length && text[at + 2] == '/':
                case '@' when char.IsLetterOrDigit(after) && at > 0 && !char.IsWhiteSpace(before) && before != '(':
                case '.' when EndsWww(text, at):
                    AppendEntity(output, c);
                    break;
                default:
                    output.Append(c);
                    break;
            }
        }
    }

    /// <summary>Writes the mark that would begin a block, made harmless, and says how much of the text that was.</summary>
    private static int AppendLineStart(StringBuilder output, string text)
    {
        if (text.Length == 0 || !LineStart.Contains(text[0]))
        {
            return 0;
        }

        var first = text[0];
        var after = text.Length > 1 ? text[1] : '\0';
        if (char.IsAsciiDigit(first))
        {
            return AppendNumber(output, text);
        }

        if (first is '+' or '-' && after is not ('\0' or ' ' or '+' or '-'))
        {
            return 0;
        }

        if (first == '^')
        {
            AppendEntity(output, first);
        }
        else
        {
            output.Append('\\').Append(first);
        }

        return 1;
    }

    /// <summary>Writes a number at the start of text so that it does not begin a list, and says how much of the text that was.</summary>
    private static int AppendNumber(StringBuilder output, string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var isMark = digits > 0 && digits < text.Length && text[digits] is '.' or ')'
            && (digits + 1 == text.Length || text[digits + 1] == ' ');
        if (!isMark)
        {
            return 0;
        }

        output.Append(text, 0, digits).Append('\\').Append(text[digits]);
        return digits + 1;
    }

    private static void AppendEntity(StringBuilder output, char c) => output.Append("&#").Append((int)c).Append(';');

    /// <summary>Whether the last run of # would be taken as the end mark of a heading (CommonMark 0.31.2, section 4.2).</summary>
    private static bool EndsAsClosingSequence(string text)
    {
        var run = text.AsSpan().TrimEnd('#');
        return run.IsEmpty || run[^1] == ' ';
    }

    private static bool BeginsEntity(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '#' && end == at + 1)))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == ';';
    }

    /// <summary>Whether this is the point of "www.", from which some generators make a link.</summary>
    private static bool EndsWww(string text, int at) =>
        at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
