namespace ConfReport.Posts;

/// <summary>A file among many, and the post that was read of it.</summary>
/// <remarks>What could not be read is an entry too: without a post, and with a diagnostic that says why.</remarks>
public sealed class PostEntry
{
    /// <summary>A post that was read from this file.</summary>
    /// <exception cref="ArgumentException">The name of the file is empty.</exception>
    public PostEntry(string file, ReportPost post)
        : this(file, post, (post ?? throw new ArgumentNullException(nameof(post))).Diagnostics)
    {
    }

    internal PostEntry(string file, ReportPost? post, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        (File, Post, Diagnostics) = (file, post, diagnostics);
    }

    /// <summary>The file, from the folder that was read on, with <c>/</c> between its parts on every system.</summary>
    public string File { get; }

    /// <summary>The post. Null when the file, or the folder of that name, could not be read.</summary>
    public ReportPost? Post { get; }

    /// <summary>What there is to say: about the file first, then about the text of the post.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The file.</summary>
    public override string ToString() => File;

    internal static PostEntry NotRead(string file, string code, string message) =>
        new(file, null, Array.AsReadOnly([new Diagnostic(code, Severity.Error, message, 1, 1)]));
}
