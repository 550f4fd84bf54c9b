namespace ConfReport;

/// <summary>How <see cref="ReportJson"/> writes.</summary>
public sealed record ReportJsonOptions
{
    /// <summary>Everything on one line, for programs.</summary>
    public static ReportJsonOptions Default { get; } = new();

    /// <summary>A line for each member, indented by two spaces, with a newline at the end: for people and for version control.</summary>
    public static ReportJsonOptions Indented { get; } = new() { IsIndented = true };

    /// <summary>Whether members stand on lines of their own.</summary>
    public bool IsIndented { get; init; }
}
