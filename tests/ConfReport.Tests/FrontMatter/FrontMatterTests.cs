using System.Buffers;
using System.Globalization;
using System.Text;
using ConfReport.FrontMatter;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.FrontMatter;

public sealed class FrontMatterTests
{
    private static readonly SiteProfile Bare = SiteProfile.Hugo with { OpeningFence = "", ClosingFence = "" };

    [Theory]
    [InlineData(DateLayout.Rfc3339, "2024-10-06", "2024-10-06")]
    [InlineData(DateLayout.Rfc3339, "2024-10-06T21:54:45", "2024-10-06T21:54:45")]
    [InlineData(DateLayout.Rfc3339, "2024-10-06T21:54:45.5+01:00", "2024-10-06T21:54:45.5+01:00")]
    [InlineData(DateLayout.Jekyll, "2024-10-06", "2024-10-06")]
    [InlineData(DateLayout.Jekyll, "2024-10-06T21:54:45", "\"2024-10-06 21:54:45\"")]
    [InlineData(DateLayout.Jekyll, "2024-10-06T21:54:45+01:00", "2024-10-06 21:54:45 +0100")]
    [InlineData(DateLayout.Jekyll, "2024-10-06T21:54:45Z", "2024-10-06 21:54:45 +0000")]
    [InlineData(DateLayout.Jekyll, "2024-10-06T00:30:00-09:30", "2024-10-06 00:30:00 -0930")]
    [InlineData(DateLayout.Pelican, "2024-10-06", "2024-10-06")]
    [InlineData(DateLayout.Pelican, "2024-10-06T21:54:00", "2024-10-06 21:54")]
    [InlineData(DateLayout.Pelican, "2024-10-06T21:54:45", "2024-10-06 21:54:45")]
    [InlineData(DateLayout.Pelican, "2024-10-06T21:54:00.25", "2024-10-06 21:54:00.25")]
    [InlineData(DateLayout.Pelican, "2024-10-06T21:54:00+01:00", "2024-10-06 21:54+01:00")]
    [InlineData(DateLayout.Hexo, "2024-10-06", "2024-10-06")]
    [InlineData(DateLayout.Hexo, "2024-10-06T21:54:45", "2024-10-06 21:54:45")]
    [InlineData(DateLayout.Hexo, "2024-10-06T21:54:45+01:00", "\"2024-10-06T21:54:45+01:00\"")]
    public void Date_InALayout_SaysWhatWasSaid(DateLayout layout, string date, string expected) =>
        Assert.Equal($"date: {expected}\n", Written(new() { Published = PostDate.Parse(date) }, Bare with { DateLayout = layout }));

    [Theory]
    [InlineData(ListForm.List, "tags: [a, \"b, c\"]\n")]
    [InlineData(ListForm.Path, "tags: [a, \"b, c\"]\n")]
    [InlineData(ListForm.Paths, "tags:\n  - [a]\n  - [\"b, c\"]\n")]
    [InlineData(ListForm.First, "tags: a\n")]
    [InlineData(ListForm.Joined, "tags: \"a; b, c\"\n")]
    public void Tags_InAForm_AreWrittenSo(ListForm form, string expected) =>
        Assert.Equal(expected, Written(new() { Tags = ["a", "b, c"] }, Bare with { ListForm = form }));

    [Theory]
    [InlineData("a,b", "Tags: a,b;\n")]
    [InlineData("a;b", "Tags: a,b;\n")]
    [InlineData("a", "Tags: a\n")]
    [InlineData("a\nb: c", "Tags: a b: c\n")]
    [InlineData("a\u2028b\u0085c\rd", "Tags: a b c d\n")]
    public void MetaLine_OneTag_StaysOneTagOnOneLine(string tag, string expected) =>
        Assert.Equal(expected, Written(new() { Tags = [tag] }, SiteProfile.Pelican));

    [Fact]
    public void MetaLines_NothingToSay_AreABlankLineThatKeepsTheBodyABody() =>
        Assert.Equal("\n", Written(new() { Extra = DataMap.Of(("a b", 1), ("m", DataMap.Empty)) }, SiteProfile.Pelican));

