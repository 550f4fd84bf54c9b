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
            outline.Sections.Add(new OutlineSection(null, "", 0) { ContentEnd = outline.Body.Length });
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
        var current = new OutlineSection(null, "", 0);
        var open = new Stack<OutlineSection>();
        Sections.Add(current);
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup)
            {
                continue;
            }

            if (block is not HeadingBlock heading)
            {
                current.Blocks.Add(block);
                continue;
            }

            current.ContentEnd = heading.Span.Start;
            current = new OutlineSection(heading, HeadingSource(heading), EndOf(heading));
            while (open.TryPeek(out var above) && above.Level >= current.Level)
            {
                open.Pop();
            }

            (open.TryPeek(out var parent) ? parent.Children : Sections).Add(current);
            open.Push(current);
        }

        current.ContentEnd = Body.Length;
        if (IsBlank(Sections[0].ContentStart, Sections[0].ContentEnd))
        {
            Sections.RemoveAt(0);
        }
    }

    /// <summary>Where the heading ends: with its line, since the marks that may close it are outside of Markdig's span.</summary>
    private int EndOf(HeadingBlock heading)
    {
        var end = Math.Min(heading.Span.End + 1, Body.Length);
        var rest = heading.IsSetext ? 0 : Body.AsSpan(end).IndexOfAny('\r', '\n');
        return rest < 0 ? Body.Length : end + rest;
    }

    private string HeadingSource(HeadingBlock heading)
    {
        var source = Body.AsSpan(heading.Span.Start, Math.Min(heading.Span.Length, Body.Length - heading.Span.Start));
        return (heading.IsSetext ? source : source.TrimStart('#')).Trim().ToString();
    }
}
