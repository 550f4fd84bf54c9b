namespace ConfReport;

/// <summary>What can stand in a hole of a phrase; the name in the braces is the name here in camel case.</summary>
internal enum PhraseHole : byte
{
    /// <summary>No hole: text.</summary>
    None,
    Count,
    Names,
    Talks,
    Date,
    Weekday,
    Day,
    Month,
    Year,
    EndDay,
    EndMonth,
    EndYear,
}
