namespace ConfReport.Json;

/// <summary>How far a list has been read.</summary>
internal struct JsonList(int start)
{
    /// <summary>Where the list begins.</summary>
    public int Start { get; } = start;

    /// <summary>How many items there were; -1 before the list is entered.</summary>
    public int Count = -1;
}