    [Fact]
    public void Header_ReadAsMarkdown_HasItsTextsEscaped()
    {
        var header = new PostHeader
        {
            Title = "*a* <b>",
            Authors = [new("[c]")],
            Tags = ["plain", "$d$"],
            Language = "x_y_",
            Cover = new("_e_.png") { AlternativeText = "@f" },
            Extra = DataMap.Of(("g", "*h*")),
        };
        var site = SiteProfile.Quarto with { OpeningFence = "", ClosingFence = "" };
        Assert.Equal(
            """
            title: "\\*a\\* &lt;b>"
            author: "\\[c\\]"
            tags: [plain, "&#36;d&#36;"]
            lang: "x_y_"
            image: "_e_.png"
            image-alt: "&#64;f"
            g: "*h*"

            """,
            Written(header, site));
        Assert.Contains("tags: \"plain, $d$\"\n", Written(header, site with { ListForm = ListForm.Joined }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\u2028")]
    public void Header_ReadAsMarkdown_KeepsANameThatSaysNothing(string name) =>
        Assert.NotEmpty(Written(new() { Authors = [new(name + "\u200B")], Title = name }, SiteProfile.Quarto));

    [Fact]
    public void Nested_ListsAndMaps_AreYamlInBlocks()
    {
        var extra = DataMap.Of(
            ("a", DataValue.From([DataMap.Of(("b", 1), ("c", DataValue.From([DataValue.From([1L, 2L]), DataValue.From([DataMap.Empty])]))), DataMap.Empty])),
            ("d", DataMap.Of(
                ("e", DataMap.Of(("f", PostDate.Parse("2024-10-06")))),
                ("g", DataMap.Empty),
                ("h", DataValue.From([])),
                ("i", DataValue.From([PostDate.Parse("2024-10-06T10:00:00")])))));
        const string Expected = """
            a:
              - b: 1
                c:
                  - [1, 2]
                  - - {}
              - {}
            d:
              e:
                f: 2024-10-06
              g: {}
              h: []
              i:
                - 2024-10-06T10:00:00

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Written(new() { Extra = extra }, Bare));
    }

    [Fact]
    public void Nested_TablesBeforeKeys_AreTomlWithKeysFirst()
    {
        var extra = DataMap.Of(
            ("table", DataMap.Of(("inner", DataMap.Of(("x", 1))), ("y", 2))),
            ("plain", 1),
            ("items", DataValue.From([DataMap.Of(("n", 1)), DataMap.Of(("n", 2), ("m", DataMap.Of(("k", "v"))))])),
            ("mixed", DataValue.From([1L, DataMap.Of(("a", 1), ("b", DataValue.Null))])),
            ("none", DataValue.Null),
            ("a b", "c"));
        const string Expected = """
            title = "T"
            plain = 1
            mixed = [1, { a = 1 }]
            "a b" = "c"

            [table]
            y = 2

            [table.inner]
            x = 1

            [[items]]
            n = 1

            [[items]]
            n = 2

            [items.m]
            k = "v"

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Written(new() { Title = "T", Extra = extra }, Bare with { Format = FrontMatterFormat.Toml }));
    }

    [Fact]
    public void Key_TooLongForItsLine_IsAnExplicitOne()
    {
        var key = new string('k', 2000);
        Assert.Equal(
            $"a:\n  ? \"{key}\"\n  : v\n",
            Written(new() { Extra = DataMap.Of(("a", DataMap.Of((key, "v")))) }, Bare));
    }

    [Theory]
    [InlineData("/{{ title }}/", false)]
    [InlineData("/{% x %}/", false)]
    [InlineData("../../x.html", false)]
    [InlineData("/2025/porto/", true)]
    public void Permalink_OfEleventy_IsWrittenWhenItIsNoTemplate(string permalink, bool isWritten)
    {
        foreach (var key in (string[])["permalink", "Permalink"])
        {
            var text = Written(new() { Extra = DataMap.Of((key, permalink), ("eleventyComputed", DataMap.Of(("t", DataValue.From([permalink]))))) }, SiteProfile.Eleventy);
            Assert.Equal(isWritten, text.Contains(key, StringComparison.Ordinal));
            Assert.Equal(isWritten, text.Contains("eleventyComputed", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("render_with_liquid", "jekyll")]
    [InlineData("Render_With_Liquid", "jekyll")]
    [InlineData("templateEngineOverride", "eleventy")]
    public void FixedKey_ThatTheAuthorAlsoWrote_StaysFixed(string key, string name)
    {
        Assert.True(SiteProfile.TryFind(name, out var site));
        var expected = Written(new(), site);
        Assert.Equal(expected, Written(new() { Extra = DataMap.Of((key, "njk")) }, site));
    }

    [Fact]
    public void Extra_OfManyKeys_TakesTimeInProportion()
    {
        var entries = Enumerable.Range(0, 20_000).Select(i => KeyValuePair.Create($"key{i}", DataValue.From(i))).Append(KeyValuePair.Create("KEY7", DataValue.Null));
        var text = Written(new() { Extra = DataMap.From(entries) }, SiteProfile.Zola);
        Assert.Equal(20_000 + 4, text.Count(c => c == '\n'));
    }

    /// <summary>No line of a value can end the front matter, whatever the profile.</summary>
    [Fact]
    public void FrontMatter_AnyReport_HasItsFencesAndNoOthers() => Law.Holds(
        Reports.Any,
        Deep.Count(5_000),
        report =>
        {
            foreach (var site in SiteProfile.All.Where(site => site.OpeningFence.Length > 0))
            {
                var lines = report.ToFrontMatter(site, EmbedData.Report).Split('\n');
                Assert.Equal((site.OpeningFence, site.ClosingFence, ""), (lines[0], lines[^2], lines[^1]));
                Assert.DoesNotContain(lines[1..^2], line => line.StartsWith(site.ClosingFence, StringComparison.Ordinal) || line.StartsWith("...", StringComparison.Ordinal));
                Assert.DoesNotContain(lines, line => line.Contains('\r', StringComparison.Ordinal));
            }
        },
        "A value never ends the front matter");

    [Fact]
    public void FrontMatter_AnyCulture_IsTheSame() => Law.Holds(
        Reports.Any,
        Deep.Count(1_000),
        report =>
        {
            var expected = SiteProfile.All.Select(site => report.ToFrontMatter(site, EmbedData.Report)).ToArray();
            var before = CultureInfo.CurrentCulture;
            try
            {
                foreach (var name in (string[])["tr-TR", "de-DE", "th-TH", "ja-JP", "ar-SA", "sv-SE"])
                {
                    CultureInfo.CurrentCulture = new CultureInfo(name);
                    Assert.Equal(expected, SiteProfile.All.Select(site => report.ToFrontMatter(site, EmbedData.Report)));
                }
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        },
        "Front matter is the same in every culture");

    /// <summary>What is left out is said, and what is said is left out: a report without losses carries all keys.</summary>
    [Fact]
    public void Losses_OfTheSeedPost_AreNone() =>
        Assert.All(["hugo", "hugo-toml", "hugo-json", "eleventy", "statiq"], name =>
        {
            Assert.True(SiteProfile.TryFind(name, out var site));
            Assert.Empty(FrontMatterLosses.Of(SeedReport.Create(), site, EmbedData.None));
        });

    public static TheoryData<string, EmbedData> Warm
    {
        get
        {
            var cases = new TheoryData<string, EmbedData>();
            foreach (var site in SiteProfile.All)
            {
                cases.Add(site.Name, EmbedData.None);
                cases.Add(site.Name, EmbedData.Report);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Warm))]
    public void WriteFrontMatter_WarmIntoAReusedBuffer_AllocatesNothing(string name, EmbedData embed)
    {
        Assert.True(SiteProfile.TryFind(name, out var site));
        var report = ReportJson.Parse(File.ReadAllText(SourceTree.Path("tests", "ConfReport.Tests", "FrontMatter", "Sites", "whole", "report.json")));
        report = SeedReport.Create() with { Header = report.Header };
        var output = new ArrayBufferWriter<byte>(1 << 20);
        Assert.Equal(0, Allocated.By(() =>
        {
            output.ResetWrittenCount();
            report.WriteFrontMatter(output, site, embed);
        }));
        Assert.Equal(report.ToFrontMatter(site, embed), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static string Written(PostHeader header, SiteProfile site) => new ConferenceReport { Header = header }.ToFrontMatter(site);
}
