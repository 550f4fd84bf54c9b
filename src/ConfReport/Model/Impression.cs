using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What the author thought of a talk.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Impression : ReportPart
{
    private const int QuotesSlot = FirstSlot;
    private const int FollowUpsSlot = FirstSlot + 1;
    private const int FiguresSlot = FirstSlot + 2;
    private const int RatingSlot = FirstSlot + 3;

    /// <summary>The author's prose.</summary>
    public MarkdownText Text { get; init; }

    /// <summary>What to keep: the key points, one each.</summary>
    public IReadOnlyList<MarkdownText> Takeaways { get => field ?? ValueList<MarkdownText>.Empty; init => field = Given.List(value); }

    /// <summary>What was said.</summary>
    public IReadOnlyList<Quote> Quotes { get => RareList<Quote>(QuotesSlot); init => SetRare(QuotesSlot, Given.List(value)); }

    /// <summary>What the author wants to try or read.</summary>
    public IReadOnlyList<MarkdownText> FollowUps { get => RareList<MarkdownText>(FollowUpsSlot); init => SetRare(FollowUpsSlot, Given.List(value)); }

    /// <summary>What the author links to; the talk's own slides and recording are <see cref="Talk.Links"/>.</summary>
    public IReadOnlyList<Link> Links { get => field ?? ValueList<Link>.Empty; init => field = Given.List(value); }

    /// <summary>Images that stand on their own.</summary>
    public IReadOnlyList<Figure> Figures { get => RareList<Figure>(FiguresSlot); init => SetRare(FiguresSlot, Given.List(value)); }

    /// <summary>How good it was, if the author says so in figures.</summary>
    public Rating? Rating { get => (Rating?)Rare<object>(RatingSlot); init => SetRare(RatingSlot, value); }

    /// <summary>What stands where the author says nothing: one for all, since it cannot change.</summary>
    internal static Impression None { get; } = new();

    /// <summary>Whether nothing is said.</summary>
    internal bool IsEmpty => Text.IsEmpty && this == None;

    private protected override int RareSlots => FirstSlot + 4;
}
