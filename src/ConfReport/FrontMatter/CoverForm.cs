namespace ConfReport;

/// <summary>How the image of a post stands in front matter.</summary>
public enum CoverForm : byte
{
    /// <summary>A map of <c>image</c>, <c>alt</c>, <c>title</c> and <c>caption</c>.</summary>
    Map,

    /// <summary>The place of the image as text, its alternative text under a key of its own. Title and caption have no place.</summary>
    Source,
}
