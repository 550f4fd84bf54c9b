using System.Text.Json;
using System.Text.Json.Nodes;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.FrontMatter;

/// <summary>What is written is what the parsers of generators read: the same keys, the same values.</summary>
public sealed class ForeignReaderTests
{
    private static readonly JsonSerializerOptions Exact = new() { MaxDepth = 200, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Sites => ["hugo", "hugo-toml", "hugo-json"];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task FrontMatter_HostileText_IsReadBackByAllAsTheSame(string site)
    {
        var strings = HostileStrings();
        var documents = strings.Select(text => Document(new ConferenceReport
        {
            Header = new()
            {
                Title = text,
                Tags = [text, "a", text],
                Authors = [new(string.IsNullOrWhiteSpace(text) ? "n" : text)],
                Cover = new("a.png") { AlternativeText = text },
                Extra = DataMap.Of(("list", DataValue.From([text, DataMap.Of(("in", text), ("k" + text, text))])), ("x" + text, text)),
            },
            Sections = [new TalkSection(new Talk { Title = text }) { Impression = new() { Text = new(text), Takeaways = [new(text)] } }],
        }, site));
        AssertEqual(strings, await ForeignReaders.CompareAsync(documents, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task FrontMatter_AnyReport_IsReadBackByAllAsTheSame(string site)
    {
        var reports = Generated(10_000);
        var verdicts = await ForeignReaders.CompareAsync(reports.Select(report => Document(report, site)), TestContext.Current.CancellationToken);
        AssertEqual(reports, verdicts);
    }

    /// <summary>Python keeps whole numbers and fractions apart, so here nothing at all may be lost.</summary>
    [Theory]
    [InlineData("hugo", "yaml", 10_000)]
    [InlineData("hugo", "yaml-pure", 500)]
    [InlineData("hugo-toml", "toml", 10_000)]
    public async Task EmbeddedReport_AnyReport_IsReadBackAsAnEqualOne(string site, string format, int count)
    {
        var reports = Generated(count);
        var answers = await ForeignReaders.ReadAsync(
            reports.Select(report => new JsonObject { ["format"] = format, ["text"] = Inside(report, site, EmbedData.Report) }.ToJsonString(Exact)),
            TestContext.Current.CancellationToken);
        Assert.Equal(reports.Count, answers.Length);
        for (var i = 0; i < answers.Length; i++)
        {
            AssertEmbedded(reports[i], answers[i]);
        }
    }

    [Fact]
    public void EmbeddedReport_InJson_IsReadBackAsAnEqualOne() =>
        Law.Holds(Reports.AnyAndDeep, Deep.Count(10_000), report => AssertEmbedded(report, report.ToFrontMatter(SiteProfile.HugoJson, EmbedData.Report)), "The report in front matter is the report");

    /// <summary>YamlDotNet keeps whole numbers and fractions apart too; dates are text to it.</summary>
    [Fact]
    public void FrontMatter_AnyReport_IsReadBackByYamlDotNetAsTheSame()
    {
        var comparison = new MatterDifference((written, found) => found is JsonValue text && text.TryGetValue<string>(out var read) && read == written);
        Law.Holds(
            Reports.AnyAndDeep,
            Deep.Count(10_000),
            report =>
            {
                var read = YamlDotNetReader.Read(Inside(report, "hugo", EmbedData.Report));
                var difference = comparison.Of(HeaderModel.Of(report, hasNull: true, isEmbedded: true), read);
                Assert.True(difference is null, difference);
                AssertEmbedded(report, read?.ToJsonString(Exact) ?? "");
            },
            "YamlDotNet reads the header and the report");
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("yaml-pure")]
    public async Task Title_HostileText_IsReadBackByPython(string format)
    {
        var strings = HostileStrings();
        var answers = await ForeignReaders.ReadAsync(
            strings.Select(text => new JsonObject
            {
                ["format"] = format,
                ["text"] = Inside(new() { Header = new() { Title = text, Tags = [text, text] } }, "hugo", EmbedData.None),
            }.ToJsonString(Exact)),
            TestContext.Current.CancellationToken);
        for (var i = 0; i < strings.Length; i++)
        {
            using var answer = JsonDocument.Parse(answers[i]);
            Assert.Equal(strings[i], answer.RootElement.GetProperty("title").GetString());
            Assert.All(answer.RootElement.GetProperty("tags").EnumerateArray(), tag => Assert.Equal(strings[i], tag.GetString()));
        }
    }

    private static void AssertEmbedded(ConferenceReport report, string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 200 });
        Assert.True(document.RootElement.TryGetProperty("params", out var parameters), json[..Math.Min(500, json.Length)]);
        var read = ReportJson.Read(parameters.GetProperty("confreport").GetRawText());
        Assert.Empty(read.Diagnostics);
        Assert.Equal(report, read.Value);
    }

    private static string Document(ConferenceReport report, string site)
    {
        var format = site switch { "hugo" => "yaml", "hugo-toml" => "toml", _ => "json" };
        return new JsonObject
        {
            ["format"] = format,
            ["text"] = Inside(report, site, EmbedData.Report),
            ["expected"] = HeaderModel.Of(report, hasNull: format != "toml", isEmbedded: true),
        }.ToJsonString(Exact);
    }

    /// <summary>What stands between the fences.</summary>
    private static string Inside(ConferenceReport report, string site, EmbedData embed)
    {
        Assert.True(SiteProfile.TryFind(site, out var profile));
        var block = report.ToFrontMatter(profile, embed);
        var fence = profile.OpeningFence.Length == 0 ? 0 : 4;
        Assert.DoesNotContain(block[fence..^fence].Split('\n'), line => fence > 0 && line.StartsWith(profile.OpeningFence, StringComparison.Ordinal));
        return block[fence..^fence];
    }

    /// <summary>Lone surrogates have no place in the model, so no report can hold the few of the list that have some.</summary>
    internal static string[] HostileStrings() =>
        [.. (JsonSerializer.Deserialize<string[]>(File.ReadAllText(SharedFolder.Require("suites/hostile/strings.json"))) ?? []).Where(text => UnicodeText.IsWellFormed(text))];

    private static List<ConferenceReport> Generated(int count)
    {
        var reports = new List<ConferenceReport>();
        Law.Holds(Reports.AnyAndDeep, Deep.Count(count), reports.Add, "Reports can be generated");
        return reports;
    }

    private static void AssertEqual<T>(IReadOnlyList<T> documents, string[] verdicts)
    {
        Assert.Equal(documents.Count, verdicts.Length);
        var wrong = verdicts.Select((verdict, i) => (verdict, i)).Where(pair => pair.verdict != "equal").Take(5)
            .Select(pair => $"{pair.verdict}\n  in {documents[pair.i]?.ToString()?[..Math.Min(600, documents[pair.i]?.ToString()?.Length ?? 0)]}");
        var message = string.Join('\n', wrong);
        Assert.True(message.Length == 0, message);
    }
}
