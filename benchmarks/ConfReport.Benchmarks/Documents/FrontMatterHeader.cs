using ConfReport.Benchmarks.Rivals;

namespace ConfReport.Benchmarks.Documents;

/// <summary>A report that is nothing but front matter of eight keys.</summary>
internal static class FrontMatterHeader
{
    public static ConferenceReport Report { get; } = new()
    {
        Header = OrdinaryPost.Report.Header with { Description = "What I heard, what I missed, and why I would go again." },
    };

    public static HeaderDto Dto { get; } = Report.ToDto().Header ?? new();
}
