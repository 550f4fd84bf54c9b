namespace ConfReport.Posts.FrontMatter;

/// <summary>Ends the reading of front matter from wherever it is; what has been read stays. The reader makes a diagnostic of it.</summary>
internal sealed class MatterRefusedException(string code, string message, int at) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>The offset of the place.</summary>
    public int At { get; } = at;
}
