namespace ConfReport;

/// <summary>Which number stands before a talk's title.</summary>
public enum TalkNumbering : byte
{
    /// <summary>The one that the section has (<see cref="TalkSection.Number"/>), or none.</summary>
    AsGiven,

    /// <summary>None.</summary>
    None,

    /// <summary>0 for the first talk of the post, 1 for the next.</summary>
    FromZero,

    /// <summary>1 for the first talk of the post, 2 for the next.</summary>
    FromOne,
}
