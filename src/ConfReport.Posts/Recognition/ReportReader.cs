using System.Collections.Frozen;
using ConfReport.Posts.Outline;
using Markdig.Syntax;

namespace ConfReport.Posts.Recognition;

/// <summary>The outline of a post as a report: has each section judged, and read as what it is.</summary>
internal sealed class ReportReader
{
    private static readonly FrozenSet<string> ThanksWords = WordList.Default.Phrases("thanks").Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly DocumentOutline outline;
    private readonly PostEvidence evidence;
    private readonly OutlineSection? lastSection;
    private readonly Func<int, int> lineOf;
    private readonly int bodyStart;
    private readonly List<RecognizedSection> found = [];

    private ReportReader(DocumentOutline outline, IReadOnlyList<SectionFacts> sections, ConferenceFacts facts, int bodyStart, Func<int, int> lineOf)
    {
        (this.outline, this.bodyStart, this.lineOf) = (outline, bodyStart, lineOf);
        var all = sections.SelectMany(section => section.SelfAndDescendants()).ToArray();
        lastSection = all.LastOrDefault()?.Outline;
        evidence = new PostEvidence(all, facts);
        foreach (var section in all)
        {
            section.Judgement = SectionRules.Judge(section, evidence);
            evidence.HasTalkBefore |= section.Judgement.Kind == SectionKind.Talk;
        }
    }

    /// <summary>Reads a body.</summary>
    /// <param name="header">What the front matter says.</param>
    /// <param name="outline">The body.</param>
    /// <param name="bodyStart">Where the body begins in the post.</param>
    /// <param name="lineOf">The line of a place in the post, counted from 1.</param>
    public static (ConferenceReport Report, IReadOnlyList<RecognizedSection> Sections) Read(PostHeader header, DocumentOutline outline, int bodyStart, Func<int, int> lineOf)
    {
        var sections = (IReadOnlyList<OutlineSection>)outline.Sections;
        var body = outline.Body;
        if (TitleSection(header, sections) is { } title)
        {
            header = header with { Title = title.HeadingText };
            body = body[title.ContentStart..];
            var opening = new OutlineSection(null, title.ContentStart) { ContentEnd = title.ContentEnd };
            opening.Blocks.AddRange(title.Blocks);
            sections = outline.IsBlank(title.ContentStart, title.ContentEnd) ? title.Children : [opening, .. title.Children];
        }

        var facts = new ConferenceFacts(header, sections, body);
        var seen = sections.Select(section => new SectionFacts(outline, section, null)).ToArray();
        var reader = new ReportReader(outline, seen, facts, bodyStart, lineOf);
        var report = new ConferenceReport
        {
            Header = header,
            Conference = facts.Conference,
            Sections = reader.Convert(seen),
        };
        return (report, [.. reader.found.OrderBy(section => section.Span.Start)]);
    }

    /// <summary>The one heading of the first level, where it is the title of the post and not that of a part.</summary>
    private static OutlineSection? TitleSection(PostHeader header, IReadOnlyList<OutlineSection> sections) =>
        sections is [{ Level: 1 } first] && first.HeadingText.Length > 0 && (header.Title is null || header.Title == first.HeadingText)
            ? first
            : null;

    private Section[] Convert(IReadOnlyList<SectionFacts> sections) => sections.SelectMany(Convert).ToArray();

    private IEnumerable<Section> Convert(SectionFacts section)
    {
        var judgement = section.Judgement ?? new(SectionKind.Other, Confidence.Guessed, "");
        if (judgement.Kind == SectionKind.Talk && !IsListOfTalks(section))
        {
            var talk = new TalkReader(outline, evidence).Read(section) with { Children = Convert(section.Children) };
            Note(talk, section.Outline.Start, section.Outline.ContentEnd, judgement);
            return [talk];
        }

        return ConvertPlain(section, judgement.Kind == SectionKind.Talk ? judgement with { Kind = SectionKind.Group, Reason = "a list of talks stands under it" } : judgement);
    }

    /// <summary>"Lightning talks" and the like, in the singular: where a list of them follows, it is no talk itself.</summary>
    private static bool IsListOfTalks(SectionFacts section) =>
        section.Heading is { Title: null, Speakers.Count: 0 } && !section.NamesBelow && TalkEntries.In(section.Outline.Blocks, mustNamePeople: false).Count > 0;

