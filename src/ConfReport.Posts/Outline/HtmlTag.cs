using System.Collections.Frozen;

namespace ConfReport.Posts.Outline;

/// <summary>What a tag between words adds to the text.</summary>
internal static class HtmlTag
{
    /// <summary>Tags that change how words look. In small letters only: of <c>Span&lt;T&gt;</c> and <c>List&lt;A&gt;</c> the author means every one.</summary>
    private static readonly FrozenSet<string> Formatting = new[]
    {
        "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nothing for a comment or a tag of formatting, a space for a line break; any other tag is the author's text.</summary>
    public static string TextOf(string tag)
    {
        if (tag.Length < 2 || tag[1] is '!' or '?')
        {
            return "";
        }

        var start = tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == '-'))
        {
            end++;
        }

        var name = tag[start..end];
        return name == "br" ? " " : Formatting.Contains(name) ? "" : tag;
    }
}
