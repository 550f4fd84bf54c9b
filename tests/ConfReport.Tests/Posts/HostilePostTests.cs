using ConfReport.Posts;

namespace ConfReport.Tests.Posts;

public sealed class HostilePostTests
{
    [Theory]
    [InlineData("[", 300_000)]
    [InlineData(">", 300_000)]
    [InlineData("*a ", 200_000)]
    [InlineData("![](", 100_000)]
    [InlineData("`a``", 100_000)]
    [InlineData("# a - B C\n", 10_000)]
    [InlineData("## 1. a\n\n*a*\n\n* b\n", 5_000)]
    [InlineData("http://", 100_000)]
    [InlineData("&", 300_000)]
    [InlineData("<a ", 100_000)]
    [InlineData("\0", 1000)]
    public void Parse_Repeated_EndsSoon(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var post = ReportPost.Parse(text);
        Assert.Same(text, post.Text);
        Assert.NotNull(post.Report.ToPost());
    }

    [Fact]
    public void Parse_NestingTooDeep_KeepsTheBodyWhole()
    {
        var body = new string('>', 20_000) + " a";
        var post = ReportPost.Parse("---\ntitle: A\n---\n" + body);
        var diagnostic = Assert.Single(post.Diagnostics);
        Assert.Equal(("CR0230", 4), (diagnostic.Code, diagnostic.Line));
        Assert.Equal(body, Assert.IsType<PlainSection>(Assert.Single(post.Report.Sections)).Content.Source);
    }

    [Fact]
    public void Parse_OverTheLimit_IsNotRead()
    {
        var post = ReportPost.Parse(new string('a', (8 * 1024 * 1024) + 1));
        Assert.Equal("CR0201", Assert.Single(post.Diagnostics).Code);
        Assert.Equal(new ConferenceReport(), post.Report);
    }

    [Fact]
    public void Parse_LoneSurrogate_IsReplacedAndReported()
    {
        var text = "---\ntitle: \"A\uD83D\"\n---\nB \uDE00 \uD83D\uDE00\n";
        var post = ReportPost.Parse(text);
        var diagnostic = Assert.Single(post.Diagnostics);
        Assert.Equal(("CR0202", 2, 10), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
        Assert.Equal("A\uFFFD", post.Report.Header.Title);
        Assert.Equal("B \uFFFD \uD83D\uDE00", Assert.IsType<PlainSection>(Assert.Single(post.Report.Sections)).Content.Source);
        Assert.Same(text, post.Text);
    }

    [Fact]
    public void Parse_HeadingsSixDeepAndBack_MakeATree()
    {
        var report = ReportPost.Parse("# a\n## b\n### c\n#### d\n##### e\n###### f\n## g\n").Report;
        Assert.Equal(["b", "c", "d", "e", "f", "g"], report.AllSections.Select(section => section.Heading));
    }
}
