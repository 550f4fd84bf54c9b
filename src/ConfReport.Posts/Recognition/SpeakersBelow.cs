using System.Collections.Frozen;
using ConfReport.Posts.Outline;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>Who is named in lines of their own right under a heading, and what else such lines say.</summary>
/// <param name="Speakers">The speakers, in order.</param>
/// <param name="Links">Where their names lead.</param>
/// <param name="Lines">How many blocks at the head say nothing else, so that the model holds all of them.</param>
/// <param name="Title">The title, where a line says "Topic: …" because the heading only counts.</param>
internal sealed record SpeakersBelow(IReadOnlyList<Speaker> Speakers, IReadOnlyList<Link> Links, int Lines, string? Title)
{
    private const int BlocksRead = 3;

    private const int LongestLine = 160;

    private static readonly FrozenSet<string> Roles = WordList.Default.Set("role");
    private static readonly FrozenSet<string> TitleLabels = WordList.Default.Set("titlelabel");

    public static SpeakersBelow None { get; } = new([], [], 0, null);

    /// <summary>Reads the lines under a heading.</summary>
    /// <param name="content">What stands under it.</param>
    /// <param name="section">The same, as blocks.</param>
    /// <param name="mustLookLikeNames">Whether every name must look like a person's: so where nothing else says that this is a talk.</param>
    /// <param name="isPlain">Whether names alone are speakers too: where the post names people under other headings.</param>
    public static SpeakersBelow Find(SectionContent content, OutlineSection section, bool mustLookLikeNames, bool isPlain)
    {
        var title = section.Blocks.Take(BlocksRead).Select(TitleOf).FirstOrDefault(found => found is not null);
        if (content.Head is { } head && SpeakerLine.Read(head, mustLookLikeNames) is { Speakers.Count: > 0 } line)
        {
            // What says the title too is the author's own form, and stays.
            return new(line.Speakers, line.Links, title is null || IsEmphasis(head) ? 1 : 0, title);
        }

        var names = new List<string>();
        foreach (var block in section.Blocks.Take(BlocksRead))
        {
            if (block is not ParagraphBlock { Inline: { } inlines } || !AddNames(inlines, names, isPlain))
            {
                break;
            }
        }

        return names.Count == 0 && title is null ? None : new(names.ConvertAll(name => new Speaker(name)), [], 0, title);
    }

    private static bool IsEmphasis(Block block) => block is ParagraphBlock { Inline: { } inlines } && InlineText.Meaningful(inlines) is [EmphasisInline];

    /// <summary>Adds the names of a paragraph's first lines, and says whether the next paragraph may hold more.</summary>
    private static bool AddNames(ContainerInline inlines, List<string> names, bool isPlain)
    {
        foreach (var line in LinesOf(inlines))
        {
            var found = NamesIn(line, isPlain);
            if (found.Count > 0)
            {
                names.AddRange(found);
            }
            else if (names.Count > 0 || line is not [EmphasisInline])
            {
                // A line in italics before the names says something of the talk: its form, its length.
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<string> NamesIn(List<Inline> line, bool isPlain)
    {
        if (line.Count == 0 || line.Sum(static inline => inline is LiteralInline literal ? literal.Content.Length : 0) > LongestLine)
        {
            return [];
        }

        var text = InlineText.OneSpaced(string.Concat(line.Select(InlineText.Of))).Trim();
        if (text.Length is 0 or > LongestLine)
        {
            return [];
        }

        if (line[0] is EmphasisInline emphasis && line.Skip(1).All(static other => other is EmphasisInline))
        {
            return Persons(InlineText.Of(emphasis).Trim());
        }

        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && line[0] is LinkInline or LiteralInline && text[^1] is not ('.' or '!' or '?' or ':')
            && text[(comma + 2)..].Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries).Any(Roles.Contains))
        {
            return Persons(text[..comma]);
        }

        return isPlain && line.Count <= 3 && text.Contains(' ', StringComparison.Ordinal) && text[^1] is not ('.' or '!' or '?' or ':') ? Persons(text) : [];
    }

    private static IReadOnlyList<string> Persons(string text)
    {
        var bare = PersonName.WithoutBracket(text);
        return PersonName.Several(bare, PersonName.IsPerson) is { Count: > 0 } all ? all
            : bare.Split(", ") is [var first, ..] && first.Length < bare.Length && PersonName.IsPerson(first) ? [first]
            : [];
    }

    private static string? TitleOf(Block block)
    {
        if (block is not ParagraphBlock { Inline: { } inlines } || block.Span.Length > 2 * LongestLine)
        {
            return null;
        }

        var text = InlineText.Of(inlines);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text.Length < LongestLine && TitleLabels.Contains(text[..colon].Trim(' ', '*', '_')) && !text.EndsWith('.') && text[(colon + 1)..].Trim(' ', '*', '_') is { Length: > 0 } title
            ? TalkHeading.Bare(title)
            : null;
    }

    private static IEnumerable<List<Inline>> LinesOf(ContainerInline inlines)
    {
        var line = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is LineBreakInline)
            {
                yield return line;
                line = [];
            }
            else if (!InlineText.IsBlank(inline))
            {
                line.Add(inline);
            }
        }

        yield return line;
    }
}
