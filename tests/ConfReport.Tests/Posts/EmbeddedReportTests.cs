using ConfReport.Posts;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts;

/// <summary>A report that is written with its data is read back whole, whatever its layout shows.</summary>
public sealed class EmbeddedReportTests
{
    private static readonly PostOptions Embedding = new() { EmbedData = EmbedData.Report };

    private static readonly ConferenceReport Small = new()
    {
        Header = new() { Title = "Two days in Porto", Published = PostDate.Parse("2024-10-06"), Tags = ["python", "data"], Extra = DataMap.Of(("toc", true)) },
        Conference = new() { Name = "Small Models", City = "Porto", Website = "https://small.example/" },
        Sections =
        [
            new PlainSection { Kind = SectionKind.Introduction, Content = new("Two days.") },
            Section.Talk(new Talk { Title = "Small models", Speakers = [new("Inês Prado")], Abstract = new("Not shown.") }, new Impression { Text = new("She went through the bases."), Rating = new(4.5m) }),
        ],
    };

    public static TheoryData<string> Sites => [.. SiteProfile.All.Where(site => site.Format != FrontMatterFormat.None).Select(site => site.Name)];

    /// <summary>10,000 reports in all.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Read_OfAnyReport_IsTheReport(string name) => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(10_000 / 14 + 1),
        report =>
        {
            var post = ReportPost.Parse(report.ToPost(Site(name), Embedding));
            Assert.Equal(report, post.Report);
            Assert.DoesNotContain(post.Diagnostics, diagnostic => diagnostic.Code is "CR0250" or "CR0251" or "CR0252");
        },
        "What is written with its data is read back");

    [Theory]
    [MemberData(nameof(Sites))]
    public void Read_InEveryLayout_IsTheReport(string name)
    {
        var report = SeedReport.Create();
        foreach (var layout in new PostLayout[] { PostLayout.Classic, PostLayout.Compact, PostLayout.Journal, PostLayout.Table })
        {
            var text = report.ToPost(Site(name), Embedding with { Layout = layout });
            Assert.Equal(report, ReportPost.Parse(text).Report);
            Assert.Equal(report, ReportPost.Parse("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)).Report);
        }
    }

    [Theory]
    [InlineData("---json", "---")]
    [InlineData(";;;", ";;;")]
    public void Read_BetweenOtherFences_IsTheReport(string opening, string closing)
    {
        var site = SiteProfile.HugoJson with { OpeningFence = opening, ClosingFence = closing, NeedsFrontMatter = true };
        var post = ReportPost.Parse(Small.ToPost(site, Embedding));
        Assert.Equal(Small, post.Report);
        Assert.Empty(post.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Read_WithAKeyChanged_TakesWhatTheKeySays(string name)
    {
        // Before the embedded report, which holds it too.
        var text = Small.ToPost(Site(name), Embedding);
        var at = text.IndexOf("Two days in Porto", StringComparison.Ordinal);
        var post = ReportPost.Parse(text[..at] + "Three" + text[(at + 3)..]);
        Assert.Equal(Small with { Header = Small.Header with { Title = "Three days in Porto" } }, post.Report);
        var diagnostic = Assert.Single(post.Diagnostics);
        Assert.Equal(("CR0252", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
    }

    [Fact]
    public void Read_WithKeysMovedAndARemark_IsTheReport()
    {
        const string Title = "title: Two days in Porto\n";
        var text = Small.ToPost(SiteProfile.Jekyll, Embedding);
        Assert.StartsWith("---\n" + Title, text, StringComparison.Ordinal);
        var post = ReportPost.Parse("---\n# mine\n" + text[(4 + Title.Length)..].Replace("\nconfreport:\n", "\n" + Title + "confreport:\n", StringComparison.Ordinal));
        Assert.Equal(Small, post.Report);
        Assert.Empty(post.Diagnostics);
    }

    [Fact]
    public void Read_WithTheBodyChanged_ReadsTheBody()
    {
        var text = Small.ToPost(SiteProfile.HugoToml, Embedding);
        var at = text.LastIndexOf("She went", StringComparison.Ordinal);
        var post = ReportPost.Parse(text[..at] + "We went" + text[(at + 8)..]);
        var talk = Assert.Single(post.Report.Talks);
        Assert.StartsWith("We went", talk.Impression.Text.Source, StringComparison.Ordinal);
        Assert.Equal(Small.Header, post.Report.Header);
        var diagnostic = Assert.Single(post.Diagnostics);
        Assert.Equal(("CR0251", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.StartsWith("[params.confreport]", text.Split('\n')[diagnostic.Line - 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: A\nconfreport:\n  sections: 1\n---\n## B\n")]
    [InlineData("+++\ntitle = 'A'\n[extra.confreport]\nsections = 1\n+++\n## B\n")]
    [InlineData("Title: A\nConfreport: {\"sections\":1}\n\n## B\n")]
    public void Read_Unreadable_IsReportedAndKept(string text)
    {
        var post = ReportPost.Parse(text);
        Assert.Equal("CR0250", Assert.Single(post.Diagnostics).Code);
        Assert.Equal(("A", "B"), (post.Report.Header.Title, Assert.Single(post.Report.Sections).Heading));
        Assert.Single(post.Report.Header.Extra);
    }

    [Theory]
    [InlineData("confreport: true")]
    [InlineData("confreport: [1]")]
    public void Read_AnotherValue_IsAKeyOfTheAuthors(string entry)
    {
        var post = ReportPost.Parse($"---\n{entry}\n---\n");
        Assert.Empty(post.Diagnostics);
        Assert.Equal("confreport", Assert.Single(post.Report.Header.Extra).Key);
    }

    [Fact]
    public void Read_MoreThanOtherFrontMatterMayBe_IsTheReport()
    {
        var report = Small with { Sections = [.. Enumerable.Range(0, 300).Select(i => Section.Talk(new Talk { Title = $"Talk {i}", Abstract = new(new string('a', 500)) }))] };
        var post = ReportPost.Parse(report.ToPost(SiteProfile.Hugo, Embedding));
        Assert.True(post.FrontMatter.Content.Length > 128 * 1024);
        Assert.Equal(report, post.Report);
    }

    [Fact]
    public void Read_Damaged_NeverThrows() => Law.Holds(
        Reports.From(dice =>
        {
            var text = Small.ToPost(SiteProfile.All[dice.Below(SiteProfile.All.Count)], Embedding);
            for (var changes = dice.Below(4); changes >= 0; changes--)
            {
                var at = dice.Below(text.Length);
                var length = Math.Min(dice.Below(30), text.Length - at);
                text = text.Remove(at, length).Insert(at, dice.OneIn(2) ? "" : text[dice.Below(text.Length)..]);
            }

            return text;
        }),
        Deep.Count(100_000),
        text =>
        {
            var post = ReportPost.Parse(text);
            Assert.Same(text, post.Text);
            Assert.All(post.Sections, section => Assert.Contains(section.Section, post.Report.AllSections, ReferenceEqualityComparer.Instance));
        },
        "Whatever happened to an embedded report, there is a post");

    [Fact]
    public void Sections_OfAnEmbeddedReport_KnowTheirPlaces()
    {
        var text = Small.ToPost(SiteProfile.Hugo, Embedding);
        var post = ReportPost.Parse(text);
        var talk = Assert.Single(post.Sections, section => section.Section is TalkSection);
        Assert.Same(Assert.Single(post.Report.Talks), talk.Section);
        Assert.StartsWith("##", text.AsSpan(talk.Span.Start).ToString(), StringComparison.Ordinal);
        Assert.Equal(Confidence.Certain, talk.Confidence);
    }

    private static SiteProfile Site(string name) => SiteProfile.TryFind(name, out var site) ? site : throw new ArgumentException(name, nameof(name));
}
