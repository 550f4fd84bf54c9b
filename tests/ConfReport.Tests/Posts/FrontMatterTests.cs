using ConfReport.Posts;

namespace ConfReport.Tests.Posts;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\n")]
    [InlineData("---\ntitle: A\n---")]
    [InlineData("---\ntitle: A\n...\n")]
    [InlineData("--- \r\ntitle: A\r\n---\r\n")]
    [InlineData("\uFEFF---\ntitle: A\n---\n")]
    [InlineData("---\ntitle: 'A'\n---\nB")]
    [InlineData("---\nTitle: \"\\u0041\"\n---\nB")]
    [InlineData("+++\ntitle = 'A'\n+++\n")]
    [InlineData("+++\ntitle = \"\"\"A\"\"\"\n+++")]
    [InlineData("\uFEFF+++\t\r\nTitle = \"\\u0041\"\r\n+++ \r\nB")]
    public void Parse_AnyFence_ReadsTheTitle(string text)
    {
        var post = ReportPost.Parse(text);
        Assert.Equal("A", post.Report.Header.Title);
        Assert.Empty(post.Diagnostics);
    }

    [Theory]
    [InlineData("", "CR0210")]
    [InlineData("Body", "CR0210")]
    [InlineData("----\ntitle: A\n----\n", "CR0210")]
    [InlineData("---\ntitle: A\n", "CR0211")]
    [InlineData("+++\ntitle = 'A'\n", "CR0211")]
    [InlineData("---js\ntitle: A\n---\n", "CR0212")]
    [InlineData("---\na: [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]\n---\n", "CR0214")]
    [InlineData("---\na: [1\n---\n", "CR0215")]
    [InlineData("---\na: \"x\n---\n", "CR0215")]
    [InlineData("---\na: 1\na: 2\n---\n", "CR0216")]
    [InlineData("---\na: {b: 1, b: 2}\n---\n", "CR0216")]
    [InlineData("---\na: &x 1\n---\n", "CR0217")]
    [InlineData("---\na: *x\n---\n", "CR0217")]
    [InlineData("---\na: !!str 1\n---\n", "CR0217")]
    [InlineData("---\n- a\n---\n", "CR0218")]
    [InlineData("---\n[a]: 1\n---\n", "CR0218")]
    [InlineData("---\ndate: 10/08/2014\n---\n", "CR0220")]
    [InlineData("---\nslug: A b\n---\n", "CR0221")]
    [InlineData("---\ndraft: maybe\n---\n", "CR0222")]
    [InlineData("---\ntags: {a: 1}\n---\n", "CR0222")]
    [InlineData("---\ndate: 2024-10-06\npubDate: 2024-10-07\n---\n", "CR0223")]
    [InlineData("+++\na = [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]\n+++\n", "CR0214")]
    [InlineData("+++\na = 1\na = 2\n+++\n", "CR0216")]
    [InlineData("+++\ndate = '10/08/2014'\n+++\n", "CR0220")]
    [InlineData("+++\nslug = 'A b'\n+++\n", "CR0221")]
    [InlineData("+++\ntags = [[1]]\n+++\n", "CR0222")]
    [InlineData("+++\nauthor = 'A'\n[params]\nauthor = 'B'\n+++\n", "CR0223")]
    [InlineData("+++\ntitle: A\n+++\n", "CR0240")]
    public void Parse_Trouble_IsOneDiagnostic(string text, string code)
    {
        var diagnostic = Assert.Single(ReportPost.Parse(text).Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.True(diagnostic is { Line: >= 1, Column: >= 1 });
    }

    [Fact]
    public void Parse_OtherLanguage_StillReadsTheBody()
    {
        var report = ReportPost.Parse("---js\n{ title: \"A\" }\n---\n## B\n\nC\n").Report;
        Assert.Null(report.Header.Title);
        Assert.Equal("B", Assert.Single(report.Sections).Heading);
    }

    [Fact]
    public void Parse_BrokenYaml_KeepsWhatStoodBefore()
    {
        var post = ReportPost.Parse("---\ntitle: A\ntags: [x\n---\nB\n");
        Assert.Equal("A", post.Report.Header.Title);
        Assert.Equal(4, Assert.Single(post.Diagnostics).Line);
    }

    [Fact]
    public void Parse_TooLargeFrontMatter_IsNotRead()
    {
        var post = ReportPost.Parse($"---\ntitle: A\nb: {new string('[', 70_000)}\n---\n## B\n");
        Assert.Equal("CR0213", Assert.Single(post.Diagnostics).Code);
        Assert.Equal("B", Assert.Single(post.Report.Sections).Heading);
    }

    [Fact]
    public void Parse_PlainScalars_AreTypedByTheCoreSchema()
    {
        var extra = ReportPost.Parse(
            "---\na:\nb: ~\nc: true\nd: yes\ne: 012\nf: 0x1F\ng: 1.50\nh: -3\ni: 1e3\nj: .inf\nk: 2024-10-06\nl: \"2024-10-06\"\nm: 99999999999999999999\nn: [1, {o: p}]\nq: 12:30\nr: 2024-10-06 21:54:45 +0100\n---\n").Report.Header.Extra;
        var expected = DataMap.Of(
            ("a", DataValue.Null),
            ("b", DataValue.Null),
            ("c", true),
            ("d", "yes"),
            ("e", 12),
            ("f", 31),
            ("g", 1.5),
            ("h", -3),
            ("i", 1000.0),
            ("j", ".inf"),
            ("k", PostDate.Parse("2024-10-06")),
            ("l", "2024-10-06"),
            ("m", "99999999999999999999"),
            ("n", DataValue.From([1, DataMap.Of(("o", "p"))])),
            ("q", "12:30"),
            ("r", PostDate.Parse("2024-10-06T21:54:45+01:00")));
        Assert.Equal(expected, extra);
    }

    [Theory]
    [InlineData("2024-10-06", "2024-10-06")]
    [InlineData("\"2024-10-06\"", "2024-10-06")]
    [InlineData("2024-10-06 21:54", "2024-10-06T21:54:00")]
    [InlineData("2024-10-06 21:54:45 +0100", "2024-10-06T21:54:45+01:00")]
    [InlineData("2024/10/06", "2024-10-06")]
    [InlineData("2013/7/13 20:46:25", "2013-07-13T20:46:25")]
    [InlineData("14/10/2012", "2012-10-14")]
    [InlineData("6/20/2017", "2017-06-20")]
    [InlineData("5/5/2017", "2017-05-05")]
    public void Parse_DateOfOneMeaning_IsRead(string text, string date)
    {
        var post = ReportPost.Parse($"---\ndate: {text}\n---\n");
        Assert.Equal(PostDate.Parse(date), post.Report.Header.Published);
        Assert.Empty(post.Diagnostics);
    }

    [Theory]
    [InlineData("10/08/2014")]
    [InlineData("31/31/2014")]
    [InlineData("soon")]
    [InlineData("2024-13-01")]
    public void Parse_DoubtfulDate_IsKeptAsText(string text)
    {
        var header = ReportPost.Parse($"---\ndate: {text}\n---\n").Report.Header;
        Assert.Null(header.Published);
        Assert.Equal(DataMap.Of(("date", text)), header.Extra);
    }

    [Fact]
    public void Parse_KeysOfOtherGenerators_AreTheSameHeader()
    {
        var header = ReportPost.Parse(
            "---\npubDate: 2024-10-06\nupdated: 2024-10-07\npublished: false\nauthors:\n  - Ada\n  - name: Mary\n    url: https://m.example\ntags: a, b\ncategory: c d\nseries: s\nkeywords: [k]\nslug: a-b\nlanguage: es\ncover:\n  image: x.png\n  alt: An x\nlayout: post\n---\n").Report.Header;
        var expected = new PostHeader
        {
            Published = PostDate.Parse("2024-10-06"),
            Updated = PostDate.Parse("2024-10-07"),
            IsDraft = true,
            Authors = [new Author("Ada"), new Author("Mary") { Url = "https://m.example" }],
            Tags = ["a", "b"],
            Categories = ["c d"],
            Series = ["s"],
            Keywords = ["k"],
            Slug = Slug.Parse("a-b"),
            Language = "es",
            Cover = new Figure("x.png") { AlternativeText = "An x" },
            Extra = DataMap.Of(("layout", "post")),
        };
        Assert.Equal(expected, header);
    }

    [Fact]
    public void Parse_CoverOfATheme_IsKeptWhole()
    {
        var post = ReportPost.Parse("---\ncover:\n  image: x.png\n  hidden: true\n---\n");
        Assert.Null(post.Report.Header.Cover);
        Assert.Equal(DataMap.Of(("cover", DataMap.Of(("image", "x.png"), ("hidden", true)))), post.Report.Header.Extra);
        Assert.Empty(post.Diagnostics);
    }

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: \"true\"", true)]
    [InlineData("draft: yes", true)]
    [InlineData("draft: On", true)]
    [InlineData("draft: no", false)]
    [InlineData("draft: off", false)]
    [InlineData("published: \"false\"", true)]
    [InlineData("published: 'true'", false)]
    [InlineData("published: no", true)]
    [InlineData("published: YES", false)]
    [InlineData("draft: false\npublished: true", false)]
    public void Parse_DraftInAnySpelling_IsRead(string entries, bool isDraft)
    {
        var post = ReportPost.Parse($"---\n{entries}\n---\n");
        Assert.Equal(new PostHeader { IsDraft = isDraft }, post.Report.Header);
        Assert.Empty(post.Diagnostics);
        Assert.Equal(isDraft, ReportPost.Parse(post.Report.ToPost()).Report.Header.IsDraft);
    }

    [Theory]
    [InlineData("draft: false\npublished: false")]
    [InlineData("published: true\ndraft: true")]
    public void Parse_ContradictionAboutDraft_HoldsThePostBack(string entries)
    {
        var post = ReportPost.Parse($"---\n{entries}\n---\n");
        Assert.Equal(new PostHeader { IsDraft = true }, post.Report.Header);
        Assert.Equal("CR0223", Assert.Single(post.Diagnostics).Code);
    }

    [Theory]
    [InlineData("layout: post\ncategories: events python", new[] { "events", "python" })]
    [InlineData("categories: events python\nlayout: post", new[] { "events", "python" })]
    [InlineData("categories: events python", new[] { "events python" })]
    [InlineData("layout: post\ncategory: events python", new[] { "events python" })]
    [InlineData("layout: post\ncategories: [events python]", new[] { "events python" })]
    public void Parse_CategoriesInOneString_AreSeveralOnlyInJekyll(string entries, string[] categories) =>
        Assert.Equal(categories, ReportPost.Parse($"---\n{entries}\n---\n").Report.Header.Categories);
}
