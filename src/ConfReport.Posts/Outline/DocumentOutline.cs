using Markdig;
using Markdig.Syntax;

namespace ConfReport.Posts.Outline;

/// <summary>The body of a post as a tree of sections: Markdig reads the blocks, the headings among them make the tree.</summary>
internal sealed class DocumentOutline
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private DocumentOutline(string body) => Body = body;

    /// <summary>The body as it stands in the post.</summary>
    public string Body { get; }

    /// <summary>The outermost sections, in order.</summary>
    public List<OutlineSection> Sections { get; } = [];

    public static DocumentOutline Of(SourceText source, int bodyStart, Findings findings)
    {
        var outline = new DocumentOutline(source.Text[bodyStart..]);
        try
        {
            outline.Build(Markdig.Markdown.Parse(outline.Body, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig gives up on nesting that no person writes. The body is kept whole, without sections.
            var (line, column) = source.PositionOf(bodyStart);
            findings.Add(Codes.BodyTooDeep, Severity.Error, "The Markdown nests too deep to be read; it is kept as one section.", line, column);
            outline.Sections.Clear();
            outline.Sections.Add(new OutlineSection(null, 0) { ContentEnd = outline.Body.Length });
        }

        return outline;
    }

    /// <summary>A part of the body as text of the model: lines end in LF, without blank lines around it.</summary>
    public string Slice(int start, int end)
    {
        var lines = Body[start..Math.Max(start, end)].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd();
        var firstLine = 0;
        for (var i = 0; i < lines.Length && char.IsWhiteSpace(lines[i]); i++)
        {
            firstLine = lines[i] == '\n' ? i + 1 : firstLine;
        }

        return lines[firstLine..];
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAutoLinks();
        builder.Extensions.Add(new LongBlocksStayOpaque());
        return builder.Build();
    }

    public bool IsBlank(int start, int end) => start >= end || Body.AsSpan(start, end - start).IsWhiteSpace();

    private void Build(MarkdownDocument document)
    {
        var forms = new HeadingForms(Body);
        var headings = new Dictionary<Block, OutlineHeading>(ReferenceEqualityComparer.Instance);
        foreach (var block in document)
        {
            if (forms.Of(block) is { } heading)
            {
                headings.Add(block, heading);
            }
        }

        Divide(document, headings.Count > 0 ? headings : forms.BoldLines(document));
        if (IsBlank(Sections[0].ContentStart, Sections[0].ContentEnd))
        {
            Sections.RemoveAt(0);
        }
    }

    private void Divide(MarkdownDocument document, IReadOnlyDictionary<Block, OutlineHeading> headings)
    {
        var current = new OutlineSection(null, 0);
        var open = new Stack<OutlineSection>();
        Sections.Add(current);
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup)
            {
                continue;
            }

            if (!headings.TryGetValue(block, out var heading))
            {
                current.Blocks.Add(block);
                continue;
            }

            current.ContentEnd = heading.Start;
            current = new OutlineSection(heading, heading.End);
            while (open.TryPeek(out var above) && above.Level >= current.Level)
            {
                open.Pop();
            }

            (open.TryPeek(out var parent) ? parent.Children : Sections).Add(current);
            open.Push(current);
        }

        current.ContentEnd = Body.Length;
    }
}
