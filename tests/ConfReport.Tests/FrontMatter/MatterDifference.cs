using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConfReport.Tests.FrontMatter;

/// <summary>Where what a reader found in front matter differs from what <see cref="HeaderModel"/> expects: whole, every key and value.</summary>
/// <param name="isSameDate">Whether what was found stands for the date that was written.</param>
internal sealed class MatterDifference(Func<string, JsonNode?, bool> isSameDate)
{
    private const int LongestShown = 300;

    /// <summary>The first difference and its place; null where there is none.</summary>
    public string? Of(JsonNode? expected, JsonNode? found, string path = "$") => expected switch
    {
        JsonObject date when HeaderModel.DateOf(date) is { } written => isSameDate(written, found) ? null : Said(path, $"the date {written}", found),
        JsonObject map => OfMap(map, found, path),
        JsonArray list => OfList(list, found, path),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => IsSameNumber(number, found) ? null : Said(path, Shown(expected), found),
        _ => Shown(expected) == Shown(found) && (expected is null) == (found is null) ? null : Said(path, Shown(expected), found),
    };

    private string? OfMap(JsonObject expected, JsonNode? found, string path)
    {
        if (found is not JsonObject map)
        {
            return Said(path, "a map", found);
        }

        var missing = expected.Where(entry => !map.ContainsKey(entry.Key)).Select(entry => entry.Key).ToList();
        var added = map.Where(entry => !expected.ContainsKey(entry.Key)).Select(entry => entry.Key).ToList();
        return missing.Count + added.Count > 0
            ? $"{path}: without the keys [{string.Join(", ", missing)}], with the keys [{string.Join(", ", added)}]"
            : expected.Select(entry => Of(entry.Value, map[entry.Key], $"{path}.{entry.Key}")).FirstOrDefault(difference => difference is not null);
    }

    private string? OfList(JsonArray expected, JsonNode? found, string path) => found is JsonArray list && list.Count == expected.Count
        ? expected.Select((item, at) => Of(item, list[at], $"{path}[{at}]")).FirstOrDefault(difference => difference is not null)
        : Said(path, $"{expected.Count} items", found);

    /// <summary>A whole number is the same to the last digit, and a fraction to the last bit.</summary>
    private static bool IsSameNumber(JsonValue expected, JsonNode? found) =>
        found is JsonValue value && value.GetValueKind() == JsonValueKind.Number && Number(expected).Equals(Number(value));

    private static object Number(JsonValue value) => value.GetValue<object>() switch
    {
        JsonElement element => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        double fraction => fraction,
        var whole => Convert.ToInt64(whole, CultureInfo.InvariantCulture),
    };

    private static string Said(string path, string expected, JsonNode? found) => $"{path}: expected {Short(expected)}, found {Short(Shown(found))}";

    private static string Shown(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static string Short(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";
}
