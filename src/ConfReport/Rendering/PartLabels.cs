namespace ConfReport;

/// <summary>Whether the parts of a talk say what they are.</summary>
public enum PartLabels : byte
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>A line in bold stands above key points, quotes, things to do and links.</summary>
    Bold,
}
