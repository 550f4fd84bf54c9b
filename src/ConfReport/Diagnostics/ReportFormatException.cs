namespace ConfReport;

/// <summary>
/// The input could not be read as a report. The one exception that a <c>Parse</c> of this library throws for content;
/// <c>Read</c> returns the same as diagnostics.
/// </summary>
public sealed class ReportFormatException : FormatException
{
    /// <summary>An exception for the first error among these diagnostics.</summary>
    /// <exception cref="ArgumentException">There is no error among them.</exception>
    public ReportFormatException(IReadOnlyList<Diagnostic> diagnostics)
        : base(FirstError(diagnostics).ToString()) =>
        Diagnostics = ValueList.From(diagnostics);

    /// <summary>All that the reader had to say, in the order of the input.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The line of the first error, counted from 1.</summary>
    public int Line => FirstError(Diagnostics).Line;

    /// <summary>The column of the first error, counted from 1.</summary>
    public int Column => FirstError(Diagnostics).Column;

    /// <summary>Where in the data the first error is, such as <c>$.conference.dates</c>.</summary>
    public string Path => FirstError(Diagnostics).Path;

    private static Diagnostic FirstError(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error)
            ?? throw new ArgumentException("An exception needs an error.", nameof(diagnostics));
    }
}
