using ConfReport.Posts.Outline;
using Markdig.Syntax;

namespace ConfReport.Posts.Recognition;

/// <summary>A bullet list whose every item is one link and nothing else.</summary>
internal static class LinkList
{
    public static bool Is(ListBlock list) => list.All(item => LinkOf(item) is not null);

    public static IReadOnlyList<Link> Read(ListBlock list) => list.Select(LinkOf).OfType<Link>().ToArray();

    private static Link? LinkOf(Block item) =>
        item is ListItemBlock { Count: 1 } only && only[0] is ParagraphBlock { Inline: { } inlines } && InlineText.Meaningful(inlines) is [var inline]
            ? LinkFacts.Of(inline)
            : null;
}
