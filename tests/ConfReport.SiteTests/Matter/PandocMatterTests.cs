using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConfReport.SiteTests.Conversion;
using ConfReport.SiteTests.Escaping;
using ConfReport.SiteTests.Structure;
using ConfReport.Tests.FrontMatter;

namespace ConfReport.SiteTests.Matter;

/// <summary>What pandoc makes of Quarto's front matter. It reads every text there as Markdown, and Quarto shows what comes of that.</summary>
public sealed class PandocMatterTests
{
    private static readonly EngineTraits Traits = new PandocEngine().Traits;

    [Fact]
    public async Task Header_HostileTexts_StayText()
    {
        var strings = HostileStrings.Read();
        var read = await ReadAsync(strings.Select(text => new ConferenceReport
        {
            Header = new()
            {
                Title = text,
                Description = text,
                Authors = [new(text)],
                Tags = [text, "second tag"],
                Categories = [text],
                Series = [text],
                Keywords = [text],
                Cover = new("a.png") { AlternativeText = text },
            },
        }));

        var failures = new List<string>();
        foreach (var (text, meta) in strings.Zip(read))
        {
            var expected = Outline.Of(WebUtility.HtmlEncode(text), Traits);
            foreach (var key in new[] { "title", "description", "author", "image-alt", "tags", "categories", "series", "keywords" })
            {
                var html = (string?)(meta[key] is JsonArray list ? list[0] : meta[key]);
                if (html is null || Outline.Of(html, Traits) != expected)
                {
                    failures.Add($"{key} {text}\n    seen as {html}");
                }
            }

            Assert.Equal("second tag", (string?)meta["tags"]?[1]);
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {strings.Count * 8} differ.\n{string.Join('\n', failures.Take(30))}");
    }

    [Fact]
    public async Task DateAndDraft_AnyForm_AreSeenAsWritten()
    {
        var headers = HeaderTests.Dates.Select(date => new PostHeader { Title = "A", Published = PostDate.Parse(date), IsDraft = date.Length > 10 }).ToList();
        var read = await ReadAsync(headers.Select(header => new ConferenceReport { Header = header }));
        foreach (var (header, meta) in headers.Zip(read))
        {
            Assert.Equal(header.Published, PostDate.Parse((string?)meta["date"] ?? ""));
            Assert.Equal(header.IsDraft ? JsonValueKind.True : null, meta["draft"]?.GetValueKind());
        }
    }

    /// <summary>Its texts are Markdown to pandoc as well, but its shape is that of the report, whatever they hold.</summary>
    [Fact]
    public async Task EmbeddedReport_HostileTexts_HasTheReportsShape()
    {
        var reports = HostileStrings.Read().Select(text => new ConferenceReport
        {
            Conference = new() { Name = text, City = "Vigo" },
            Sections = [Section.Talk(new Talk { Title = text, Speakers = [new("Bo") { Handle = text }] }, new Impression { Rating = new(4.5m) }) with { Number = 1 }],
        }).Prepend(SeedReport.Create()).ToList();
        var read = await ReadAsync(reports, EmbedData.Report);
        foreach (var (report, meta) in reports.Zip(read))
        {
            Assert.Equal(Shape(HeaderModel.Guarded(JsonNode.Parse(ReportJson.Write(report)), hasNull: true)), Shape(meta["confreport"]));
        }

        Assert.Equal("Vigo", (string?)read[1]["confreport"]?["conference"]?["city"]);
        Assert.Equal("4.5/5", (string?)read[1]["confreport"]?["sections"]?[0]?["impression"]?["rating"]);
    }

    /// <summary>Keys and lists; a number is the text of its digits to pandoc.</summary>
    private static string Shape(JsonNode? node) => node switch
    {
        JsonObject map => $"{{{string.Join(',', map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}:{Shape(entry.Value)}"))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Shape))}]",
        JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => value.ToJsonString(),
        _ => "text",
    };

    private static async Task<List<JsonNode>> ReadAsync(IEnumerable<ConferenceReport> reports, EmbedData embed = EmbedData.None)
    {
        var posts = await PandocEngine.ReadAsync([.. reports.Select(report => $"{report.ToFrontMatter(SiteProfile.Quarto, embed)}\nText.\n")]);
        Assert.All(posts, post => Assert.Equal("<p>Text.</p>", (string?)post["html"]));
        return [.. posts.Select(post => post["meta"] ?? throw new InvalidOperationException("A post without front matter."))];
    }
}
