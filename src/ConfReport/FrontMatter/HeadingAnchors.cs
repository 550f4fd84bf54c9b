namespace ConfReport;

/// <summary>How a generator names its headings, so that a link on the page can lead to one.</summary>
public enum HeadingAnchors : byte
{
    /// <summary>Not at all, or in a way of its own: nothing is linked.</summary>
    None,

    /// <summary>
    /// As GitHub does: lower case, hyphens for spaces, everything else dropped that is no letter, mark, digit, hyphen or underscore;
    /// <c>-1</c>, <c>-2</c> for further headings of the same name.
    /// </summary>
    GitHub,
}
