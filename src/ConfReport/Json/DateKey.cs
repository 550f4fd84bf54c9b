namespace ConfReport.Json;

/// <summary>
/// JSON has no dates, and a value that nobody declared has no field to say that it is one. Such a date is written as
/// <c>{"$date": "2024-10-06"}</c>; a map that happens to look like that gets one more <c>$</c>, which reading takes off.
/// </summary>
internal static class DateKey
{
    public const string Name = "$date";

    /// <summary>Whether the map would be read as a date, or as an escaped one.</summary>
    public static bool LooksLikeDate(DataMap map) =>
        map.Count == 1 && IsKey(map.Span[0].Key) && PostDate.TryParse(map.Span[0].Value.AsText(), null, out _);

    /// <summary>A dollar sign or several, then "date".</summary>
    private static bool IsKey(string key) =>
        key.EndsWith(Name, StringComparison.Ordinal) && key.AsSpan(0, key.Length - Name.Length).TrimStart('$').IsEmpty;

    public static string Escape(string key) => "$" + key;

    /// <summary>Whether an object read from JSON stands for a date, and which.</summary>
    public static bool IsDate(DataMap map, out PostDate date)
    {
        date = default;
        return map.Count == 1 && map.Span[0].Key == Name && PostDate.TryParse(map.Span[0].Value.AsText(), null, out date);
    }

    /// <summary>A map as it was before <see cref="Escape"/>.</summary>
    public static DataMap Unescape(DataMap map) =>
        LooksLikeDate(map) ? DataMap.Of((map.Span[0].Key[1..], map.Span[0].Value)) : map;
}
