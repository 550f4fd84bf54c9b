using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>Values by key, in the order in which they were written.</summary>
/// <remarks>
/// Keys are compared ordinally and are unique. Two maps are equal when they hold the same keys with equal values in the
/// same order: the order is the author's, and it is kept.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed class DataMap : IReadOnlyDictionary<string, DataValue>, IEquatable<DataMap>
{
    /// <summary>From this size on a look-up goes through a table: reading a map of many keys must not cost their square.</summary>
    private const int ScanLimit = 8;

    private readonly ValueList<KeyValuePair<string, DataValue>> entries;
    private readonly Dictionary<string, int>? index;

    private DataMap(ValueList<KeyValuePair<string, DataValue>> entries, Dictionary<string, int>? index)
    {
        this.entries = entries;
        this.index = index;
        foreach (var entry in entries.Span)
        {
            Depth = Math.Max(Depth, entry.Value.Depth);
        }
    }

    /// <summary>The map without entries.</summary>
    public static DataMap Empty { get; } = new(ValueList<KeyValuePair<string, DataValue>>.Empty, null);

    /// <summary>How many keys there are.</summary>
    public int Count => entries.Count;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <summary>The values, in the order of their keys.</summary>
    public IEnumerable<DataValue> Values => entries.Select(entry => entry.Value);

    internal byte Depth { get; }

    internal ReadOnlySpan<KeyValuePair<string, DataValue>> Span => entries.Span;

    /// <summary>The value of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public DataValue this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no key '{key}'.");

    /// <summary>A map of these entries, in their order.</summary>
    /// <exception cref="ArgumentException">A key comes twice, or holds a lone surrogate; or a value is null.</exception>
    public static DataMap From(IEnumerable<KeyValuePair<string, DataValue>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var list = ValueList.From<KeyValuePair<string, DataValue>>(entries.ToArray(), nameof(entries));
        foreach (var (key, value) in list)
        {
            Given.Text(Given.Value(key, nameof(entries)), nameof(entries));
            Given.Value(value, nameof(entries));
        }

        return FromUnique(list, TableOf(list));
    }

    /// <summary>A map of these entries, in their order: <c>DataMap.Of(("ShowToc", true), ("rank", 2))</c>.</summary>
    /// <inheritdoc cref="From"/>
    public static DataMap Of(params ReadOnlySpan<(string Key, DataValue Value)> entries)
    {
        var pairs = new KeyValuePair<string, DataValue>[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            pairs[i] = KeyValuePair.Create(entries[i].Key, entries[i].Value);
        }

        return From(pairs);
    }

    /// <summary>This map with one more entry at its end, or with another value where the key already stands.</summary>
    public DataMap With(string key, DataValue value)
    {
        var at = IndexOf(Given.Value(key));
        var added = KeyValuePair.Create(key, value);
        return From(at < 0 ? entries.Append(added) : entries.Select((entry, i) => i == at ? added : entry));
    }

    /// <summary>This map without a key; the same map when the key is not there.</summary>
    public DataMap Without(string key) =>
        IndexOf(Given.Value(key)) < 0 ? this : From(entries.Where(entry => entry.Key != key));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out DataValue value)
    {
        var at = IndexOf(key);
        value = at < 0 ? null : entries[at].Value;
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, DataValue>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(DataMap? other) => other is not null && entries.Equals(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataMap);

    /// <inheritdoc/>
    public override int GetHashCode() => entries.GetHashCode();

    /// <summary>Whether both hold the same, in the same order.</summary>
    public static bool operator ==(DataMap? left, DataMap? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(DataMap? left, DataMap? right) => !(left == right);

    /// <summary>The entries as a person would read them, in no particular format.</summary>
    public override string ToString() => $"{{{string.Join(", ", entries.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    /// <summary>For a reader that has already seen to it that no key comes twice.</summary>
    internal static DataMap FromUnique(ValueList<KeyValuePair<string, DataValue>> entries) =>
        FromUnique(entries, entries.Count > ScanLimit ? TableOf(entries) : null);

    private static DataMap FromUnique(ValueList<KeyValuePair<string, DataValue>> entries, Dictionary<string, int>? table) =>
        entries.Count == 0 ? Empty : new DataMap(entries, table);

    private static Dictionary<string, int>? TableOf(ValueList<KeyValuePair<string, DataValue>> entries)
    {
        var table = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            if (!table.TryAdd(entries[i].Key, i))
            {
                throw new ArgumentException($"The key '{entries[i].Key}' comes twice.", nameof(entries));
            }
        }

        return entries.Count > ScanLimit ? table : null;
    }

    private int IndexOf(string key)
    {
        if (index is not null)
        {
            return index.GetValueOrDefault(key, -1);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
