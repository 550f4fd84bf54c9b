namespace ConfReport.Posts;

/// <summary>The diagnostics of one reading, up to the limit.</summary>
internal sealed class Findings(ReadLimits limits)
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Whether what is added now is dropped: who finds the same thing ten thousand times need not say it.</summary>
    public bool IsFull => diagnostics.Count >= limits.MaximumDiagnostics;

    public void Add(string code, Severity severity, string message, int line, int column, string path = "")
    {
        if (!IsFull)
        {
            diagnostics.Add(new Diagnostic(code, severity, message, line, column, path));
        }
    }

    /// <summary>All of them by position; those at one place in the order in which they were found.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        Array.AsReadOnly(diagnostics.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column).ToArray());
}
