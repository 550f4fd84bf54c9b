using System.Text;
using System.Text.Json;
using ConfReport.Json;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Json;

/// <summary>Our grammar beside <see cref="Utf8JsonReader"/>: the same texts are JSON, and they hold the same values.</summary>
public sealed class JsonGrammarTests
{
    /// <summary>What JSON is made of, and what is nearly that.</summary>
    private static readonly string[] Soup =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"\"", "\"\\u0041\"", "\"\\n\\\"\\\\\\/\"", "\"é😅\"", "0", "-0", "1", "-12", "1.5", "0.25", "1e5", "1E+5", "2.5e-10",
        "true", "false", "null", " ", "\n", "\t", "\r\n", "{\"a\":1}", "[1]", "{\"a\":", "\"b\":", "[[]]", "{}", "[]",
        "01", "1.", ".5", "-", "+1", "1e", "1e+", "tru", "nullx", "True", "NaN", "'a'", "\"", "\\", "\"\\x\"", "\"\\u12\"", "\"\u0001\"", "\"\t\"", "//", "/**/", "#", "\u00A0", "\uFEFF", "a", "\0",
    ];

    [Fact]
    public void Read_AnySoup_TakesWhatUtf8JsonReaderTakes() => Law.Holds(
        Reports.From(dice => string.Concat(Enumerable.Range(0, dice.Below(10)).Select(_ => Soup[dice.Below(dice.OneIn(4) ? Soup.Length : 34)]))),
        Deep.Count(500_000),
        AssertSame,
        "The same texts are JSON");

    [Fact]
    public void Read_AnyReport_FindsWhatJsonDocumentFinds() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(2000),
        report =>
        {
            AssertSame(ReportJson.Write(report));
            AssertSame(ReportJson.Write(report, ReportJsonOptions.Indented));
            AssertSame(JsonSerializer.Serialize(report));
        },
        "The same values are in reports",
        Smaller.Reports);

    [Fact]
    public void Read_ReportWithOneByteLess_TakesWhatUtf8JsonReaderTakes()
    {
        var json = Encoding.UTF8.GetBytes(ReportJson.Write(SeedReport.Create()));
        for (var i = 0; i < json.Length; i++)
        {
            var text = Encoding.UTF8.GetString([.. json[..i], .. json[(i + 1)..]]);
            AssertSame(text);
            AssertSame(Encoding.UTF8.GetString(json[..i]));
        }
    }

    private static void AssertSame(string text)
    {
        // Utf8JsonReader leaves the byte order mark to its caller; there can be one.
        var json = Encoding.UTF8.GetBytes(text.StartsWith('\uFEFF') ? text[1..] : text);
        var result = JsonReading.Read<DataValue, DataValueRoot>(Encoding.UTF8.GetBytes(text), ReadLimits.Default);
        var isJson = !result.Diagnostics.Any(diagnostic => diagnostic.Code == JsonCodes.Syntax || diagnostic.Message.EndsWith("reading stopped.", StringComparison.Ordinal));
        Assert.True(IsJson(json) == isJson, $"'{text}' is {(isJson ? "no " : "")}JSON.");
        if (isJson && !result.HasErrors)
        {
            using var document = JsonDocument.Parse(json);
            AssertSame(document.RootElement, result.Value);
        }
    }

    private static void AssertSame(JsonElement expected, DataValue? found)
    {
        Assert.NotNull(found);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when found.AsDate() is { } date:
                Assert.Equal(date, PostDate.Parse(expected.GetProperty("$date").GetString() ?? ""));
                break;
            case JsonValueKind.Object when found.Kind == DataKind.Null:
                Assert.True(Assert.Single(expected.EnumerateObject()).NameEquals("$null"));
                Assert.True(expected.GetProperty("$null").GetBoolean());
                break;
            case JsonValueKind.Object:
                Assert.Equal(expected.EnumerateObject().Count(), found.AsMap()?.Count);
                foreach (var (member, (_, value)) in expected.EnumerateObject().Zip(found.AsMap() ?? DataMap.Empty))
                {
                    AssertSame(member.Value, value);
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), found.AsList()?.Count);
                foreach (var (item, value) in expected.EnumerateArray().Zip(found.AsList() ?? []))
                {
                    AssertSame(item, value);
                }

                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), found.AsText());
                break;
            case JsonValueKind.Number:
                Assert.Equal(expected.GetDouble(), found.AsNumber());
                break;
            case JsonValueKind.Null:
                Assert.Equal(DataKind.Null, found.Kind);
                break;
            default:
                Assert.Equal(expected.GetBoolean(), found.AsBoolean());
                break;
        }
    }

    private static bool IsJson(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = ReadLimits.Default.MaximumDepth });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
