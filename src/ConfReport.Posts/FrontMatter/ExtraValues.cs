namespace ConfReport.Posts.FrontMatter;

/// <summary>The keys of the author's own, which end in <see cref="PostHeader.Extra"/> in the order in which they stand.</summary>
internal sealed class ExtraValues(SourceText source, Findings findings)
{
    private readonly HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int At, string Key, DataValue Value)> entries = [];

    public void Add(MatterEntry entry)
    {
        keys.Add(entry.Key);
        if (entry.Value.ToData() is { } value)
        {
            entries.Add((entry.Span.Start, entry.Key, value));
            return;
        }

        var (line, column) = source.PositionOf(entry.Span.Start);
        findings.Add(Codes.FrontMatterTooDeep, Severity.Error, $"Lists and maps under a key nest deeper than {DataValue.MaximumDepth}; the key is left out.", line, column);
    }

    /// <summary>Adds it unless there is one of this name: generators compare without regard to case.</summary>
    public bool TryAdd(MatterEntry entry)
    {
        if (keys.Contains(entry.Key))
        {
            return false;
        }

        Add(entry);
        return true;
    }

    public DataMap ToMap() => DataMap.From(entries.OrderBy(entry => entry.At).Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
}
