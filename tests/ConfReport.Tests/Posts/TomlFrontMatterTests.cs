using ConfReport.Posts;

namespace ConfReport.Tests.Posts;

/// <summary>Posts between plus signs, as Hugo and Zola have them.</summary>
public sealed class TomlFrontMatterTests
{
    [Fact]
    public void Parse_PostOfHugo_FindsTheHeader()
    {
        var header = Header(
            """
            title = "Notes from RainConf"   # the title
            date = 2024-10-06T21:54:45+01:00
            lastmod = 2024-10-07
            draft = true
            tags = ["maps", "rain"]
            categories = ["conferences"]
            series = "rainy days"
            keywords = ["x"]
            slug = "rainconf"
            weight = 2
            language = "en"
            ShowToc = true
            layout = "post"
            aliases = ["/a"]
            expiryDate = 2030-01-01 10:00:00

            [params]
            author = { name = "Ada Lovelace", email = "ada@example.org" }
            rank = 1.5

            [params.cover]
            image = "rain.png"
            alt = "Rain"

            [menu.main]
            weight = 3
            """);
        var expected = new PostHeader
        {
            Title = "Notes from RainConf",
            Published = PostDate.Parse("2024-10-06T21:54:45+01:00"),
            Updated = PostDate.Parse("2024-10-07"),
            IsDraft = true,
            Tags = ["maps", "rain"],
            Categories = ["conferences"],
            Series = ["rainy days"],
            Keywords = ["x"],
            Slug = Slug.Parse("rainconf"),
            Weight = 2,
            Language = "en",
            Authors = [new("Ada Lovelace") { Email = "ada@example.org" }],
            Cover = new("rain.png") { AlternativeText = "Rain" },
            Extra = DataMap.Of(
                ("ShowToc", true),
                ("layout", "post"),
                ("aliases", DataValue.From(["/a"])),
                ("expiryDate", PostDate.Parse("2030-01-01T10:00:00")),
                ("params", DataMap.Of(("rank", 1.5))),
                ("menu", DataMap.Of(("main", DataMap.Of(("weight", 3)))))),
        };
        Assert.Equal(expected, header);
    }

    [Fact]
    public void Parse_PostOfZola_FindsTheHeader()
    {
        var header = Header(
            """
            title = 'Notes from RainConf'
            date = 2024-10-06
            updated = 2024-10-07
            authors = ["Ada Lovelace", "Bo Li"]
            template = "post.html"

            [taxonomies]
            tags = ["maps", "rain"]
            categories = ["conferences"]
            places = ["Vigo"]

            [extra]
            lang = "en"
            toc = true
            title = "another"
            template = "another"
            Comments = false
            comments = true

            [extra.cover]
            image = "rain.png"
            """);
        var expected = new PostHeader
        {
            Title = "Notes from RainConf",
            Published = PostDate.Parse("2024-10-06"),
            Updated = PostDate.Parse("2024-10-07"),
            Authors = [new("Ada Lovelace"), new("Bo Li")],
            Tags = ["maps", "rain"],
            Categories = ["conferences"],
            Language = "en",
            Cover = new("rain.png"),
            Extra = DataMap.Of(
                ("template", "post.html"),
                ("taxonomies", DataMap.Of(("places", DataValue.From(["Vigo"])))),
                ("extra", DataMap.Of(("title", "another"), ("template", "another"), ("comments", true))),
                ("toc", true),
                ("Comments", false)),
        };
        Assert.Equal(expected, header);
    }

    [Fact]
    public void Parse_TableNamedExtraInAPostOfHugo_StaysATable() =>
        Assert.Equal(
            DataMap.Of(("extra", DataMap.Of(("toc", true), ("lang", "en")))),
            Header("title = 'A'\ntags = ['b']\n[extra]\ntoc = true\nlang = 'en'\n").Extra);

    [Fact]
    public void Parse_WhatNoValueHolds_IsText() =>
        Assert.Equal(
            DataMap.Of(("a", "inf"), ("b", "07:32:00"), ("c", "0000-01-01")),
            Header("a = inf\nb = 07:32:00\nc = 0000-01-01\n").Extra);

    [Fact]
    public void Parse_BrokenToml_KeepsWhatStoodBeforeAndTheBody()
    {
        var post = ReportPost.Parse("+++\ntitle = 'A'\ntags = [x]\nslug = 'c'\n+++\n## B\n");
        Assert.Equal(new PostHeader { Title = "A" }, post.Report.Header);
        Assert.Equal("B", Assert.Single(post.Report.Sections).Heading);
        var diagnostic = Assert.Single(post.Diagnostics);
        Assert.Equal(("CR0240", 3, 9), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Parse_OtherLineEnds_IsTheSame()
    {
        const string post = "+++\ntitle = 'A'\ndescription = \"\"\"\na\nb\"\"\"\n+++\n## B\n";
        Assert.Equal(ReportPost.Parse(post).Report, ReportPost.Parse(post.Replace("\n", "\r\n", StringComparison.Ordinal)).Report);
    }

    private static PostHeader Header(string toml)
    {
        var post = ReportPost.Parse($"+++\n{toml}\n+++\n");
        Assert.Empty(post.Diagnostics);
        return post.Report.Header;
    }
}
