using ConfReport.Json;

namespace ConfReport.FrontMatter;

/// <summary>Which values stand on a line. The others are tables of their own: a map, and a list of nothing but maps.</summary>
internal static class TomlTables
{
    /// <summary>In embedded data, where a map that is marked stands for another value.</summary>
    public static bool IsLine(DataValue value) => IsLine(value, static map => MarkedValue.LooksLikeOne(map));

    /// <summary>Among the author's own keys, where a map is a map.</summary>
    public static bool IsNativeLine(DataValue value) => value.Kind is not (DataKind.List or DataKind.Map) || IsLine(value, static _ => false);

    private static bool IsLine(DataValue value, Func<DataMap, bool> isMarked)
    {
        if (value.AsMap() is { } map)
        {
            return isMarked(map);
        }

        var items = value.Items;
        foreach (var item in items)
        {
            if (item.AsMap() is not { } inner || isMarked(inner))
            {
                return true;
            }
        }

        return items.IsEmpty;
    }
}
