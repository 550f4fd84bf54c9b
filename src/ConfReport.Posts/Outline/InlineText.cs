using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Outline;

/// <summary>Inline Markdown as the plain text that a reader of the page sees.</summary>
internal static class InlineText
{
    /// <summary>Under which a container keeps its text, which several rules ask for.</summary>
    private static readonly object TextKey = new();

    public static string Of(ContainerInline? container)
    {
        if (container is null)
        {
            return "";
        }

        if (container.GetData(TextKey) is not string text)
        {
            container.SetData(TextKey, text = Of(container.Descendants<Inline>()));
        }

        return text;
    }

    /// <summary>The first line alone.</summary>
    public static string OfLine(ContainerInline container) => Of(container.Descendants<Inline>().TakeWhile(static inline => inline is not LineBreakInline));

    private static string Of(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlInline html:
                    text.Append(HtmlTag.TextOf(html.Tag));
                    break;
            }
        }

        return OneSpaced(text.ToString());
    }

    /// <summary>One inline with what stands in it; of an image nothing, since its words are not in the line.</summary>
    public static string Of(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } => "",
        ContainerInline container => Of(container),
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    };

    /// <summary>Every inline of a block, also of the blocks inside it.</summary>
    public static IEnumerable<Inline> All(Block block) =>
        block is LeafBlock leaf ? leaf.Inline?.Descendants<Inline>() ?? [] : block.Descendants<Inline>();

    /// <summary>The text on one line, with single spaces.</summary>
    public static string OneSpaced(string text) => IsOneSpaced(text) ? text
        : string.Join(' ', text.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Nearly all text is: to take it apart and join it again was a fifth of the time of a post.</summary>
    private static bool IsOneSpaced(string text) =>
        text.AsSpan().IndexOfAny('\t', '\r', '\n') < 0 && !text.Contains("  ", StringComparison.Ordinal) && text is not ([' ', ..] or [.., ' ']);

    /// <summary>The inlines that say something: all but white space.</summary>
    public static List<Inline> Meaningful(ContainerInline? container) =>
        container is null ? [] : container.Where(inline => !IsBlank(inline)).ToList();

    public static bool IsBlank(Inline inline) =>
        inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());
}
