using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Outline;

/// <summary>The forms in which people write headings: those of CommonMark, and three more that readers of a page see as headings.</summary>
internal sealed class HeadingForms(string body)
{
    /// <summary>Bold lines have no level of their own; where they are all the headings that there are, they are of the second.</summary>
    private const int BoldLevel = 2;

    /// <summary>One bold line is a line that is bold.</summary>
    private const int FewestBold = 2;

    /// <summary>No heading is longer; a paragraph in bold may be.</summary>
    private const int LongestBold = 200;

    /// <summary>The heading that a block is, or null.</summary>
    public OutlineHeading? Of(Block block) => block switch
    {
        HeadingBlock heading => OfMarkdown(heading),
        ParagraphBlock paragraph => WithoutSpace(paragraph),
        HtmlBlock html => OfHtml(html),
        _ => null,
    };

    /// <summary>The bold lines of a body without any other heading, for those who write headings so.</summary>
    public IReadOnlyDictionary<Block, OutlineHeading> BoldLines(MarkdownDocument document)
    {
        var found = new Dictionary<Block, OutlineHeading>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < document.Count; i++)
        {
            // Right below such a line, another one names the speaker or says something else of it.
            if ((i == 0 || !found.ContainsKey(document[i - 1])) && i + 1 < document.Count && BoldLine(document[i]) is { } heading)
            {
                found.Add(document[i], heading);
            }
        }

        return found.Count >= FewestBold ? found : new Dictionary<Block, OutlineHeading>();
    }

    private OutlineHeading OfMarkdown(HeadingBlock heading)
    {
        var span = body.AsSpan(heading.Span.Start, Math.Min(heading.Span.Length, body.Length - heading.Span.Start));
        var source = (heading.IsSetext ? span : span.TrimStart('#')).Trim().ToString();

        // The marks that may close it are outside of Markdig's span.
        var end = Math.Min(heading.Span.End + 1, body.Length);
        var rest = heading.IsSetext ? 0 : body.AsSpan(end).IndexOfAny('\r', '\n');
        return new(heading.Level, source, heading.Inline, HeadingText.Of(heading.Inline, source), heading.Span.Start, rest < 0 ? body.Length : end + rest);
    }

    /// <summary><c>##Title</c>: no heading in CommonMark, one for Jekyll's older engines, and for whoever wrote it. A single mark is a hashtag.</summary>
    private OutlineHeading? WithoutSpace(ParagraphBlock paragraph)
    {
        var line = Line(paragraph);
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        var level = line.Length - line.TrimStart('#').Length;
        if (level is < 2 or > 6 || level == line.Length || paragraph.Inline is null)
        {
            return null;
        }

        var text = InlineText.OfLine(paragraph.Inline).TrimStart('#').Trim();
        return text.Length == 0 ? null : new(level, line[level..].Trim().ToString(), paragraph.Inline, text, paragraph.Span.Start, paragraph.Span.Start + line.Length);
    }

    private OutlineHeading? OfHtml(HtmlBlock html)
    {
        var line = Line(html);
        if (line.Length < 9 || line[0] != '<' || (line[1] | 0x20) != 'h' || line[2] is < '1' or > '6')
        {
            return null;
        }

        var open = line.IndexOf('>');
        var close = line.LastIndexOf("</h", StringComparison.OrdinalIgnoreCase);
        if (open < 0 || close <= open || line[close..].IndexOf('>') != line[close..].Length - 1)
        {
            return null;
        }

        var inside = line[(open + 1)..close].Trim().ToString();
        var text = InlineText.OneSpaced(System.Net.WebUtility.HtmlDecode(HtmlTag.Without(inside)));
        return text.Length == 0 ? null : new(line[2] - '0', inside, null, text, html.Span.Start, html.Span.Start + line.Length);
    }

    private OutlineHeading? BoldLine(Block block)
    {
        if (block is not ParagraphBlock { Inline: { } inlines } || block.Span.Length > LongestBold * 2
            || InlineText.Meaningful(inlines) is not [EmphasisInline { DelimiterCount: 2 } strong])
        {
            return null;
        }

        var text = InlineText.Of(strong);
        return text.Length is 0 or > LongestBold || Rating.TryParse(text, null, out _)
            ? null
            : new(BoldLevel, Line(block).Trim('*').Trim().ToString(), strong, text, block.Span.Start, Math.Min(block.Span.End + 1, body.Length));
    }

    private ReadOnlySpan<char> Line(Block block) =>
        body.AsSpan(block.Span.Start, Math.Max(0, Math.Min(block.Span.Length, body.Length - block.Span.Start))).TrimEnd();
}
