using System.Text;
using System.Text.Json;
using ConfReport.Posts;
using ConfReport.Posts.FrontMatter;
using ConfReport.Posts.FrontMatter.Json;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts.JsonMatter;

public sealed class JsonMatterTests
{
    private static readonly string[] Soup =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"\"", "\"\\u0041\"", "\"\\n\\\"\\\\\\/\"", "\"é😅\"", "0", "-0", "1", "-12", "1.5", "0.25", "1e5", "1E+5", "2.5e-10",
        "true", "false", "null", " ", "\n", "\t", "\r\n", "{\"a\":1}", "[1]", "{\"a\":", "\"b\":", ",\"c\":", "\"d\":0,", "[[]]", "{}", "[]",
        "01", "1.", ".5", "-", "+1", "1e", "1e+", "tru", "nullx", "True", "NaN", "'a'", "\"", "\\", "\"\\x\"", "\"\\u12\"", "\"\\u 041\"", "\"\u0001\"", "\"\t\"", "//", "/**/", "#", "\u00A0", "\uFEFF", "a", "\0",
    ];

    [Theory]
    [InlineData("{\"title\":\"A\"}", FrontMatterForm.Braces)]
    [InlineData("{\n  \"title\": \"A\"\n}\nB", FrontMatterForm.Braces)]
    [InlineData("\uFEFF\r\n{ \"title\": \"A\", \"b\": { \"c\": \"}\\\"}{\" } } \r\n\r\nB", FrontMatterForm.Braces)]
    [InlineData("{\"title\":\"A\"} B", FrontMatterForm.Braces)]
    [InlineData("---json\n{ \"title\": \"A\" }\n---\nB", FrontMatterForm.Fenced)]
    [InlineData("--- JSON\n{ \"title\": \"A\" }\n---", FrontMatterForm.Fenced)]
    [InlineData(";;;\n\"title\": \"A\",\n\"b\": [1]\n;;;\nB", FrontMatterForm.Fenced)]
    [InlineData(";;;\n{ \"title\": \"A\" }\n;;;\nB", FrontMatterForm.Fenced)]
    [InlineData(";;; json\r\n{ \"title\": \"A\" }\r\n;;;\r\nB", FrontMatterForm.Fenced)]
    [InlineData("\"title\": \"A\",\n\"b\": [1]\n;;;\nB", FrontMatterForm.ClosedOnly)]
    public void Parse_AnyForm_ReadsTheTitle(string text, FrontMatterForm form)
    {
        var post = ReportPost.Parse(text);
        Assert.Equal(("A", form, FrontMatterFormat.Json, false), (post.Report.Header.Title, post.FrontMatter.Form, post.FrontMatter.Format, post.FrontMatter.IsEmpty));
        Assert.Empty(post.Diagnostics);
        Assert.True(text[post.FrontMatter.Span.End..].Trim() is "" or "B");
    }

    [Theory]
    [InlineData("{}\nB")]
    [InlineData(";;;\n;;;\nB")]
    [InlineData("---json\n{\n}\n---\nB")]
    public void Parse_EmptyBlock_IsNoTrouble(string text)
    {
        var post = ReportPost.Parse(text);
        Assert.Equal((new PostHeader(), FrontMatterFormat.Json), (post.Report.Header, post.FrontMatter.Format));
        Assert.Empty(post.Diagnostics);
    }

    [Theory]
    [InlineData("{ \"title\": \"A\", }", "CR0241", 1, 17)]
    [InlineData("{ \"title\": \"A\",\n \"b\": 01 }", "CR0241", 2, 7)]
    [InlineData("{ \"title\": \"A\",\n \"b\": 'c' }", "CR0241", 2, 7)]
    [InlineData("{ \"title\": \"A\", b: 1 }", "CR0241", 1, 17)]
    [InlineData("{ \"title\": \"A\", \"b\" 1 }", "CR0241", 1, 21)]
    [InlineData("{ \"title\": \"A\", \"b\": [1 2] }", "CR0241", 1, 25)]
    [InlineData("{ \"title\": \"A\", \"b\": \"\\x\" }", "CR0241", 1, 24)]
    [InlineData("{ \"title\": \"A\", \"b\": \"\\u00g0\" }", "CR0241", 1, 24)]
    [InlineData("{ \"title\": \"A\", \"b\": \"\t\" }", "CR0241", 1, 23)]
    [InlineData("---json\n{ \"title\": \"A\" } // c\n---", "CR0241", 2, 18)]
    [InlineData(";;;\n\"title\": \"A\"\n\"b\": 1\n;;;", "CR0241", 3, 1)]
    [InlineData("{ \"title\": \"A\",\n \"title\": \"B\" }", "CR0216", 2, 2)]
    [InlineData("{ \"title\": \"A\", \"b\": [ { \"c\": 1,\n \"c\": 2 } ] }", "CR0216", 2, 2)]
    [InlineData("{ \"title\": \"A\", \"b\": \"\\ud83d\" }", "CR0202", 1, 22)]
    public void Parse_Trouble_IsOneDiagnosticAtItsPlace(string text, string code, int line, int column)
    {
        var post = ReportPost.Parse(text);
        var diagnostic = Assert.Single(post.Diagnostics);
        Assert.Equal((code, line, column), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
        Assert.Equal("A", post.Report.Header.Title);
    }

    [Fact]
    public void Parse_ValuesOfEveryKind_AreTyped()
    {
        var extra = ReportPost.Parse(
            "{\"a\":null,\"b\":true,\"c\":false,\"d\":-7,\"e\":1.50,\"f\":1e3,\"g\":99999999999999999999,\"h\":1e999,\"i\":\"\\u00e9\\n\",\"j\":[1,{\"k\":\"l\"},[]],\"m\":{},\"n\":\"2024-10-06\"}").Report.Header.Extra;
        var expected = DataMap.Of(
            ("a", DataValue.Null),
            ("b", true),
            ("c", false),
            ("d", -7),
            ("e", 1.5),
            ("f", 1000.0),
            ("g", "99999999999999999999"),
            ("h", "1e999"),
            ("i", "é\n"),
            ("j", DataValue.From([1, DataMap.Of(("k", "l")), DataValue.From([])])),
            ("m", DataMap.Empty),
            ("n", "2024-10-06"));
        Assert.Equal(expected, extra);
    }

    [Fact]
    public void Read_OverALimit_EndsThere()
    {
        AssertLimit("CR0214", Nested(66));
        AssertLimit("CR0219", $"\"b\": [{string.Concat(Enumerable.Repeat("0,", 100_000))}0]");
        AssertLimit("CR0219", $"\"b\": {{{string.Join(',', Enumerable.Range(0, 10_001).Select(i => $"\"k{i}\":0"))}}}");
        AssertLimit("CR0219", $"\"b\": \"{new string('a', 1_100_000)}\"");
        Assert.Empty(Read($"{{{Nested(65)}}}").Diagnostics);
    }

    [Fact]
    public void Spans_OfNamesValuesAndItems_AreWhatStandsThere()
    {
        const string Text = "{ \"a\" : [ 1, {\"b\":\"\\n\"} ], \"c\" : -2.5 }";
        var root = Read(Text).Root;
        Assert.Equal(["\"a\"", "\"c\""], root.Entries.Select(entry => entry.KeySpan.In(Text).ToString()));
        Assert.Equal(["\"a\" : [ 1, {\"b\":\"\\n\"} ]", "\"c\" : -2.5"], root.Entries.Select(entry => entry.Span.In(Text).ToString()));
        Assert.Equal(["1", "{\"b\":\"\\n\"}"], root.Entries[0].Value.Items.Select(item => item.Span.In(Text).ToString()));
        Assert.Equal([MatterForm.Inline, MatterForm.Scalar], root.Entries.Select(entry => entry.Value.Form));
    }

    [Fact]
    public void Read_AnySoup_TakesWhatUtf8JsonReaderTakes() => Law.Holds(
        Reports.From(dice => "{" + string.Concat(Enumerable.Range(0, dice.Below(12)).Select(_ => Soup[dice.Below(dice.OneIn(4) ? Soup.Length : 36)])) + "}"),
        Deep.Count(200_000),
        text =>
        {
            var (root, diagnostics) = Read(text);
            var refused = diagnostics.Any(diagnostic => diagnostic.Code == "CR0241");
            Assert.True(IsJson(text) != refused, $"'{text}' is {(refused ? "refused" : "taken")}.");
            if (diagnostics.Count == 0)
            {
                using var document = JsonDocument.Parse(text);
                AssertSame(document.RootElement, root);
            }
        },
        "The same texts are JSON");

    /// <summary>Key by key, with the report as data.</summary>
    [Fact]
    public void Tree_OfAnyReport_HoldsWhatTheHeaderSays() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(10_000),
        report =>
        {
            var text = report.ToFrontMatter(SiteProfile.HugoJson, EmbedData.Report);
            var (root, diagnostics) = Read(text);
            Assert.Empty(diagnostics);
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = JsonReader.MaximumDepth });
            AssertSame(document.RootElement, root);
        },
        "The tree holds what the header says");

    private static void AssertLimit(string code, string members)
    {
        var (root, diagnostics) = Read($"{{\"a\": 1, {members}}}");
        Assert.Equal(code, Assert.Single(diagnostics).Code);
        Assert.Equal("a", Assert.Single(root.Entries).Key);
    }

    private static string Nested(int lists) => $"\"b\": {new string('[', lists)}{new string(']', lists)}";

    private static (MatterValue Root, IReadOnlyList<Diagnostic> Diagnostics) Read(string json)
    {
        var findings = new Findings(ReadLimits.Default);
        var root = JsonReader.Read(new SourceText(json), TextSpan.Between(0, json.Length), findings);
        return (root, findings.InOrder());
    }

    private static bool IsJson(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
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

    private static void AssertSame(JsonElement expected, MatterValue actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(expected.EnumerateObject().Select(member => member.Name), actual.Entries.Select(entry => entry.Key));
                foreach (var (member, entry) in expected.EnumerateObject().Zip(actual.Entries))
                {
                    AssertSame(member.Value, entry.Value);
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.Items.Count);
                foreach (var (item, value) in expected.EnumerateArray().Zip(actual.Items))
                {
                    AssertSame(item, value);
                }

                break;
            case JsonValueKind.String:
                Assert.Equal((DataKind.Text, expected.GetString()), (actual.Kind, actual.Text));
                break;
            case JsonValueKind.Number when actual.Kind == DataKind.Integer:
                Assert.Equal(expected.GetInt64(), actual.AsScalar()?.AsInteger());
                break;
            case JsonValueKind.Number:
                Assert.Equal(expected.GetDouble(), actual.AsScalar()?.AsNumber());
                break;
            default:
                Assert.Equal(expected.ToString().ToLowerInvariant(), actual.IsNull ? "" : actual.Text);
                break;
        }
    }
}
