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

    /// <summary>A line of HTML without its tags.</summary>
    public static string Without(string html)
    {
        var text = new System.Text.StringBuilder();
        var last = html.LastIndexOf('>');
        for (var at = 0; at < html.Length;)
        {
            var end = html[at] == '<' && at < last ? html.IndexOf('>', at) : -1;
            if (end > 0)
            {
                text.Append(TextOf(html[at..(end + 1)]));
                at = end + 1;
            }
            else
            {
                text.Append(html[at++]);
            }
        }

        return text.ToString();
    }
}
