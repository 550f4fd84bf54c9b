using ConfReport.Posts.Outline;
using Markdig.Syntax;

namespace ConfReport.Posts.Recognition;

/// <summary>
/// The content of a section, from which blocks that mean something are taken off at both ends. What stays in between is the
/// author's prose, as it stands in the post: nothing is lost, since a block is only taken when nothing but blank lines lies
/// beyond it.
/// </summary>
internal sealed class SectionContent
{
    private readonly DocumentOutline outline;
    private readonly IReadOnlyList<Block> blocks;
    private int first;
    private int last;
    private int start;
    private int end;

    public SectionContent(DocumentOutline outline, OutlineSection section)
        : this(outline, section.Blocks, 0, section.Blocks.Count, section.ContentStart, section.ContentEnd)
    {
    }

    private SectionContent(DocumentOutline outline, IReadOnlyList<Block> blocks, int first, int last, int start, int end) =>
        (this.outline, this.blocks, this.first, this.last, this.start, this.end) = (outline, blocks, first, last, start, end);

    /// <summary>The part of the content from one block on and before another, with what lies around them.</summary>
    public SectionContent Part(int from, int to) => new(
        outline,
        blocks,
        from,
        to,
        from == 0 ? start : Math.Min(blocks[from - 1].Span.End + 1, end),
        to == blocks.Count ? end : Math.Min(blocks[to].Span.Start, end));

    /// <summary>The first block; null when something lies before it.</summary>
    public Block? Head => first < last && outline.IsBlank(start, blocks[first].Span.Start) ? blocks[first] : null;

    /// <summary>The last block; null when something lies behind it, such as the targets of reference links.</summary>
    public Block? Tail => first < last && outline.IsBlank(blocks[last - 1].Span.End + 1, end) ? blocks[last - 1] : null;

    /// <summary>The links in the content, in order, each address once.</summary>
    public List<Link> Links()
    {
        var links = new List<Link>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < last; i++)
        {
            foreach (var inline in InlineText.All(blocks[i]))
            {
                if (LinkFacts.Of(inline) is { } link && seen.Add(link.Url))
                {
                    links.Add(link);
                }
            }
        }

        return links;
    }

    /// <summary>The prose: what has not been taken.</summary>
    public MarkdownText Rest() => new(outline.Slice(start, end));

    public void TakeHead() => start = Math.Min(blocks[first++].Span.End + 1, end);

    public void TakeTail() => end = Math.Max(blocks[--last].Span.Start, start);

    /// <summary>The images that stand on their own before the prose.</summary>
    public List<Figure> TakeFigures()
    {
        var figures = new List<Figure>();
        while (Head is { } head && FigureParagraph.Read(head) is { Count: > 0 } found)
        {
            figures.AddRange(found);
            TakeHead();
        }

        return figures;
    }

    /// <summary>The items of the bullet list at the end, where there is one that fits.</summary>
    public IReadOnlyList<MarkdownText> TakeBullets(Func<ListBlock, bool>? fits = null)
    {
        if (Tail is not ListBlock { IsOrdered: false } list || fits?.Invoke(list) == false)
        {
            return [];
        }

        TakeTail();
        return ItemsOf(list);
    }

    /// <summary>The items of the list at the end, bulleted or numbered: where they are points, the numbers only count them.</summary>
    public IReadOnlyList<MarkdownText> TakePoints()
    {
        if (Tail is not ListBlock list)
        {
            return [];
        }

        TakeTail();
        return ItemsOf(list);
    }

    /// <summary>The items of a list as the author wrote them, without their marks.</summary>
    public IReadOnlyList<MarkdownText> ItemsOf(ListBlock list) => list.OfType<ListItemBlock>().Select(item => ItemText(item)).ToArray();

    /// <summary>The paragraphs after the last list, taken off as content of their own; null when there are none.</summary>
    public SectionContent? TakeClosing(bool afterNumbers)
    {
        var closing = last;
        while (closing > first && blocks[closing - 1] is ParagraphBlock)
        {
            closing--;
        }

        if (closing == last || closing == first || blocks[closing - 1] is not ListBlock list || (list.IsOrdered && !afterNumbers))
        {
            return null;
        }

        var taken = new SectionContent(outline, blocks, closing, last, list.Span.End + 1, end);
        (last, end) = (closing, Math.Min(list.Span.End + 1, end));
        return taken;
    }

    /// <summary>An item as the author wrote it, without its mark.</summary>
    public MarkdownText ItemText(ListItemBlock item) => ItemText(item, item.Span.Start);

    /// <summary>The same from a place in it on.</summary>
    public MarkdownText ItemText(ListItemBlock item, int from)
    {
        var end = Math.Min(item.Span.End + 1, outline.Body.Length);
        var source = outline.Slice(item.Span.Start, end);
        var indent = 0;
        while (indent < source.Length && char.IsAsciiDigit(source[indent]))
        {
            indent++;
        }

        indent++;
        while (indent < source.Length && source[indent] is ' ' or '\t')
        {
            indent++;
        }

        var lines = (from > item.Span.Start ? outline.Slice(from, end) : source[Math.Min(indent, source.Length)..]).Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            var strip = 0;
            while (strip < lines[i].Length && strip < indent + item.Column && lines[i][strip] == ' ')
            {
                strip++;
            }

            lines[i] = lines[i][strip..];
        }

        return new MarkdownText(string.Join('\n', lines).Trim());
    }
}
