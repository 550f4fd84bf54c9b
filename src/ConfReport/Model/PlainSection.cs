using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A section that is not about one talk. It is shown in the order of its properties.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record PlainSection : Section
{
    private const int FiguresSlot = SectionSlots;
    private const int PointsSlot = SectionSlots + 1;
    private const int LinksSlot = SectionSlots + 2;

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
    public IReadOnlyList<Figure> Figures { get => RareList<Figure>(FiguresSlot); init => SetRare(FiguresSlot, Given.List(value)); }

    /// <summary>The author's prose.</summary>
    public MarkdownText Content { get; init; }

    /// <summary>What the section says point by point, after the prose: conclusions, most often.</summary>
    public IReadOnlyList<MarkdownText> Points { get => RareList<MarkdownText>(PointsSlot); init => SetRare(PointsSlot, Given.List(value)); }

    /// <summary>Where to go from there, after the points.</summary>
    public IReadOnlyList<Link> Links { get => RareList<Link>(LinksSlot); init => SetRare(LinksSlot, Given.List(value)); }

    private protected override int RareSlots => SectionSlots + 3;
}