    private Section[] ConvertPlain(SectionFacts section, Judgement judgement)
    {
        var kind = judgement.Kind;
        var children = new List<Section>();
        var content = TakeEntries(section, kind, children, out var behind);
        if (kind == SectionKind.Agenda && children.Count > 0)
        {
            (kind, judgement) = (SectionKind.Group, judgement with { Kind = SectionKind.Group, Reason = "a list of talks stands under it" });
        }

        children.AddRange(Convert(section.Children));
        if (kind is SectionKind.Other or SectionKind.Theme && children.Any(child => child is TalkSection))
        {
            (kind, judgement) = (SectionKind.Group, judgement with { Kind = SectionKind.Group, Reason = "the sections in it are talks" });
        }

        var closing = kind == SectionKind.Conclusion || section.Outline == lastSection ? TakeClosing(content, kind, section.Outline) : null;
        var figures = content.TakeFigures();
        IReadOnlyList<Link> links = [];
        if (kind is SectionKind.Resources or SectionKind.Conclusion && content.Tail is ListBlock { IsOrdered: false } list && LinkList.Is(list))
        {
            links = LinkList.Read(list);
            content.TakeTail();
        }

        var points = kind == SectionKind.Conclusion ? content.TakePoints() : [];
        var plain = new PlainSection
        {
            Kind = kind,
            Heading = section.Outline.HeadingText.Length == 0 ? null : section.Outline.HeadingText,
            Figures = figures,
            Content = behind.Count == 0 ? content.Rest() : new(string.Join("\n\n", behind.Prepend(content.Rest().Source).Where(text => text.Length > 0))),
            Points = points,
            Links = links,
            Children = children,
        };
        Note(plain, section.Outline.Start, section.Outline.ContentEnd, judgement);
        return closing is null ? [plain] : [plain, closing];
    }

    /// <summary>Makes sections of the talks in lists; what stands before the lists is returned, and what stands between and behind them.</summary>
    private SectionContent TakeEntries(SectionFacts section, SectionKind kind, List<Section> children, out List<string> behind)
    {
        behind = [];
        var content = new SectionContent(outline, section.Outline);
        if (kind is SectionKind.Introduction or SectionKind.Talk or SectionKind.Resources or SectionKind.Conclusion)
        {
            return content;
        }

        var lists = TalkEntries.In(section.Outline.Blocks, mustNamePeople: kind is not (SectionKind.Group or SectionKind.Day));
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var entry in lists[i].Entries)
            {
                var talk = new TalkSection(entry.Talk) { Heading = entry.Heading, Impression = new() { Text = Own(content, entry), Links = LinksBehind(entry) } };
                Note(talk, entry.Item.Span.Start, entry.Item.Span.End + 1, new(SectionKind.Talk, Confidence.Likely, "it is one of a list of talks"));
                children.Add(talk);
            }

            // What is no talk in the list stays, as the author has it.
            var others = ((ListBlock)section.Outline.Blocks[lists[i].At]).OfType<ListItemBlock>().Except(lists[i].Entries.Select(entry => entry.Item))
                .Select(item => outline.Slice(item.Span.Start, item.Span.End + 1)).ToArray();
            if (others.Length > 0)
            {
                behind.Add(string.Join('\n', others));
            }

            var rest = content.Part(lists[i].At + 1, i + 1 < lists.Count ? lists[i + 1].At : section.Outline.Blocks.Count).Rest();
            if (!rest.IsEmpty)
            {
                behind.Add(rest.Source);
            }
        }

        return lists.Count > 0 ? content.Part(0, lists[0].At) : content;
    }

    /// <summary>What the author says of a talk in a list, behind its title and speakers.</summary>
    private static MarkdownText Own(SectionContent content, TalkEntries.Entry entry)
    {
        var text = content.ItemText(entry.Item, entry.End);
        return entry.End == entry.Item.Span.Start ? text : new(text.Source.TrimStart(' ', '.', ',', ':', ';', '-', '–', '—', ')', '*', '_').TrimEnd());
    }

    private static Link[] LinksBehind(TalkEntries.Entry entry) =>
        [.. InlineText.All(entry.Item).Where(inline => inline.Span.Start >= entry.End).Select(LinkFacts.Of).OfType<Link>().DistinctBy(link => link.Url)];

    private void Note(Section section, int start, int end, Judgement judgement) =>
        found.Add(new(section, new(bodyStart + start, Math.Max(0, end - start)), lineOf(bodyStart + start), judgement.Confidence, judgement.Reason));

    /// <summary>The closing words after the bullets, as a section of their own: they are no point.</summary>
    private PlainSection? TakeClosing(SectionContent content, SectionKind kind, OutlineSection section)
    {
        if (section.Children.Count > 0)
        {
            return null;
        }

        var thanks = section.Blocks.OfType<ParagraphBlock>().LastOrDefault() is { } lastParagraph && IsThanks(InlineText.Of(lastParagraph.Inline));
        if ((!thanks && kind != SectionKind.Conclusion) || content.TakeClosing(afterNumbers: kind == SectionKind.Conclusion) is not { } closing)
        {
            return null;
        }

        return new PlainSection { Kind = thanks ? SectionKind.Thanks : kind, Content = closing.Rest() };
    }

    private static bool IsThanks(string text) => ThanksWords.Contains(text.Split(' ', 2)[0].TrimEnd(',', '!', '.', ':'));
}
