namespace ConfReport.Json;

/// <summary>Whether JSON is written on one line or for people. A type, so that each has code of its own.</summary>
internal interface IJsonLayout
{
    static abstract bool IsIndented { get; }
}

internal readonly struct CompactJson : IJsonLayout
{
    public static bool IsIndented => false;
}

internal readonly struct IndentedJson : IJsonLayout
{
    /// <summary>How much is copied at once of a name with the comma, line break, quotation marks and colon around it.</summary>
    public const int NameBlockLength = 48;

    public static bool IsIndented => true;
}
