using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>Values that nobody declared, with their keys: the author's own, and those that a profile always writes.</summary>
/// <remarks>Where a map is a table of its own (TOML), entries are gone through twice: first for what stands on lines, then for what stands in tables.</remarks>
internal static class UndeclaredValues<TSink>
    where TSink : struct, IFrontMatterSink<TSink>
{
    /// <summary>Writes an entry, unless it belongs among the others: on a line, or in tables.</summary>
    public static bool Entry(ref TSink sink, string key, DataValue value, bool isTables, DateLayout dates)
    {
        var isTable = TSink.HasTables && !TomlTables.IsNativeLine(value);
        if (isTable != isTables)
        {
            return false;
        }

        if (isTable)
        {
            Tables(ref sink, key, value, dates);
        }
        else if (TSink.HasNull || value.Kind != DataKind.Null)
        {
            sink.Name(key);
            Value(ref sink, value, dates);
        }

        return true;
    }

    private static void Tables(ref TSink sink, string key, DataValue value, DateLayout dates)
    {
        if (value.AsMap() is { } single)
        {
            Table(ref sink, key, single, TableKind.Single, dates);
            return;
        }

        foreach (var item in value.Items)
        {
            Table(ref sink, key, item.AsMap() ?? DataMap.Empty, TableKind.Item, dates);
        }
    }

    private static void Table(ref TSink sink, string key, DataMap map, TableKind kind, DateLayout dates)
    {
        sink.StartTable(key, kind);
        Entries(ref sink, map, isTables: false, dates);
        Entries(ref sink, map, isTables: true, dates);
        sink.EndTable();
    }

    private static void Entries(ref TSink sink, DataMap map, bool isTables, DateLayout dates)
    {
        foreach (var (key, value) in map.Span)
        {
            if (!HarmfulKeys.Contains(key))
            {
                Entry(ref sink, key, value, isTables, dates);
            }
        }
    }

    public static void Value(ref TSink sink, DataValue value, DateLayout dates)
    {
        switch (value.Kind)
        {
            case DataKind.Text:
                sink.Text(value.AsText() ?? "");
                break;
            case DataKind.Boolean:
                sink.Flag(value.AsBoolean() ?? false);
                break;
            case DataKind.Integer:
                sink.Integer(value.AsInteger() ?? 0);
                break;
            case DataKind.Number:
                sink.Number(value.AsNumber() ?? 0);
                break;
            case DataKind.Date:
                sink.Date(value.AsDate() ?? default, dates);
                break;
            case DataKind.List:
                List(ref sink, value.Items, dates);
                break;
            case DataKind.Map:
                sink.StartObject();
                foreach (var (key, inner) in value.AsMap() is { } map ? map.Span : [])
                {
                    if (!HarmfulKeys.Contains(key) && (TSink.HasNull || inner.Kind != DataKind.Null))
                    {
                        sink.Name(key);
                        Value(ref sink, inner, dates);
                    }
                }

                sink.EndObject();
                break;
            default:
                sink.Null();
                break;
        }
    }

    private static void List(ref TSink sink, ReadOnlySpan<DataValue> items, DateLayout dates)
    {
        // A date holds colons, which some readers do not take in brackets.
        var isShort = true;
        foreach (var item in items)
        {
            isShort &= item.Kind is not (DataKind.Date or DataKind.List or DataKind.Map);
        }

        if (isShort)
        {
            sink.StartLine();
        }
        else
        {
            sink.StartList();
        }

        foreach (var item in items)
        {
            if (TSink.HasNull || item.Kind != DataKind.Null)
            {
                Value(ref sink, item, dates);
            }
        }

        sink.EndList();
    }
}
