using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownReader = Markdig.Markdown;

namespace ConfReport.Tests.Markdown;

/// <summary>What a reader finds in Markdown: blocks, marks and texts, such as <c>h2[Talk]p[a em[b]]</c>, without white space.</summary>
internal static class MarkdownOutline
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static string Of(string markdown)
    {
        var outline = new StringBuilder();
        Blocks(outline, MarkdownReader.Parse(markdown, Pipeline));
        return outline.ToString();
    }

    /// <summary>Text without what a page shows as space or not at all.</summary>
    public static void AppendText(StringBuilder outline, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isShown = !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && rune.Value is not (0xFFFD or 0xFEFF)
                && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is < 0xFDD0 or > 0xFDEF;
            outline.Append(isShown ? rune.ToString() : "");
        }
    }

    private static void Blocks(StringBuilder outline, ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            outline.Append(NameOf(block)).Append('[');
            switch (block)
            {
                case LeafBlock { Inline: { } inlines }:
                    Inlines(outline, inlines);
                    break;
                case TableCell cell when cell is [ParagraphBlock { Inline: { } inlines }]:
                    Inlines(outline, inlines);
                    break;
                case ContainerBlock container:
                    Blocks(outline, container);
                    break;
            }

            outline.Append(']');
        }
    }

    private static string NameOf(Block block) => block switch
    {
        HeadingBlock heading => string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}"),
        ParagraphBlock => "p",
        ThematicBreakBlock => "hr",
        QuoteBlock => "quote",
        ListBlock { IsOrdered: true } => "ol",
        ListBlock => "ul",
        ListItemBlock => "li",
        Table => "table",
        TableRow => "tr",
        TableCell => "td",
        _ => block.GetType().Name,
    };

    private static void Inlines(StringBuilder outline, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AppendText(outline, literal.Content.ToString());
                    break;
                case HtmlEntityInline entity:
                    AppendText(outline, entity.Transcoded.ToString());
                    break;
                case CodeInline code:
                    outline.Append("code[");
                    AppendText(outline, code.Content);
                    outline.Append(']');
                    break;
                case EmphasisInline emphasis:
                    outline.Append(emphasis.DelimiterCount == 2 ? "strong[" : "em[");
                    Inlines(outline, emphasis);
                    outline.Append(']');
                    break;
                case LinkInline { IsImage: true }:
                    outline.Append("img[]");
                    break;
                case LinkInline link:
                    outline.Append("a[");
                    Inlines(outline, link);
                    outline.Append(']');
                    break;
                case LineBreakInline:
                    break;
                default:
                    outline.Append('<').Append(inline.GetType().Name).Append('>');
                    break;
            }
        }
    }
}
