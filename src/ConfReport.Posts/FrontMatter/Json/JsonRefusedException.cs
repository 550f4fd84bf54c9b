namespace ConfReport.Posts.FrontMatter.Json;

/// <summary>Ends the reading from wherever it is; what has been read stays. <see cref="JsonReader"/> makes a diagnostic of it.</summary>
internal sealed class JsonRefusedException(string code, string message, int at) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>The offset of the place.</summary>
    public int At { get; } = at;
}
