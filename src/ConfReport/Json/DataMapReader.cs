namespace ConfReport.Json;

/// <summary>Collects the members that no field takes.</summary>
internal struct DataMapReader
{
    /// <summary>Up to here a look through the list is quicker than a set.</summary>
    private const int ScanLimit = 8;

    private List<KeyValuePair<string, DataValue>>? entries;
    private HashSet<string>? names;

    public void Add(ref JsonFieldReader reader, int name, int value, int levels = DataValue.MaximumDepth)
    {
        var key = reader.ReadName(name);
        if (!IsNew(key))
        {
            reader.Duplicate(name, key);
        }
        else if (reader.ReadValue(value, levels) is { } found)
        {
            entries ??= [];
            entries.Add(KeyValuePair.Create(key, found));
        }
        else
        {
            // It cannot be kept, but its name is taken: the next one of that name does not count in its place.
            names ??= Names();
            names.Add(key);
        }
    }

    public readonly DataMap ToMap() =>
        entries is null ? DataMap.Empty : DataMap.FromUnique(ValueList.Of(entries.ToArray()));

    private readonly HashSet<string> Names() => new(entries?.Select(entry => entry.Key) ?? [], StringComparer.Ordinal);

    private bool IsNew(string key)
    {
        if (names is not null)
        {
            return names.Add(key);
        }

        if (entries is null)
        {
            return true;
        }

        foreach (var entry in entries)
        {
            if (entry.Key == key)
            {
                return false;
            }
        }

        if (entries.Count == ScanLimit)
        {
            names = Names();
            names.Add(key);
        }

        return true;
    }
}
