using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Outline;

/// <summary>The plain text of a heading.</summary>
internal static class HeadingText
{
    /// <summary>The text without the attributes that many generators take at its end: <c>{#id}</c>, <c>{#id .class}</c>, <c>{: #id}</c>.</summary>
    /// <param name="inline">What stands in the heading.</param>
    /// <param name="source">Its Markdown: braces behind a backslash or as entities are text.</param>
    public static string Of(ContainerInline? inline, string source)
    {
        var text = WithoutComment(InlineText.Of(inline), source);
        var opening = text.LastIndexOf('{');
        if (opening <= 0 || !text.EndsWith('}') || !IsAttributes(text.AsSpan(opening + 1, text.Length - opening - 2))
            || inline?.LastChild is not LiteralInline)
        {
            return text;
        }

        var bare = source.AsSpan().TrimEnd("# \t");
        var at = bare.LastIndexOf('{');
        return at > 0 && bare[^1] == '}' && bare[at - 1] != '\\' ? text[..opening].TrimEnd() : text;
    }

    /// <summary>The text without a comment of MDX at its end, which gives the heading its anchor: <c>{/*id*/}</c>.</summary>
    private static string WithoutComment(string text, string source)
    {
        // To Markdown, which knows no comments, its stars are emphasis.
        var opening = source.EndsWith("*/}", StringComparison.Ordinal) ? text.LastIndexOf("{/", StringComparison.Ordinal) : -1;
        return opening > 0 ? text[..opening].TrimEnd() : text;
    }

    private static bool IsAttributes(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim();
        if (inside is not (['#' or '.', _, ..] or [':', ' ' or '#' or '.', _, ..]))
        {
            return false;
        }

        foreach (var c in inside)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('#' or '.' or ':' or '-' or '_' or '=' or '"' or '\'' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
