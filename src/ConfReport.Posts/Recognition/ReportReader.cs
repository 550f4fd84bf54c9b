using ConfReport.Posts.Outline;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>The outline of a post as a report: decides for each section what it is, and has it read as that.</summary>
internal sealed class ReportReader
{
    private static readonly string[] ThanksWords =
        ["thanks", "thank", "gracias", "muchas", "merci", "danke", "vielen", "obrigado", "obrigada", "kudos"];

    private readonly DocumentOutline outline;
    private readonly ConferenceFacts facts;
    private readonly HeadingHabits habits;
    private readonly bool numbersTalks;
    private readonly bool linksTalks;
    private readonly bool namesSpeakersBelow;
    private readonly OutlineSection? lastSection;
    private bool talkSeen;

    private ReportReader(DocumentOutline outline, IReadOnlyList<OutlineSection> sections, ConferenceFacts facts)
    {
        (this.outline, this.facts) = (outline, facts);
        var all = sections.SelectMany(section => section.SelfAndDescendants()).ToArray();
        lastSection = all.LastOrDefault();
        var headings = all.Where(section => section.Level > 0).ToArray();
        numbersTalks = headings.Count(section => NumberOf(section) is not null) >= 2;
        linksTalks = headings.Count(IsLinked) >= 2;

        // One line in italics may be anything; where two of them name people, a third that could be an account's name does too.
        namesSpeakersBelow = headings.Count(section => HasSpeakersBelow(section, mustLookLikeNames: true)) >= 2;

        habits = HeadingHabits.Of(headings);
    }

    public static ConferenceReport Read(PostHeader header, DocumentOutline outline)
    {
        var sections = (IReadOnlyList<OutlineSection>)outline.Sections;
        if (TitleSection(header, sections) is { } title)
        {
            header = header with { Title = title.HeadingText };
            var opening = new OutlineSection(null, "", title.ContentStart) { ContentEnd = title.ContentEnd };
            opening.Blocks.AddRange(title.Blocks);
            sections = outline.IsBlank(title.ContentStart, title.ContentEnd) ? title.Children : [opening, .. title.Children];
        }

        var facts = new ConferenceFacts(header.Title, sections);
        var reader = new ReportReader(outline, sections, facts);
        return new ConferenceReport
        {
            Header = header,
            Conference = facts.Conference,
            Sections = reader.Convert(sections, SectionKind.Other),
        };
    }

    /// <summary>The one heading of the first level, where it is the title of the post and not that of a part.</summary>
    private static OutlineSection? TitleSection(PostHeader header, IReadOnlyList<OutlineSection> sections) =>
        sections is [{ Level: 1 } first] && first.HeadingText.Length > 0 && (header.Title is null || header.Title == first.HeadingText)
            ? first
            : null;

    private Section[] Convert(IReadOnlyList<OutlineSection> sections, SectionKind parent) =>
        sections.SelectMany(section => Convert(section, parent)).ToArray();

    private IEnumerable<Section> Convert(OutlineSection section, SectionKind parent)
    {
        if (IsTalk(section, parent))
        {
            talkSeen = true;
            var talk = new TalkReader(outline, habits).Read(section);
            return [talk with { Children = Convert(section.Children, SectionKind.Talk) }];
        }

        return ConvertPlain(section, parent);
    }

    private Section[] ConvertPlain(OutlineSection section, SectionKind parent)
    {
        var kind = KindOf(section, parent);
        var children = Convert(section.Children, kind);
        if (kind == SectionKind.Other && children.Any(child => child is TalkSection))
        {
            kind = SectionKind.Group;
        }

        var content = new SectionContent(outline, section);
        var closing = kind == SectionKind.Conclusion || section == lastSection ? TakeClosing(content, kind, section) : null;
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
            Heading = section.HeadingText.Length == 0 ? null : section.HeadingText,
            Figures = figures,
            Content = content.Rest(),
            Points = points,
            Links = links,
            Children = children,
        };
        return closing is null ? [plain] : [plain, closing];
    }

    /// <summary>The closing words after the bullets, as a section of their own: they are no point.</summary>
    private static PlainSection? TakeClosing(SectionContent content, SectionKind kind, OutlineSection section)
    {
        if (section.Children.Count > 0)
        {
            return null;
        }

        var thanks = section.Blocks.OfType<ParagraphBlock>().LastOrDefault() is { } lastParagraph && IsThanks(InlineText.Of(lastParagraph.Inline));
        return (thanks || kind == SectionKind.Conclusion) && content.TakeClosing(afterNumbers: kind == SectionKind.Conclusion) is { } closing
            ? new PlainSection { Kind = thanks ? SectionKind.Thanks : kind, Content = closing.Rest() }
            : null;
    }

    private static bool IsThanks(string text) =>
        ThanksWords.Contains(text.Split(' ', 2)[0].TrimEnd(',', '!', '.', ':').ToLowerInvariant());

    private SectionKind KindOf(OutlineSection section, SectionKind parent)
    {
        if (section.Level == 0)
        {
            return talkSeen ? SectionKind.Other : SectionKind.Introduction;
        }

        var kind = HeadingWords.KindOf(section.HeadingText);
        return kind == SectionKind.Other && parent == SectionKind.Other && !talkSeen && facts.IsNamedIn(section.HeadingText)
            ? SectionKind.Introduction
            : kind;
    }

    private bool IsTalk(OutlineSection section, SectionKind parent)
    {
        if (section.Level == 0 || section.HeadingText.Length == 0)
        {
            return false;
        }

        var (number, rest) = TalkHeading.SplitNumber(section.HeadingSource, section.HeadingText);
        if (HeadingWords.KindOf(rest, isNumbered: number is not null) != SectionKind.Other)
        {
            return false;
        }

        if ((number is not null && numbersTalks) || (linksTalks && IsLinked(section)) || parent is SectionKind.Group or SectionKind.Day)
        {
            return true;
        }

        var heading = TalkHeading.Of(section.HeadingSource, section.HeadingText, habits, below: []);
        return heading.Format is not null || heading.Speakers.Count > 0 || HasSpeakersBelow(section, mustLookLikeNames: !namesSpeakersBelow);
    }

    private bool HasSpeakersBelow(OutlineSection section, bool mustLookLikeNames) =>
        new SectionContent(outline, section).Head is { } head && SpeakerLine.Read(head, mustLookLikeNames).Speakers.Count > 0;

    private static int? NumberOf(OutlineSection section) => TalkHeading.SplitNumber(section.HeadingSource, section.HeadingText).Number;

    /// <summary>Whether the heading is a link, or links stand under it before anything else: where talks have a page or a recording.</summary>
    private bool IsLinked(OutlineSection section) =>
        InlineText.Meaningful(section.Heading?.Inline) is [LinkInline { IsImage: false }, ..]
        || LinkList.OnOneLine(new SectionContent(outline, section).Head).Count > 0;
}
