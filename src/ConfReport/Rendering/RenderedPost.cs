namespace ConfReport;

/// <summary>A post as a file: its name, its text, and what of the report the text says otherwise or not at all.</summary>
/// <param name="FileName">The file, relative to the folder of posts: see <see cref="SiteProfile.FileNameFor"/>.</param>
/// <param name="Text">Front matter and body; LF line ends.</param>
/// <param name="Diagnostics">
/// What was left out or replaced, each with the path of the fact in the report's JSON; line and column are 1. What a layout does not
/// show at all is no loss.
/// </param>
public sealed record RenderedPost(string FileName, string Text, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The file name.</summary>
    public override string ToString() => FileName;
}
