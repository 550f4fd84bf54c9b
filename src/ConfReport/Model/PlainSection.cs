using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A section that is not about one talk. It is shown in the order of its properties.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record PlainSection : Section
{
    /// <summary>What the section is about; not <see cref="SectionKind.Talk"/>.</summary>
    /// <exception cref="ArgumentException">It is <see cref="SectionKind.Talk"/>.</exception>
    public override SectionKind Kind
    {
        get;
        init => field = Given.Known(value) == SectionKind.Talk
            ? throw new ArgumentException("A section about a talk is a TalkSection.", nameof(Kind))
            : value;
    }

    /// <summary>Images that stand on their own before the prose.</summary>
    public IReadOnlyList<Figure> Figures { get; init => field = Given.List(value); } = ValueList<Figure>.Empty;

    /// <summary>The author's prose.</summary>
    public MarkdownText Content { get; init; }

    /// <summary>What the section says point by point, after the prose: conclusions, most often.</summary>
    public IReadOnlyList<MarkdownText> Points { get; init => field = Given.List(value); } = ValueList<MarkdownText>.Empty;

    /// <summary>Where to go from there, after the points.</summary>
    public IReadOnlyList<Link> Links { get; init => field = Given.List(value); } = ValueList<Link>.Empty;
}
