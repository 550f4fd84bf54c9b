using ConfReport.Posts.Embedded;

namespace ConfReport.Posts.FrontMatter;

/// <summary>What one line of front matter looks like, before anything of it is read.</summary>
internal static class MatterLine
{
    /// <summary>How many spaces may stand before the key of a meta line; with more it goes on with the line before (Python-Markdown, <c>META_RE</c> and <c>META_MORE_RE</c>).</summary>
    private const int MostIndent = 3;

    /// <summary>The key of a meta line, <c>Key: value</c>, as a range of the line; empty where the line is none.</summary>
    public static TextSpan MetaKey(ReadOnlySpan<char> line)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        var end = indent;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '_' or '-'))
        {
            end++;
        }

        return indent <= MostIndent && end < line.Length && line[end] == ':' ? TextSpan.Between(indent, end) : default;
    }

    /// <summary>Whether it goes on with the value of the meta line before it.</summary>
    public static bool IsContinuation(ReadOnlySpan<char> line) => (line.StartsWith("    ") || line.StartsWith("\t")) && !line.IsWhiteSpace();

    /// <summary>Whether it begins with a key in YAML of the usual kind, or with a quotation mark or brace.</summary>
    public static bool IsYamlEntry(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] is '"' or '\'' or '{')
        {
            return true;
        }

        var end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.'))
        {
            end++;
        }

        var rest = line[end..].TrimStart(" \t");
        return end > 0 && rest.Length > 0 && rest[0] == ':' && (rest.Length == 1 || rest[1] is ' ' or '\t');
    }

    /// <summary>Whether it begins with a name and a colon in JSON.</summary>
    public static bool IsJsonMember(ReadOnlySpan<char> line)
    {
        var end = line.StartsWith("\"") ? line[1..].IndexOf('"') : -1;
        return end > 0 && line[(end + 2)..].TrimStart(" \t").StartsWith(":");
    }

    /// <summary>Whether it can go on with a map in YAML: an entry, an item, or what is within one.</summary>
    public static bool IsYaml(ReadOnlySpan<char> line) =>
        line.Length > 0 && (line[0] is ' ' or '\t' or '}' or ']' || line is "-" || line.StartsWith("- ") || IsYamlEntry(line));

    /// <summary>Whether all of it is a YAML comment, or a heading in Markdown.</summary>
    public static bool IsComment(ReadOnlySpan<char> line) => line.TrimStart().StartsWith("#");

    /// <summary>Whether a post that begins with this key and no fence has front matter. Prose may well begin with a word and a colon.</summary>
    public static bool IsTelling(ReadOnlySpan<char> key) =>
        key.Equals("title", StringComparison.OrdinalIgnoreCase)
        || key.Equals("date", StringComparison.OrdinalIgnoreCase)
        || key.Equals(EmbeddedReport.Key, StringComparison.OrdinalIgnoreCase);
}
