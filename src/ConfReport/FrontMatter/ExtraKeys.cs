using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>Where each of the author's other keys goes, and which of them are left out.</summary>
/// <remarks>
/// Keys are compared without regard to case: Hugo takes <c>Date</c> and <c>date</c> for one, and with two of them other
/// readers take neither.
/// </remarks>
internal readonly struct ExtraKeys
{
    public const string DataKey = "confreport";

    /// <summary>From this many keys on a look at those before goes through a table: hostile input must not cost the square of its size.</summary>
    private const int ScanLimit = 24;

    private readonly PostHeader header;
    private readonly SiteProfile site;
    private readonly EmbedData embed;
    private readonly uint stated;

    /// <summary>The <see cref="KeyMark"/> of each key that is written already or treated in some way of its own.</summary>
    private readonly ulong known;
    private readonly Dictionary<string, int>? index;

    public ExtraKeys(PostHeader header, SiteProfile site, EmbedData embed)
    {
        (this.header, this.site, this.embed) = (header, site, embed);
        stated = HeaderFacts.Stated(header, site);
        if (header.Extra.Count > 0)
        {
            index = header.Extra.Count > ScanLimit ? IndexOf(header.Extra) : null;
            known = Known(site, embed);
        }
    }

    /// <summary>What becomes of the entry at this place of <see cref="PostHeader.Extra"/>, and for one that is written in which table.</summary>
    public ExtraFate FateOf(int at, out string? table)
    {
        var (key, value) = header.Extra.Span[at];
        table = null;
        if (HarmfulKeys.Contains(key))
        {
            return ExtraFate.Harmful;
        }

        if (at > 0 && FirstIn(header.Extra, index, key) < at)
        {
            return ExtraFate.SaidAlready;
        }

        if ((known & KeyMark.Of(key)) == 0)
        {
            table = site.ExtraTable;
            return ExtraFate.Written;
        }

        if (TableNamed(key) is { } named)
        {
            table = named;
            return value.AsMap() is null ? ExtraFate.SaidAlready : ExtraFate.Merged;
        }

        table = TableOf(key);
        return IsTaken(key, table) ? ExtraFate.SaidAlready
            : IsTemplate(key, value) ? ExtraFate.Template
            : ExtraFate.Written;
    }

    /// <summary>What becomes of an entry of a map whose key is that of a table.</summary>
    public ExtraFate FateWithin(string table, DataMap map, Dictionary<string, int>? mapIndex, int at)
    {
        var key = map.Span[at].Key;
        return HarmfulKeys.Contains(key) ? ExtraFate.Harmful
            : FirstIn(map, mapIndex, key) < at || IsTaken(key, table) || IsBeside(key, table) ? ExtraFate.SaidAlready
            : ExtraFate.Written;
    }

    public static Dictionary<string, int>? IndexOfLarge(DataMap map) => map.Count > ScanLimit ? IndexOf(map) : null;

    /// <summary>Whether the table is written: a fact stands in it, or the report, or what the generator does not know goes there.</summary>
    public bool IsUsed(string table)
    {
        if ((embed == EmbedData.Report && table == site.DataTable) || table == site.ExtraTable)
        {
            return true;
        }

        return IsAnyFactIn(table);
    }

    /// <summary>Whether the header states a fact whose key is in this table.</summary>
    public bool IsAnyFactIn(string table)
    {
        for (var fact = HeaderFact.Title; site.Keys.Table.HasTables && fact <= HeaderFacts.Last; fact++)
        {
            if (KeyIn(table, fact) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The facts that are written in this table, or at the root for null, a bit each.</summary>
    public uint FactsIn(string? table)
    {
        if (table is null)
        {
            return stated & site.Keys.Table.AtRoot;
        }

        var facts = 0u;
        for (var fact = HeaderFact.Title; fact <= HeaderFacts.Last; fact++)
        {
            facts |= KeyIn(table, fact) is null ? 0 : 1u << (int)fact;
        }

        return facts;
    }

    /// <summary>The key of a fact that is written in this table, or at the root for null.</summary>
    public HeaderKey? KeyIn(string? table, HeaderFact fact) =>
        HeaderFacts.Has(stated, fact) && site.Keys[fact] is { } key && key.Table == table ? key : null;

    private static ulong Known(SiteProfile site, EmbedData embed)
    {
        var known = site.Keys.Table.Marks | KeyMark.Of(site.GuardedKeys) | (embed == EmbedData.Report ? KeyMark.Of(DataKey) : 0)
            | (site.DataTable is { } data ? KeyMark.Of(data) : 0)
            | (site.ExtraTable is { } extra ? KeyMark.Of(extra) | KeyMark.Of(site.RootKeys) : 0);
        foreach (var (key, _) in site.FixedKeys.Span)
        {
            known |= KeyMark.Of(key);
        }

        return known;
    }

    private static bool Same(string left, string right) =>
        left.Length == right.Length && (left.Length == 0 || MayBeSame(left[0], right[0])) && left.Equals(right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Most keys of one length differ in their first letter already: 5 ns less for each of them.</summary>
    private static bool MayBeSame(char left, char right) => (left | right) >= 0x80 || ((left ^ right) & ~0x20) == 0;

    private static Dictionary<string, int> IndexOf(DataMap map)
    {
        var index = new Dictionary<string, int>(map.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < map.Count; i++)
        {
            index.TryAdd(map.Span[i].Key, i);
        }

        return index;
    }

    /// <summary>Where the key stands first.</summary>
    private static int FirstIn(DataMap map, Dictionary<string, int>? index, string key)
    {
        if (index is not null)
        {
            return index.GetValueOrDefault(key, map.Count);
        }

        for (var i = 0; i < map.Count; i++)
        {
            if (Same(map.Span[i].Key, key))
            {
                return i;
            }
        }

        return map.Count;
    }

    /// <summary>The table that is written under this name.</summary>
    private string? TableNamed(string key)
    {
        for (var fact = HeaderFact.Title; site.Keys.Table.HasTables && fact <= HeaderFacts.Last; fact++)
        {
            if (site.Keys[fact]?.Table is { } table && Same(table, key) && IsUsed(table))
            {
                return table;
            }
        }

        return site.ExtraTable is { } extra && Same(extra, key) ? extra
            : site.DataTable is { } data && Same(data, key) && IsUsed(data) ? data
            : null;
    }

    private string? TableOf(string key)
    {
        if (site.ExtraTable is null)
        {
            return null;
        }

        for (var fact = HeaderFact.Title; fact <= HeaderFacts.Last; fact++)
        {
            if (site.Keys[fact] is { } known && Same(known.Table ?? known.Name, key))
            {
                return null;
            }
        }

        return IsIn(site.RootKeys, key) ? null : site.ExtraTable;
    }

    private bool IsTaken(string key, string? table)
    {
        if (embed == EmbedData.Report && table == site.DataTable && Same(key, DataKey))
        {
            return true;
        }

        if (table is null && FirstIn(site.FixedKeys, null, key) < site.FixedKeys.Count)
        {
            return true;
        }

        for (var fact = HeaderFact.Title; fact <= HeaderFacts.Last; fact++)
        {
            if (KeyIn(table, fact) is { } known && Same(known.Name, key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the other keys goes into this table under the same name.</summary>
    private bool IsBeside(string key, string table)
    {
        var at = table == site.ExtraTable ? FirstIn(header.Extra, index, key) : header.Extra.Count;
        return at < header.Extra.Count && FateOf(at, out var other) == ExtraFate.Written && other == table;
    }

    private bool IsTemplate(string key, DataValue value) => IsIn(site.GuardedKeys, key) && HoldsTemplate(value);

    private static bool IsIn(IReadOnlyList<string> keys, string key)
    {
        foreach (var known in ValueList.From(keys).Span)
        {
            if (Same(known, key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsTemplate(DataValue value)
    {
        if (value.AsText() is { } text)
        {
            return text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) || text.Contains("{#", StringComparison.Ordinal)
                || text.Contains("<%", StringComparison.Ordinal) || text.Contains("${", StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal);
        }

        foreach (var item in value.Items)
        {
            if (HoldsTemplate(item))
            {
                return true;
            }
        }

        foreach (var entry in value.AsMap() is { } map ? map.Span : [])
        {
            if (HoldsTemplate(entry.Value))
            {
                return true;
            }
        }

        return false;
    }
}
