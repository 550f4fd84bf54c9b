namespace ConfReport.Json;

/// <summary>
/// JSON has no dates, TOML no null, and a value that nobody declared has no field to say what it is. Such a date is written
/// as <c>{"$date": "2024-10-06"}</c> and, in TOML, null as <c>{ "$null" = true }</c>; a map that happens to look like one of
/// these gets one more <c>$</c>, which reading takes off.
/// </summary>
internal static class MarkedValue
{
    public const string DateName = "$date";
    public const string NullName = "$null";

    /// <summary>Whether the map would be read as a date or as null, or as an escaped one.</summary>
    public static bool LooksLikeOne(DataMap map) =>
        map.Count == 1
        && ((IsKey(map.Span[0].Key, DateName) && PostDate.TryParse(map.Span[0].Value.AsText(), null, out _))
            || (IsKey(map.Span[0].Key, NullName) && map.Span[0].Value.AsBoolean() == true));

    /// <summary>A dollar sign or several, then the word.</summary>
    private static bool IsKey(string key, string name) =>
        key.EndsWith(name, StringComparison.Ordinal) && key.AsSpan(0, key.Length - name.Length).TrimStart('$').IsEmpty;

    public static string Escape(string key) => "$" + key;

    /// <summary>The value that a map with this one member stands for, if it stands for any.</summary>
    public static DataValue? Of(DataMap map)
    {
        if (map.Count != 1)
        {
            return null;
        }

        var (key, value) = map.Span[0];
        return key switch
        {
            DateName when PostDate.TryParse(value.AsText(), null, out var date) => DataValue.From(date),
            NullName when value.AsBoolean() == true => DataValue.Null,
            _ => null,
        };
    }

    /// <summary>A map as it was before <see cref="Escape"/>.</summary>
    public static DataMap Unescape(DataMap map) =>
        LooksLikeOne(map) ? DataMap.Of((map.Span[0].Key[1..], map.Span[0].Value)) : map;
}
