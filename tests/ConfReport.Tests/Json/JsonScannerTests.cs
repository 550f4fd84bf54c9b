using System.Text;
using System.Text.Json;
using ConfReport.Json;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Json;

/// <summary>Our scanner beside <see cref="Utf8JsonReader"/>: the same texts are JSON, and they have the same tokens.</summary>
public sealed class JsonScannerTests
{
    private const int Depth = 64;

    /// <summary>What JSON is made of, and what is nearly that.</summary>
    private static readonly string[] Soup =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"\"", "\"\\u0041\"", "\"\\n\\\"\\\\\\/\"", "\"é😅\"", "0", "-0", "1", "-12", "1.5", "0.25", "1e5", "1E+5", "2.5e-10",
        "true", "false", "null", " ", "\n", "\t", "\r\n", "{\"a\":1}", "[1]", "{\"a\":", "\"b\":", "[[]]", "{}", "[]",
        "01", "1.", ".5", "-", "+1", "1e", "1e+", "tru", "nullx", "True", "NaN", "'a'", "\"", "\\", "\"\\x\"", "\"\\u12\"", "\"\u0001\"", "\"\t\"", "//", "/**/", "#", "\u00A0", "\uFEFF", "a", "\0",
    ];

    [Fact]
    public void Scan_AnySoup_TakesWhatUtf8JsonReaderTakes() => Law.Holds(
        Reports.From(dice => string.Concat(Enumerable.Range(0, dice.Below(10)).Select(_ => Soup[dice.Below(dice.OneIn(4) ? Soup.Length : 34)]))),
        Deep.Count(500_000),
        AssertSame,
        "The same texts are JSON");

    [Fact]
    public void Scan_AnyReport_SeesTheTokensThatUtf8JsonReaderSees() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(2000),
        report =>
        {
            AssertSame(ReportJson.Write(report));
            AssertSame(ReportJson.Write(report, ReportJsonOptions.Indented));
            AssertSame(JsonSerializer.Serialize(report));
        },
        "The same tokens are in reports",
        Smaller.Reports);

    [Fact]
    public void Scan_ReportWithOneByteLess_TakesWhatUtf8JsonReaderTakes()
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
        var json = Encoding.UTF8.GetBytes(text);
        var problems = new JsonProblems(100);
        using var tokens = JsonScanner.Scan(json, Depth, ref problems);
        var expected = TokensOf(json);

        Assert.True(expected is null == problems.Any, $"'{text}' is {(expected is null ? "no " : "")}JSON.");
        if (expected is not null)
        {
            // The length of an object or a list counts tokens here, and the reader's escapes are those of text alone.
            Assert.Equal(expected, tokens.All.ToArray().Select(token =>
                $"{token.Type} {token.Start} {(IsNested(token.Type) ? 1 : token.Length)} {token.IsEscaped}"));
        }
    }

    private static bool IsNested(JsonTokenType type) =>
        type is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.EndObject or JsonTokenType.EndArray;

    /// <summary>Null for a text that is not JSON.</summary>
    private static List<string>? TokensOf(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Depth });
        var tokens = new List<string>();
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0);
                tokens.Add($"{reader.TokenType} {start} {reader.ValueSpan.Length} {reader.ValueIsEscaped}");
            }

            return tokens;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
