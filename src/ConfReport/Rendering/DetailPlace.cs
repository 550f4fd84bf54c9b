namespace ConfReport;

/// <summary>Where a detail of a talk stands: its speakers, its time.</summary>
public enum DetailPlace : byte
{
    /// <summary>Nowhere.</summary>
    Nowhere,

    /// <summary>On a line of its own under the heading.</summary>
    Line,

    /// <summary>In the heading, behind the title.</summary>
    Heading,
}
