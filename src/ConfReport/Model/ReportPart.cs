namespace ConfReport;

/// <summary>
/// What every part of a report has in common: members that this version of the library does not know are kept and
/// written back, so that a file made by a newer version, or by another tool, loses nothing on its way through.
/// </summary>
/// <remarks>Parts are immutable and equal when all that they hold is equal, lists and <see cref="Extensions"/> included.</remarks>
public abstract record ReportPart
{
    private protected ReportPart()
    {
    }

    /// <summary>
    /// Members found when reading that have no property of their own, in the order in which they stood. Empty by default.
    /// </summary>
    /// <exception cref="ArgumentException">A key is the name of a member that this part has.</exception>
    public DataMap Extensions { get; init => field = Given.Extensions(this, value); } = DataMap.Empty;
}
