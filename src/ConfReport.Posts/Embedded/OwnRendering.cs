using ConfReport.Posts.FrontMatter;

namespace ConfReport.Posts.Embedded;

/// <summary>Whether a post still is what an embedded report is written as, for one of the known generators and in one of the known layouts.</summary>
internal sealed class OwnRendering
{
    private static readonly PostOptions[] Layouts =
    [
        PostOptions.Default,
        new() { Layout = PostLayout.Compact },
        new() { Layout = PostLayout.Journal },
        new() { Layout = PostLayout.Table },
    ];

    private OwnRendering(bool isBodySame, PostHeader header) => (IsBodySame, Header) = (isBodySame, header);

    /// <summary>Whether the body shows the report and nothing else.</summary>
    public bool IsBodySame { get; }

    /// <summary>What the front matter says now, and what the report says of which the front matter still says the same.</summary>
    public PostHeader Header { get; }

    /// <summary>Compares a post with what the report in it is written as.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The post.</param>
    /// <param name="block">Its front matter.</param>
    /// <param name="header">What the front matter says besides the report.</param>
    public static OwnRendering Of(ConferenceReport report, SourceText source, FrontMatterBlock block, PostHeader header)
    {
        var sites = SiteProfile.All.Where(site => site.Format == block.Format).ToArray();
        var front = Lines(block.Span.In(source.Text).ToString());
        var body = Lines(source.Text[block.BodyStart..]);
        var author = Array.FindIndex(sites, site => Lines(report.ToFrontMatter(site, EmbedData.Report)) == front);
        var isBodySame = (author < 0 ? sites : sites.Skip(author).Concat(sites.Take(author)))
            .DistinctBy(site => (site.Dialect, site.Anchors, site.ExcerptDivider))
            .Any(site => Array.Exists(Layouts, layout => Lines(report.ToMarkdown(site, layout)) == body));
        if (author >= 0)
        {
            return new OwnRendering(isBodySame, report.Header);
        }

        // Somebody changed the front matter, or moved its keys: for the generator whose keys say most of it, what differs is the change.
        var nearest = sites.Select(site => HeaderChanges.Of(report.Header, Written(report, site), header)).MinBy(changes => changes.Count);
        return new OwnRendering(isBodySame, nearest?.Header ?? header);
    }

    private static PostHeader Written(ConferenceReport report, SiteProfile site)
    {
        var findings = new Findings(ReadLimits.Default);
        var source = new SourceText(new ConferenceReport { Header = report.Header }.ToFrontMatter(site));
        return HeaderReader.Read(source, MatterReader.Read(source, FrontMatterFinder.Find(source, findings), findings), findings);
    }

    /// <summary>The text without blank lines around it, on lines that end in LF.</summary>
    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim('\n');
}
