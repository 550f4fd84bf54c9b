using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConfReport.Posts;
using ConfReport.Posts.FrontMatter;
using ConfReport.Tests.FrontMatter;
using ConfReport.Tests.Posts.Toml;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts;

/// <summary>What is written in TOML is read back as the same.</summary>
public sealed class TomlRoundTripTests
{
    private static readonly JsonSerializerOptions Exact = new() { MaxDepth = 200, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names of facts and tables mean something else at the root than a key of the author's own; the rest harms readers.</summary>
    private static readonly string[] NoExtra = ["params", "extra", "taxonomies", "confreport", "__proto__", "constructor", "prototype", "<<"];

    /// <summary>Key by key, with the report as data: what every other parser of TOML is held to finds here too.</summary>
    [Fact]
    public void Tree_OfAnyReport_HoldsWhatTheHeaderSays() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(10_000),
        report =>
        {
            var (root, diagnostics) = TomlText.Read(Inside(report.ToFrontMatter(SiteProfile.HugoToml, EmbedData.Report)));
            Assert.Empty(diagnostics);
            var expected = HeaderModel.Of(report, hasNull: false, isEmbedded: true);
            Assert.True(JsonNode.DeepEquals(expected, Json(root)), $"{expected}\n{Json(root)}");
            var embedded = root.Find("params")?.Find("confreport");
            Assert.NotNull(embedded);
            Assert.Equal(report, ReportJson.Parse(Json(embedded)?.ToJsonString(Exact) ?? ""));
        },
        "The tree holds what the header says");

    [Fact]
    public void Header_WrittenForHugo_IsReadBack() => Law.Holds(
        Reports.From(dice => Tame(new WholeReports(dice).Report().Header)),
        Deep.Count(10_000),
        header => AssertReadBack(header, header, SiteProfile.HugoToml),
        "What is written for Hugo is read back");

    /// <summary>Zola knows the names of authors alone.</summary>
    [Fact]
    public void Header_WrittenForZola_IsReadBack() => Law.Holds(
        Reports.From(dice => Tame(new WholeReports(dice).Report().Header)),
        Deep.Count(10_000),
        header => AssertReadBack(header with { Authors = [.. header.Authors.Select(author => new Author(author.Name))] }, header, SiteProfile.Zola),
        "What is written for Zola is read back");

    private static void AssertReadBack(PostHeader expected, PostHeader written, SiteProfile site)
    {
        var post = ReportPost.Parse(new ConferenceReport { Header = written }.ToFrontMatter(site));
        Assert.All(post.Diagnostics, diagnostic => Assert.Equal("CR0210", diagnostic.Code));
        Assert.Equal(Ordered(expected), Ordered(post.Report.Header));
    }

    /// <summary>The header without what no generator has a key for, or only an unsafe one; docs/guide/sites.md says what that is.</summary>
    private static PostHeader Tame(PostHeader header) => header with
    {
        Authors = [.. header.Authors.Select(author => author with { Extensions = DataMap.Empty })],
        Cover = header.Cover is { } cover ? cover with { Extensions = DataMap.Empty } : null,
        Extra = Tame(DataMap.From(header.Extra.DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).Where(entry => HeaderNames.FactOf(entry.Key) is null))),
        Extensions = DataMap.Empty,
    };

    private static DataMap Tame(DataMap map) => DataMap.From(
        map.Where(entry => !NoExtra.Contains(entry.Key) && entry.Value.Kind != DataKind.Null).Select(entry => KeyValuePair.Create(entry.Key, Tame(entry.Value))));

    private static DataValue Tame(DataValue value) => value.Kind switch
    {
        DataKind.List => DataValue.From([.. (value.AsList() ?? []).Where(item => item.Kind != DataKind.Null).Select(Tame)]),
        DataKind.Map => Tame(value.AsMap() ?? DataMap.Empty),
        _ => value,
    };

    /// <summary>Tables stand behind all lines in TOML, so the order of keys is not kept.</summary>
    private static PostHeader Ordered(PostHeader header) => header with { Extra = Ordered(header.Extra) };

    private static DataMap Ordered(DataMap map) =>
        DataMap.From(map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Ordered(entry.Value))));

    private static DataValue Ordered(DataValue value) => value.Kind switch
    {
        DataKind.List => DataValue.From([.. (value.AsList() ?? []).Select(Ordered)]),
        DataKind.Map => Ordered(value.AsMap() ?? DataMap.Empty),
        _ => value,
    };

    private static string Inside(string block) => block.Length == 0 ? "" : block[4..^4];

    private static JsonNode? Json(MatterValue value) => value.Kind switch
    {
        DataKind.Map => new JsonObject(value.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        DataKind.List => new JsonArray([.. value.Items.Select(Json)]),
        DataKind.Boolean => value.AsScalar()?.AsBoolean(),
        DataKind.Integer => value.AsScalar()?.AsInteger(),

        // With its point, so that JSON keeps it from whole numbers.
        DataKind.Number => JsonNode.Parse(JsonSerializer.Serialize(value.AsScalar())),
        DataKind.Date => HeaderModel.Date(value.AsScalar()?.AsDate()),
        _ => value.Text,
    };
}
