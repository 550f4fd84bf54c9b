namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>A table while it is read: what is in it, and who may still put more into it (TOML 1.0, "Keys", "Table", "Array of Tables").</summary>
/// <param name="depth">How many lists and maps there are with this one, beginning with 1 at the root.</param>
internal sealed class TomlTable(int depth)
{
    /// <summary>From this many entries on a look-up goes through an index.</summary>
    private const int ScanLimit = 8;

    private readonly List<TomlEntry> entries = [];
    private Dictionary<string, TomlEntry>? index;

    /// <summary>The table in whose lines this one was defined, itself where it has a header; null while other headers alone name it.</summary>
    private TomlTable? definedBy;

    private TextSpan? header;

    public int Depth => depth;

    /// <summary>The table of one part of a key before its last: made here, or made before by keys of the same lines.</summary>
    /// <param name="part">The part of the key.</param>
    /// <param name="start">Where the whole key begins.</param>
    /// <param name="by">The table whose lines the key stands in.</param>
    /// <returns>Null where something else is defined under that name.</returns>
    public TomlTable? WithinKey(TomlKeyPart part, int start, TomlTable by)
    {
        var table = Find(part.Name) is { } found ? found.Table : Add(part, start).NewTable(depth + 1);
        if (table is null || (table.definedBy is not null && table.definedBy != by))
        {
            return null;
        }

        table.definedBy = by;
        return table;
    }

    /// <summary>The table of one part of a header before its last; of a list of tables the last one.</summary>
    public TomlTable? WithinHeader(TomlKeyPart part, int start)
    {
        if (Find(part.Name) is { } found)
        {
            return found.Tables is { } tables ? tables[^1] : found.Table;
        }

        return Add(part, start).NewTable(depth + 1);
    }

    /// <summary>The table that a header defines; null where one is defined already.</summary>
    public TomlTable? Define(TomlKeyPart part, TextSpan header)
    {
        var entry = Find(part.Name);
        var table = entry is null ? (entry = Add(part, header.Start)).NewTable(depth + 1) : entry.Table;
        if (table is null || table.definedBy is not null)
        {
            return null;
        }

        (entry.KeySpan, table.definedBy, table.header) = (part.Span, table, header);
        return table;
    }

    /// <summary>One more table in the list that a header between double brackets names; null where something else has that name.</summary>
    public TomlTable? Append(TomlKeyPart part, TextSpan header)
    {
        var entry = Find(part.Name);
        var tables = entry is null ? Add(part, header.Start).Tables = [] : entry.Tables;
        if (tables is null)
        {
            return null;
        }

        var table = new TomlTable(depth + 2) { header = header };
        table.definedBy = table;
        tables.Add(table);
        return table;
    }

    /// <summary>Adds a value, unless something is defined under its name.</summary>
    public bool TryAdd(TomlKeyPart part, int start, MatterValue value)
    {
        if (Find(part.Name) is not null)
        {
            return false;
        }

        Add(part, start).Value = value;
        return true;
    }

    /// <summary>The table as it is, for good.</summary>
    public MatterValue ToValue(TextSpan span, MatterForm form) => MatterValue.Map(Entries(), span, form);

    private MatterValue ToValue()
    {
        var inner = Entries();
        var first = header?.Start ?? int.MaxValue;
        var last = header?.End ?? 0;
        foreach (var entry in inner)
        {
            (first, last) = (Math.Min(first, entry.Span.Start), Math.Max(last, entry.Span.End));
        }

        return MatterValue.Map(inner, TextSpan.Between(first, last), header is null ? MatterForm.Implied : MatterForm.Block);
    }

    private MatterEntry[] Entries()
    {
        var result = entries.Count == 0 ? [] : new MatterEntry[entries.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var entry = entries[i];
            var value = entry.Value ?? entry.Table?.ToValue() ?? ListOf(entry.Tables ?? []);
            result[i] = new MatterEntry(entry.Key, entry.KeySpan, TextSpan.Between(entry.Start, value.Span.End), value);
        }

        return result;
    }

    private static MatterValue ListOf(List<TomlTable> tables)
    {
        var items = tables.ConvertAll(table => table.ToValue());
        return MatterValue.List(items, TextSpan.Between(items[0].Span.Start, items[^1].Span.End), MatterForm.Block);
    }

    private TomlEntry? Find(string name)
    {
        if (index is not null)
        {
            return index.GetValueOrDefault(name);
        }

        foreach (var entry in entries)
        {
            if (entry.Key == name)
            {
                return entry;
            }
        }

        return null;
    }

    private TomlEntry Add(TomlKeyPart part, int start)
    {
        var most = ReadLimits.Default.MaximumKeys;
        if (entries.Count == most)
        {
            throw new MatterRefusedException(Codes.FrontMatterTooMuch, $"A table has more than {most} keys.", part.Span.Start);
        }

        var entry = new TomlEntry(part.Name, start) { KeySpan = part.Span };
        entries.Add(entry);
        if (entries.Count == ScanLimit)
        {
            index = entries.ToDictionary(known => known.Key, StringComparer.Ordinal);
        }
        else
        {
            index?.Add(entry.Key, entry);
        }

        return entry;
    }

    /// <summary>An entry: of a value, a table or a list of tables it has one.</summary>
    private sealed class TomlEntry(string key, int start)
    {
        public string Key => key;

        public int Start => start;

        public TextSpan KeySpan { get; set; }

        public MatterValue? Value { get; set; }

        public TomlTable? Table { get; private set; }

        public List<TomlTable>? Tables { get; set; }

        public TomlTable NewTable(int depth) => Table = new TomlTable(depth);
    }
}
