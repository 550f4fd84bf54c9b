using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What the author thought of a talk.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Impression : ReportPart
{
    /// <summary>The author's prose.</summary>
    public MarkdownText Text { get; init; }

    /// <summary>What to keep: the key points, one each.</summary>
    public IReadOnlyList<MarkdownText> Takeaways { get; init => field = Given.List(value); } = ValueList<MarkdownText>.Empty;

    /// <summary>What was said.</summary>
    public IReadOnlyList<Quote> Quotes { get; init => field = Given.List(value); } = ValueList<Quote>.Empty;

    /// <summary>What the author wants to try or read.</summary>
    public IReadOnlyList<MarkdownText> FollowUps { get; init => field = Given.List(value); } = ValueList<MarkdownText>.Empty;

    /// <summary>What the author links to; the talk's own slides and recording are <see cref="Talk.Links"/>.</summary>
    public IReadOnlyList<Link> Links { get; init => field = Given.List(value); } = ValueList<Link>.Empty;

    /// <summary>Images that stand on their own.</summary>
    public IReadOnlyList<Figure> Figures { get; init => field = Given.List(value); } = ValueList<Figure>.Empty;

    /// <summary>How good it was, if the author says so in figures.</summary>
    public Rating? Rating { get; init; }
}
