using System.Diagnostics;
using ConfReport.Posts;

namespace ConfReport.Tests.Posts;

public sealed class HostilePostTests
{
    private const double MostGrowth = 8;

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

    /// <summary>Four times the text takes about four times as long; a quadratic way would take sixteen.</summary>
    [Theory]
    [InlineData("", "## Summary\n\n")]
    [InlineData("", "## Conf 2024 x\n\n")]
    [InlineData("", "## Ada Lovelace - Parsers\n\n*Mary Somerville*\n\n")]
    [InlineData("", "##Parsers by Ada Lovelace\n")]
    [InlineData("", "##Parsers by Ada Lovelace\n\n")]
    [InlineData("", "**Parsers**\n\na\n\n")]
    [InlineData("", "<h2><a>Parsers</a></h2>\n\n")]
    [InlineData("<h2>", "<a")]
    [InlineData("## Talks\n\n", "* [a](b) by Ada Lovelace\n\nText.\n\n")]
    [InlineData("## Talks\n\n", "* [a](b) - by ")]
    [InlineData("## Talks\n\n* [a](b)\n* [a](b) by ", "Ada ")]
    [InlineData("## ", "Ada Lovelace, ")]
    [InlineData("## 1. a\n\n## 2. b\n\n", "by Ada Lovelace ")]
    [InlineData("# a\n\n", "## b\n\n### c\n\n")]
    [InlineData("Title: a\n", "b: c\n")]
    [InlineData("Title: a\n", "    b,\n")]
    [InlineData("Title: a\nTags: ", "b,")]
    [InlineData("title: a\n", "- b\n")]
    [InlineData("---\ntitle: a\n\n", "# b\n")]
    [InlineData("---\n", "\n")]
    [InlineData("{\"a\": ", "[1,")]
    [InlineData("{\"a\": ", "{\"b\":")]
    [InlineData("{\"a\": [", "\"b\", ")]
    [InlineData("{\"a\": \"", "\\u00e9")]
    [InlineData(";;;\n\"a\": 1", ",\n\"a\": 1")]
    [InlineData("\"a\": 1", ",\n\"a\": 1")]
    public void Parse_LargeHostilePost_TakesTimeInProportion(string start, string piece)
    {
        var quarter = Repeated(start, piece, 64 * 1024);
        var whole = Repeated(start, piece, 256 * 1024);
        var growth = double.MaxValue;
        for (var attempt = 0; attempt < 12 && growth > MostGrowth; attempt++)
        {
            // A neighbour or a collection can spoil one attempt; a quadratic way spoils all. Harmless text of the same sizes says how much
            // of the growth is that of memory.
            var memory = Shortest(Repeated("", "words of a line\n", 256 * 1024)) / Shortest(Repeated("", "words of a line\n", 64 * 1024)) / 4;
            growth = Shortest(whole) / Shortest(quarter) / Math.Max(1, memory);
        }

        Assert.InRange(growth, 0, MostGrowth);
    }

    private static string Repeated(string start, string piece, int length) => start + string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static double Shortest(string text)
    {
        var shortest = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var begun = Stopwatch.GetTimestamp();
            ReportPost.Parse(text);
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(begun).TotalNanoseconds);
        }

        return shortest;
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
