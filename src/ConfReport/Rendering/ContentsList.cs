namespace ConfReport;

/// <summary>Whether the body begins with a list of what is in it.</summary>
/// <remarks>
/// Entries lead to their sections where the profile says how its generator names headings (<see cref="SiteProfile.Anchors"/>); elsewhere they are
/// text. Many generators and themes make such a list themselves.
/// </remarks>
public enum ContentsList : byte
{
    /// <summary>No list.</summary>
    None,

    /// <summary>The outermost sections.</summary>
    Sections,

    /// <summary>All sections and talks, one within another.</summary>
    SectionsAndTalks,
}
