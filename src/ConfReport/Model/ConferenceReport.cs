using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>One person's report of a conference: the whole of a post, as data.</summary>
/// <remarks>
/// Immutable; change it with <c>with</c>, at every level. Two reports are equal when all that they say is equal, down to
/// the order of tags and the members that this version does not know.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record ConferenceReport : ReportPart
{
    /// <summary>What the blog needs to know of the post.</summary>
    public PostHeader Header { get; init => field = Given.Value(value); } = PostHeader.None;

    /// <summary>The conference.</summary>
    public Conference Conference { get; init => field = Given.Value(value); } = Conference.None;

    /// <summary>The programme, where it is known. A report can stand without one.</summary>
    public Agenda? Agenda { get; init; }

    /// <summary>The report itself, as an ordered tree.</summary>
    public IReadOnlyList<Section> Sections { get => field ?? ValueList<Section>.Empty; init => field = Given.List(value); }

    /// <summary>All sections of the tree, in the order in which they are read.</summary>
    public IEnumerable<Section> AllSections => Sections.SelectMany(section => section.SelfAndDescendants());

    /// <summary>The sections about talks, in the order in which they are read.</summary>
    public IEnumerable<TalkSection> Talks => AllSections.OfType<TalkSection>();

    /// <summary>What the author concludes, point by point: the points of all sections that draw conclusions.</summary>
    public IEnumerable<MarkdownText> Conclusions =>
        AllSections.OfType<PlainSection>().Where(section => section.Kind == SectionKind.Conclusion).SelectMany(section => section.Points);

    /// <summary>All images: the cover first, then in the order in which they are read.</summary>
    public IEnumerable<Figure> Figures =>
        (Header.Cover is { } cover ? [cover] : Array.Empty<Figure>()).Concat(AllSections.SelectMany(section => section switch
        {
            PlainSection plain => plain.Figures,
            TalkSection talk => talk.Impression.Figures,
            _ => [],
        }));
}
