namespace ConfReport.Posts.Recognition;

/// <summary>All the rules by which a section is taken for what it is, in the order in which they are asked; the first that answers decides.</summary>
internal static class SectionRules
{
    /// <summary>With fewer headings than this, none is at the start or at the end.</summary>
    private const int FewestToStandFirst = 3;

    private delegate Judgement? Rule(SectionFacts section, PostEvidence post);

    private static readonly Rule[] InOrder =
    [
        WithoutHeading,
        InsideTalk,
        OrdinalWithoutTalk,
        NamesPeople,
        IsPerson,
        SumsUp,
        Words,
        Form,
        Numbered,
        Labelled,
        HoldsTalks,
        NamesConference,
        OpensPost,
        UnlikeItsNeighbours,
        UnderContainer,
        Linked,
        SpeakerInProse,
        LikeItsNeighbours,
    ];

    /// <summary>What the section is. Those before it, and the ones it is in, are known.</summary>
    public static Judgement Judge(SectionFacts section, PostEvidence post)
    {
        foreach (var rule in InOrder)
        {
            if (rule(section, post) is { } judgement)
            {
                return judgement;
            }
        }

        return new(SectionKind.Other, Confidence.Guessed, "nothing says what it is");
    }

    private static Judgement? WithoutHeading(SectionFacts section, PostEvidence post) => section.IsHeading
        ? null
        : new(SectionKind.Introduction, Confidence.Likely, "it stands before the first heading");

    /// <summary>A talk has parts, and a heading in it is one of them unless its words say what else it is.</summary>
    private static Judgement? InsideTalk(SectionFacts section, PostEvidence post) =>
        section.Parent?.Judgement?.Kind != SectionKind.Talk || section.ShowsTalk ? null
        : section.Words is { IsWhole: true } words ? new(words.Kind, Confidence.Likely, $"its heading says '{words.Phrase}'")
        : new(SectionKind.Other, Confidence.Likely, "it is a part of the talk above it");

    private static Judgement? NamesPeople(SectionFacts section, PostEvidence post) =>
        section.Heading is { Speakers.Count: > 0 } ? Talk(Confidence.Certain, "its heading names a speaker")
        : section.NamesBelow && section.Words is not { IsWhole: true } ? Talk(Confidence.Certain, "people are named in a line under its heading")
        : null;

    /// <summary>"Third session", and then neither a title nor a name: the author was somewhere else.</summary>
    private static Judgement? OrdinalWithoutTalk(SectionFacts section, PostEvidence post) =>
        section.IsOrdinal && !section.NamesBelow ? new(SectionKind.Other, Confidence.Guessed, "its heading counts a session, and nothing says of what talk") : null;

    private static Judgement? IsPerson(SectionFacts section, PostEvidence post) =>
        post.NamesSpeakersAbove && section.IsPersonWithSections ? new(SectionKind.Group, Confidence.Likely, "its heading is a name like others, and sections stand under it") : null;

    /// <summary>A summary at the end is a conclusion, and conclusions at the start are a summary.</summary>
    private static Judgement? SumsUp(SectionFacts section, PostEvidence post)
    {
        if (section.Words is not { Kind: SectionKind.Summary or SectionKind.Conclusion } words || section.Parent is not null || post.Headings < FewestToStandFirst)
        {
            return null;
        }

        return words.Kind == SectionKind.Summary && section.Index * 2 > post.Headings
            ? new(SectionKind.Conclusion, Confidence.Likely, $"its heading says '{words.Phrase}', and it stands at the end")
            : words.Kind == SectionKind.Conclusion && section.Index == 0
            ? new(SectionKind.Summary, Confidence.Likely, $"its heading says '{words.Phrase}', and it stands first")
            : null;
    }

    private static Judgement? Words(SectionFacts section, PostEvidence post) =>
        section.Words is not { } words || (section.Heading?.Format is not null && words.Kind is SectionKind.Group or SectionKind.Introduction) ? null
        : new(words.Kind, words.IsWhole ? Confidence.Certain : Confidence.Likely, $"its heading says '{words.Phrase}'");

    private static Judgement? Form(SectionFacts section, PostEvidence post) =>
        section.Heading?.Format is { } format ? Talk(Confidence.Certain, $"its heading says '{FormatWords.NameOf(format)}'") : null;

    private static Judgement? Numbered(SectionFacts section, PostEvidence post) =>
        section.Number is not null && post.NumbersTalks ? Talk(Confidence.Likely, "its heading is numbered like others of the post") : null;

    private static Judgement? Labelled(SectionFacts section, PostEvidence post) =>
        section.Label is { IsTime: false } && post.LabelsTalks ? Talk(Confidence.Likely, "its heading has a label like others of the post") : null;

    private static Judgement? HoldsTalks(SectionFacts section, PostEvidence post) =>
        section.Children.Any(child => child.Words is null && (child.ShowsTalk || (child.SpeakersInProse.Count > 0 && post.MostAreTalks(child.Outline.Level))))
            && !section.NamesBelow && section.SpeakersInProse.Count == 0
            ? new(SectionKind.Group, Confidence.Likely, "the sections in it are talks")
            : null;

    private static Judgement? NamesConference(SectionFacts section, PostEvidence post) =>
        section.Parent is null && post.Conference.IsNamedIn(section.Rest) && !post.HasTalkBefore
            ? new(SectionKind.Introduction, Confidence.Likely, "its heading names the conference")
            : null;

    /// <summary>The first heading, where it is not yet about a talk and talks follow.</summary>
    private static Judgement? OpensPost(SectionFacts section, PostEvidence post) =>
        post.HasTalks && section.Index == 0 && section is { Children.Count: 0, IsLinked: false, SpeaksOfTalk: false, SpeakersInProse.Count: 0 } && !section.IsOrdinal
            ? new(SectionKind.Introduction, Confidence.Guessed, "it is the first, and does not speak of a talk")
            : null;

    /// <summary>Where people are named under the headings of talks, one without is about something else, unless its text speaks of a talk.</summary>
    private static Judgement? UnlikeItsNeighbours(SectionFacts section, PostEvidence post) =>
        post.NamesBelow && !section.SpeaksOfTalk && section.SpeakersInProse.Count == 0 ? new(SectionKind.Other, Confidence.Guessed, "people are named under headings of talks, and nobody under this one") : null;

    private static Judgement? UnderContainer(SectionFacts section, PostEvidence post) =>
        section.Parent?.Judgement is { Kind: SectionKind.Group or SectionKind.Day } ? Talk(Confidence.Likely, "it stands under a heading for talks") : null;

    private static Judgement? Linked(SectionFacts section, PostEvidence post) =>
        section.IsLinked && post.LinksTalks ? Talk(Confidence.Likely, "its heading is a link like others of the post") : null;

    private static Judgement? SpeakerInProse(SectionFacts section, PostEvidence post) =>
        section.SpeakersInProse.Count > 0 && (post.MostAreTalks(section.Outline.Level) || section.SpeaksOfTalk)
            ? Talk(Confidence.Likely, "the text under it says who spoke")
            : null;

    private static Judgement? LikeItsNeighbours(SectionFacts section, PostEvidence post) =>
        post.MostAreTalks(section.Outline.Level) ? Talk(Confidence.Guessed, "most headings of its level are about talks")
        : post.HasSilentHeadings && !post.HasTalks ? new(SectionKind.Theme, Confidence.Guessed, "no heading of the post is about a single talk")
        : null;

    private static Judgement Talk(Confidence confidence, string reason) => new(SectionKind.Talk, confidence, reason);
}
