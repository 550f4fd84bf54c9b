namespace ConfReport.Posts.FrontMatter;

/// <summary>A value of the front matter: typed, and for a scalar also as it was written, since a title may be <c>2024</c>.</summary>
/// <param name="Value">The typed value.</param>
/// <param name="Scalar">The text of a scalar without its quotes; null for a list or map.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
internal sealed record YamlNode(DataValue Value, string? Scalar, int Line, int Column)
{
    /// <summary>The entries of a map, in order.</summary>
    public IReadOnlyList<(string Key, YamlNode Value)> Entries { get; init; } = [];

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<YamlNode> Items { get; init; } = [];

    public bool IsNull => Value.Kind == DataKind.Null;

    /// <summary>The text of a scalar that is not null; else null.</summary>
    public string? Text => IsNull ? null : Scalar;
}
