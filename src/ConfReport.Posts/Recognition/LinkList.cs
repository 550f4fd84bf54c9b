using ConfReport.Posts.Outline;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>Links that stand alone: as the items of a list, or on a line of their own.</summary>
internal static class LinkList
{
    /// <summary>Whether every item is one link and nothing else.</summary>
    public static bool Is(ListBlock list) => list.All(item => LinkOf(item) is not null);

    public static IReadOnlyList<Link> Read(ListBlock list) => list.Select(LinkOf).OfType<Link>().ToArray();

    /// <summary>The links of a paragraph in which nothing stands beside them but marks between them; else none.</summary>
    public static IReadOnlyList<Link> OnOneLine(Block? block)
    {
        var links = new List<Link>();
        foreach (var inline in (block as ParagraphBlock)?.Inline ?? Enumerable.Empty<Inline>())
        {
            if (LinkFacts.Of(inline) is { } link)
            {
                links.Add(link);
            }
            else if (!InlineText.IsBlank(inline) && !(inline is LiteralInline literal && literal.Content.ToString().Trim() is "·" or "|" or "," or "-" or "/"))
            {
                return [];
            }
        }

        return links;
    }

    private static Link? LinkOf(Block item) =>
        item is ListItemBlock { Count: 1 } only && only[0] is ParagraphBlock { Inline: { } inlines } && InlineText.Meaningful(inlines) is [var inline]
            ? LinkFacts.Of(inline)
            : null;
}
