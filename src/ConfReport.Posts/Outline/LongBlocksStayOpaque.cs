using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ConfReport.Posts.Outline;

/// <summary>Leaves the inside of very long paragraphs and headings unread: their text is kept, links in it are not found.</summary>
/// <remarks>
/// Markdig's inline parser takes quadratic time on some input: a paragraph of 1.2 MB of <c>![](</c> does not end within
/// minutes. With a limit on the length the whole stays linear. Paragraphs of real posts have at most a few kilobytes.
/// </remarks>
internal sealed class LongBlocksStayOpaque : IMarkdownExtension
{
    private const int LongestBlock = 16 * 1024;

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers)
        {
            parser.Closed += static (_, block) =>
            {
                if (block is LeafBlock { ProcessInlines: true } leaf && LengthOf(leaf) > LongestBlock)
                {
                    leaf.ProcessInlines = false;
                }
            };
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static int LengthOf(LeafBlock leaf)
    {
        var length = 0;
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            length += leaf.Lines.Lines[i].Slice.Length;
        }

        return length;
    }
}
