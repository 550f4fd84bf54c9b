using ConfReport.Posts.Outline;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>A section that is known to be about a talk, as such: what the heading says, then what stands under it.</summary>
internal sealed class TalkReader(DocumentOutline outline, PostEvidence evidence)
{
    public TalkSection Read(SectionFacts facts)
    {
        var section = facts.Outline;
        var content = new SectionContent(outline, section);
        var below = SpeakersBelow.Find(content, section, mustLookLikeNames: false, isPlain: evidence.NamesBelow);
        for (var i = 0; i < below.Lines; i++)
        {
            content.TakeHead();
        }

        var heading = below.Speakers.Count == 0 && facts.Heading is { } seen ? seen
            : section.Heading is { } own ? TalkHeading.Of(own, evidence.Habits, below.Speakers.Select(speaker => speaker.Name).ToArray())
            : new TalkHeading(null, null, null, [], IsWholeInModel: true);
        var links = HeadingLinks(section).Concat(below.Links).Concat(TakeLinkLine(content)).DistinctBy(link => link.Url).ToArray();
        var rating = TakeRating(content);
        var figures = content.TakeFigures();
        var prose = content.Head is ParagraphBlock paragraph ? InlineText.Of(paragraph.Inline) : "";
        var speakers = below.Speakers.Count > 0 ? below.Speakers
            : heading.Speakers.Count > 0 ? heading.Speakers.Select(name => new Speaker(name)).ToArray()
            : evidence.NamesSpeakersAbove && facts.Parent is { IsPersonWithSections: true } above ? [new Speaker(above.Rest)]
            : facts.SpeakersInProse;

        return new TalkSection(new Talk
        {
            Title = below.Title ?? heading.Title,
            Format = heading.Format ?? FormatWords.InSentence(FirstSentence(prose)),
            Speakers = speakers,
            Links = links,
        })
        {
            Number = heading.Number,
            Heading = heading.IsWholeInModel && below.Title is null ? null : section.HeadingText,
            Impression = ReadImpression(content) with { Figures = figures, Rating = rating },
        };
    }

    /// <summary>What the author thought: the prose, and what stands at its end in the order in which a post shows it.</summary>
    private static Impression ReadImpression(SectionContent content)
    {
        var links = content.Links();
        content.TakeBullets(LinkList.Is);
        var followUps = content.TakeBullets(IsTaskList);
        var quotes = new List<Quote>();
        while (content.Tail is { } tail && QuoteOf(tail) is { } quote)
        {
            quotes.Insert(0, quote);
            content.TakeTail();
        }

        var takeaways = content.TakeBullets();
        return new Impression
        {
            Takeaways = takeaways,
            Quotes = quotes,
            FollowUps = followUps.Select(task => new MarkdownText(task.Source[3..].TrimStart())).ToArray(),
            Links = links,
            Text = content.Rest(),
        };
    }

    private static IEnumerable<Link> HeadingLinks(OutlineSection section) =>
        (section.Heading?.Inline?.Descendants<Inline>() ?? [])
            .Select(LinkFacts.Of)
            .OfType<Link>()
            .Select(link => link.Title is { } title && section.HeadingText.Contains(title, StringComparison.Ordinal) ? link with { Title = null } : link);

    /// <summary>A first paragraph of links alone: the slides and the recording of the talk.</summary>
    private static IReadOnlyList<Link> TakeLinkLine(SectionContent content)
    {
        var links = LinkList.OnOneLine(content.Head);
        if (links.Count > 0)
        {
            content.TakeHead();
        }

        return links;
    }

    private static Rating? TakeRating(SectionContent content)
    {
        if (content.Head is ParagraphBlock { Inline: { } inlines } && InlineText.Meaningful(inlines) is [EmphasisInline { DelimiterCount: 2 } strong]
            && Rating.TryParse(InlineText.Of(strong), null, out var rating))
        {
            content.TakeHead();
            return rating;
        }

        return null;
    }

    private static bool IsTaskList(ListBlock list) =>
        list.All(item => item is ListItemBlock { Count: > 0 } task && task[0] is ParagraphBlock { Inline: { } inlines }
            && InlineText.Of(inlines).StartsWith("[ ] ", StringComparison.Ordinal));

    /// <summary>A block quote of plain words, with "— Name" in a paragraph of its own where somebody else said them.</summary>
    private static Quote? QuoteOf(Block block)
    {
        if (block is not QuoteBlock { Count: 1 or 2 } quote || !quote.All(part => part is ParagraphBlock paragraph && IsPlain(paragraph)))
        {
            return null;
        }

        var words = InlineText.Of(((ParagraphBlock)quote[0]).Inline);
        var by = quote.Count == 2 ? InlineText.Of(((ParagraphBlock)quote[1]).Inline) : null;
        return words.Length == 0 || by?.StartsWith("— ", StringComparison.Ordinal) == false
            ? null
            : new Quote(words) { By = by?[2..] };
    }

    private static bool IsPlain(ParagraphBlock paragraph) =>
        paragraph.Inline is { } inlines && inlines.All(inline => inline is LiteralInline or HtmlEntityInline or LineBreakInline { IsHard: false });

    private static string FirstSentence(string prose)
    {
        var end = prose.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? prose : prose[..end];
    }
}
