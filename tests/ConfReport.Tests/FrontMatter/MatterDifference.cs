using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConfReport.Tests.FrontMatter;

/// <summary>Where what a reader found in front matter differs from what <see cref="HeaderModel"/> expects: whole, every key and value.</summary>
/// <param name="isSameDate">Whether what was found stands for the date that was written.</param>
/// <param name="isSameNumber">
/// Whether what was found stands for the number that was written, each a <see cref="long"/> or a <see cref="double"/>. Where none is given, a whole number
/// and a fraction are the same to the last digit.
/// </param>
internal sealed class MatterDifference(Func<string, JsonNode?, bool> isSameDate, Func<object, object, bool>? isSameNumber = null)
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

    private bool IsSameNumber(JsonValue expected, JsonNode? found)
    {
        if (found is not JsonValue value || value.GetValueKind() != JsonValueKind.Number)
        {
            return false;
        }

        var (written, seen) = (Number(expected), Number(value));
        return isSameNumber is null ? written.Equals(seen) : isSameNumber(written, seen);
    }

    /// <summary>As it is boxed: between a long and a double, C# would make both a double.</summary>
    private static object Number(JsonValue value)
    {
        switch (value.GetValue<object>())
        {
            case JsonElement element when element.TryGetInt64(out var whole):
                return whole;
            case JsonElement element:
                return element.GetDouble();
            case double fraction:
                return fraction;
            case var whole:
                return Convert.ToInt64(whole, CultureInfo.InvariantCulture);
        }
    }

    private static string Said(string path, string expected, JsonNode? found) => $"{path}: expected {Short(expected)}, found {Short(Shown(found))}";

    private static string Shown(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static string Short(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";
}
