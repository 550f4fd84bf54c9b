namespace ConfReport;

/// <summary>How links stand in the source. Pages show both alike.</summary>
public enum LinkStyle : byte
{
    /// <summary>The address stands behind the text: <c>[Slides](https://…)</c>.</summary>
    Inline,

    /// <summary>The address stands below the section: <c>[Slides][1]</c>, then <c>[1]: https://…</c>.</summary>
    Reference,
}
