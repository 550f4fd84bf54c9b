namespace ConfReport;

/// <summary>What a reader has to say about its input.</summary>
/// <param name="Code">What happened, as a code that stays the same between versions, such as <c>CR0101</c>; they are listed in docs/guide/diagnostics.md.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What happened, in a sentence for the author of the input. The wording may change between versions.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in that line, counted from 1 in characters (UTF-16 code units).</param>
/// <param name="Path">Where in the data it is, such as <c>$.sections[3].talk.title</c>; empty where there is no such place.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, int Line, int Column, string Path = "")
{
    /// <summary>The diagnostic on one line, in the form that editors and build logs understand: <c>(3,14): error CR0102: …</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        return Path.Length == 0
            ? $"({Line},{Column}): {severity} {Code}: {Message}"
            : $"({Line},{Column}): {severity} {Code}: {Message} ({Path})";
    }
}
