namespace ConfReport.Json;

/// <summary>Collects the members that no field takes.</summary>
internal struct DataMapReader
{
    /// <summary>Up to here a look through the list is quicker than a set.</summary>
    private const int ScanLimit = 8;

    private List<KeyValuePair<string, DataValue?>>? entries;
    private HashSet<string>? names;

    /// <summary>Whether the name is new.</summary>
    public readonly bool TryTake(string name)
    {
        if (names is not null)
        {
            return names.Add(name);
        }

        if (entries is null)
        {
            return true;
        }

        foreach (var entry in entries)
        {
            if (entry.Key == name)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Keeps a value under a name that has been taken. One that could not be read keeps its name taken: the next of that name does not count in its place.</summary>
    public void Add(string name, DataValue? value)
    {
        entries ??= [];
        entries.Add(KeyValuePair.Create(name, value));
        if (entries.Count == ScanLimit)
        {
            names = new HashSet<string>(entries.Select(entry => entry.Key), StringComparer.Ordinal);
        }
    }

    public readonly DataMap ToMap()
    {
        if (entries is null)
        {
            return DataMap.Empty;
        }

        var kept = new KeyValuePair<string, DataValue>[entries.Count];
        var count = 0;
        foreach (var (name, value) in entries)
        {
            if (value is not null)
            {
                kept[count++] = KeyValuePair.Create(name, value);
            }
        }

        return DataMap.FromUnique(ValueList.Of(count == kept.Length ? kept : kept[..count]));
    }
}
