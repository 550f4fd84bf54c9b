using ConfReport.Posts.Outline;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>What can be seen of a section before it is decided what it is.</summary>
internal sealed class SectionFacts
{
    private readonly Lazy<IReadOnlyList<Speaker>> inProse;

    public SectionFacts(DocumentOutline document, OutlineSection outline, SectionFacts? parent)
    {
        (Outline, Parent) = (outline, parent);
        (Number, var rest) = TalkHeading.SplitNumber(outline.HeadingSource, outline.HeadingText);
        Label = HeadingLabel.Of(rest);
        Rest = Label?.Rest ?? rest;
        if (Number is not null && HeadingWords.IsDate(outline.HeadingText))
        {
            (Number, Label, Rest) = (null, null, outline.HeadingText);
        }

        Words = HeadingWords.KindOf(Rest, isNumbered: Number is not null || Label is { IsTime: false });
        Children = outline.Children.ConvertAll(child => new SectionFacts(document, child, this));
        Content = new SectionContent(document, outline);
        IsLinked = InlineText.Meaningful(outline.Heading?.Inline) is [LinkInline { IsImage: false }, ..] || LinkList.OnOneLine(Content.Head).Count > 0 || Recordings.In(outline.Blocks);
        IsOrdinal = OrdinalHeading.Is(Rest);
        NamesBelow = outline.Level > 0 && SpeakersBelow.Find(Content, outline, mustLookLikeNames: true, isPlain: false).Speakers.Count > 0;
        inProse = new(() => ProseSpeakers.Find(outline, Rest));
    }

    public OutlineSection Outline { get; }

    public SectionFacts? Parent { get; }

    public IReadOnlyList<SectionFacts> Children { get; }

    public SectionContent Content { get; }

    /// <summary>The number before the heading.</summary>
    public int? Number { get; }

    /// <summary>What says which talk it is: "Session 3".</summary>
    public HeadingLabel? Label { get; }

    /// <summary>The heading without both.</summary>
    public string Rest { get; }

    /// <summary>What the words of the heading say it is.</summary>
    public (SectionKind Kind, string Phrase, bool IsWhole)? Words { get; }

    /// <summary>Whether the heading is a link, links stand under it before anything else, or slides or a recording are shown: where talks have a page or a recording.</summary>
    public bool IsLinked { get; }

    /// <summary>Whether the heading only counts: "Third session".</summary>
    public bool IsOrdinal { get; }

    /// <summary>Whether the heading is nothing but a name, and sections stand in it.</summary>
    public bool IsPersonWithSections => Children.Count > 0 && Words is null && (PersonName.IsPerson(Rest) || PersonName.IsNickname(Rest));

    /// <summary>Whether lines under the heading name people.</summary>
    public bool NamesBelow { get; set; }

    /// <summary>What the heading says if it is one of a talk. Known once the post's habits are.</summary>
    public TalkHeading? Heading { get; set; }

    /// <summary>Which of the post's headings it is, from 0; -1 without one.</summary>
    public int Index { get; set; } = -1;

    /// <summary>What the section is taken for. Known of those before it.</summary>
    public Judgement? Judgement { get; set; }

    /// <summary>Who speaks, by the prose.</summary>
    public IReadOnlyList<Speaker> SpeakersInProse => inProse.Value;

    public bool IsHeading => Outline.Level > 0;

    /// <summary>Whether the first paragraph speaks of a talk.</summary>
    public bool SpeaksOfTalk => Outline.Blocks.OfType<ParagraphBlock>().FirstOrDefault() is { } first && TalkWords.In(InlineText.Of(first.Inline));

    /// <summary>Whether the heading itself, or a line under it, says that there was a talk.</summary>
    public bool ShowsTalk => Heading is { Format: not null } or { Speakers.Count: > 0 } || NamesBelow;

    public IEnumerable<SectionFacts> SelfAndDescendants() => Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}
