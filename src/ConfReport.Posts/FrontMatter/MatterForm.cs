namespace ConfReport.Posts.FrontMatter;

/// <summary>How a value stands in the text: what an editor must know to put one more beside it.</summary>
internal enum MatterForm : byte
{
    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>A list or map between brackets.</summary>
    Inline,

    /// <summary>A list or map on lines of its own: an indented block of YAML, a table of TOML with its header, or all tables of one list.</summary>
    Block,

    /// <summary>Words of a meta line with commas or semicolons between them, or on lines of their own.</summary>
    Words,

    /// <summary>A map that nothing but the keys or headers of others names: <c>a</c> in <c>a.b = 1</c> and in <c>[a.b]</c>.</summary>
    Implied,
}
