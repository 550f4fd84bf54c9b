namespace ConfReport.Posts.FrontMatter;

/// <summary>A value of the front matter with its place in the text, whatever the language: a scalar, a list or a map.</summary>
/// <remarks>
/// A list or map in brackets spans these and what is between. One on lines of its own spans from its header or first entry to
/// the end of the last value in it; tables of TOML may stand apart, and what stands between is then spanned as well. So all that is in
/// a value lies within its span.
/// </remarks>
internal sealed class MatterValue
{
    private readonly DataValue? scalar;
    private readonly string? written;

    private MatterValue(DataKind kind, TextSpan span, MatterForm form) => (Kind, Span, Form) = (kind, span, form);

    private MatterValue(DataValue scalar, string written, TextSpan span)
        : this(scalar.Kind, span, MatterForm.Scalar) => (this.scalar, this.written) = (scalar, written);

    public DataKind Kind { get; }

    /// <summary>The value as it is written, with its quotes or brackets.</summary>
    public TextSpan Span { get; }

    public MatterForm Form { get; }

    /// <summary>The entries of a map, in the order in which they are first named.</summary>
    public IReadOnlyList<MatterEntry> Entries { get; private init; } = [];

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<MatterValue> Items { get; private init; } = [];

    public bool IsNull => Kind == DataKind.Null;

    /// <summary>The text of a scalar that is not null, without quotes and escapes: a title may be <c>2024</c>. Else null.</summary>
    public string? Text => IsNull ? null : written;

    /// <summary>A scalar.</summary>
    /// <param name="value">Its typed value.</param>
    /// <param name="written">Its text, without quotes and escapes.</param>
    /// <param name="span">Its place.</param>
    public static MatterValue Scalar(DataValue value, string written, TextSpan span) => new(value, written, span);

    public static MatterValue List(IReadOnlyList<MatterValue> items, TextSpan span, MatterForm form) =>
        new(DataKind.List, span, form) { Items = items };

    public static MatterValue Map(IReadOnlyList<MatterEntry> entries, TextSpan span, MatterForm form) =>
        new(DataKind.Map, span, form) { Entries = entries };

    /// <summary>The scalar's typed value; null for a list or map.</summary>
    public DataValue? AsScalar() => scalar;

    /// <summary>The value of a key of a map, or null.</summary>
    public MatterValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The value without places; null where lists and maps nest deeper than <see cref="DataValue.MaximumDepth"/>.</summary>
    public DataValue? ToData() => ToData(DataValue.MaximumDepth);

    private DataValue? ToData(int levels)
    {
        if (scalar is not null || levels == 0)
        {
            return scalar;
        }

        if (Kind == DataKind.List)
        {
            var items = new DataValue[Items.Count];
            for (var i = 0; i < items.Length; i++)
            {
                if (Items[i].ToData(levels - 1) is not { } item)
                {
                    return null;
                }

                items[i] = item;
            }

            return DataValue.From(items);
        }

        var entries = new KeyValuePair<string, DataValue>[Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            if (Entries[i].Value.ToData(levels - 1) is not { } value)
            {
                return null;
            }

            entries[i] = KeyValuePair.Create(Entries[i].Key, value);
        }

        return DataValue.From(DataMap.From(entries));
    }
}
