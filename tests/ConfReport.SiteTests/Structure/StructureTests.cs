using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConfReport.SiteTests.Conversion;
using ConfReport.SiteTests.Escaping;

namespace ConfReport.SiteTests.Structure;

/// <summary>What a post is made of follows from the shape of the report, and never from what its texts say.</summary>
public sealed class StructureTests
{
    private const int Shapes = 40;

    private static readonly PostLayout[] Layouts = [PostLayout.Classic, PostLayout.Compact, PostLayout.Journal, PostLayout.Table];

    public static TheoryData<string> Engines => EngineList.Names;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Post_HostileTexts_HasTheStructureOfPlainOnes(string name)
    {
        var engine = EngineList.Named(name);
        var strings = HostileStrings.Read();
        var hostile = new List<string>();
        var plain = new List<string>();
        for (var shape = 0; shape < Shapes; shape++)
        {
            var dice = new Dice(shape, 50);
            var layout = Layouts[shape % Layouts.Length];
            hostile.Add(Body(new ReportSketch(new Dice(shape, 50), () => strings[dice.Below(strings.Count)]).Report(), layout, engine));
            plain.Add(Body(new ReportSketch(new Dice(shape, 50), () => "word").Report(), layout, engine));
        }

        var pages = await engine.RenderAsync([.. hostile, .. plain]);
        for (var shape = 0; shape < Shapes; shape++)
        {
            var expected = Outline.SkeletonOf(pages[Shapes + shape], engine.Traits);
            var actual = Outline.SkeletonOf(pages[shape], engine.Traits);
            Assert.True(actual == expected, $"{name}, shape {shape}, {Layouts[shape % Layouts.Length]}\n{expected}\n{actual}\n{hostile[shape]}");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Post_ClassicLayout_HasTheModelsHeadingsLinksAndImages(string name)
    {
        var engine = EngineList.Named(name);
        var reports = Enumerable.Range(0, 10).Select(shape => new ReportSketch(new Dice(shape, 50), () => "word").Report()).ToList();
        var pages = await engine.RenderAsync([.. reports.Select(report => Body(report, PostLayout.Classic, engine))]);
        foreach (var (report, html) in reports.Zip(pages))
        {
            var page = new HtmlParser().ParseDocument(html);
            var sections = report.Sections.SelectMany(section => section.Children.Prepend(section)).ToList();
            Assert.Equal(sections.Count, page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Length);
            Assert.Equal(sections.Sum(Figures), page.QuerySelectorAll("img").Length);
            Assert.Equal(sections.Sum(Links), page.QuerySelectorAll("a").Count(link => link.GetAttribute("href")?.StartsWith("https://s.example/", StringComparison.Ordinal) == true));
            Assert.Equal(sections.Sum(Items), page.QuerySelectorAll("li").Length);
        }
    }

    private static int Figures(Section section) => section is TalkSection talk ? talk.Impression.Figures.Count : ((PlainSection)section).Figures.Count;

    private static int Links(Section section) => section is TalkSection talk ? talk.Talk.Links.Count + talk.Impression.Links.Count : ((PlainSection)section).Links.Count;

    private static int Items(Section section) => section is TalkSection talk
        ? talk.Impression.Takeaways.Count + talk.Impression.FollowUps.Count + talk.Impression.Links.Count
        : ((PlainSection)section).Points.Count + ((PlainSection)section).Links.Count;

    private static string Body(ConferenceReport report, PostLayout layout, MarkdownEngine engine) =>
        report.ToMarkdown(SiteProfile.CommonMark with { Dialect = engine.Dialect }, PostOptions.Default with { Layout = layout });
}
