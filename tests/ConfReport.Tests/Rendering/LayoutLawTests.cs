using System.Text.RegularExpressions;
using ConfReport.Rendering;
using ConfReport.Tests.Support;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Tests.Rendering;

/// <summary>What holds for every report, in every layout, whatever its texts hold.</summary>
public sealed partial class LayoutLawTests
{
    private static readonly string[] ActivePairs = ["{{", "{%", "{#", "{:", "{<", "}}", "%}", "#}", "<?", "<!--"];

    private static readonly SiteProfile[] Sites = [SiteProfile.Hugo, SiteProfile.Jekyll, SiteProfile.Pelican, SiteProfile.Docusaurus with { Dialect = MarkdownDialect.Mdx }];

    [Fact]
    public void ToMarkdown_AnyReportInAnyLayout_IsWellFormedAndInert() => Law.Holds(
        PlannedReports.WithLayout,
        Deep.Count(20_000),
        given =>
        {
            foreach (var site in Sites)
            {
                var body = given.Report.ToMarkdown(site, new PostOptions { Layout = given.Layout });
                Assert.DoesNotContain('\r', body);
                Assert.True(body.Length == 0 || (body.EndsWith('\n') && !body.EndsWith("\n\n", StringComparison.Ordinal)), $"The end of\n{body}");
                Assert.False(body.StartsWith('\n'), body);
                Assert.DoesNotContain("\n\n\n", body, StringComparison.Ordinal);
                Assert.False(SpaceAtTheEnd().IsMatch(body), $"A space at the end of a line of\n{body}");
                foreach (var pair in ActivePairs)
                {
                    Assert.False(body.Contains(pair, StringComparison.Ordinal), $"{pair} in\n{body}");
                }
            }
        },
        "Every layout writes well-formed Markdown");

    /// <summary>The list of contents names the headings that the page has, in their order: no entry leads nowhere, none is forgotten.</summary>
    [Fact]
    public void Contents_AnyReportInAnyLayout_NameTheHeadingsOfThePage() => Law.Holds(
        PlannedReports.WithLayout,
        Deep.Count(20_000),
        given =>
        {
            var layout = given.Layout with { Contents = ContentsList.SectionsAndTalks, OpensWith = PostFacts.None };
            var body = given.Report.ToMarkdown(SiteProfile.Hugo, new PostOptions { Layout = layout });
            var page = Markdig.Markdown.Parse(body);
            var headings = new PostHeadings(HeadingAnchors.GitHub);
            foreach (var heading in page.Descendants<HeadingBlock>())
            {
                headings.Add(null, Shown(heading.Inline), 0);
            }

            var entries = (page.FirstOrDefault() as ListBlock)?.Descendants<LinkInline>().Where(link => link.Url?.StartsWith('#') == true) ?? [];
            var ofPage = headings.Entries.Where(heading => heading.Anchor is { Length: > 0 }).Select(heading => $"{heading.Text} at #{heading.Anchor}");
            var ofContents = entries.Select(link => $"{Shown(link)} at {Uri.UnescapeDataString(link.Url ?? "")}");
            Assert.True(ofPage.SequenceEqual(ofContents), $"{given.Layout}: the page has\n{string.Join('\n', ofPage)}\nthe contents\n{string.Join('\n', ofContents)}\nof\n{body}");
        },
        "The contents are those of the page");

    [GeneratedRegex(" $", RegexOptions.Multiline)]
    private static partial Regex SpaceAtTheEnd();

    private static string Shown(ContainerInline? container) => string.Concat((container?.Descendants<Inline>() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
