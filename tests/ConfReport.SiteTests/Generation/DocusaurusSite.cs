using AngleSharp.Html.Parser;
using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Docusaurus, a blog with the classic theme.</summary>
internal sealed class DocusaurusSite : SiteGenerator
{
    public override string Name => "docusaurus";

    public override SiteProfile Profile => SiteProfile.Docusaurus;

    public override int MostPosts => 30;

    public override IReadOnlyList<string> Zones => ["Pacific/Auckland"];

    public override bool BuildsDrafts => false;

    /// <summary>It knows tags alone.</summary>
    public override bool CanHaveCategory(string category) => false;

    protected override string PostFolder => "blog";

    protected override string Output => "build/pages.json";

    /// <summary>Ends the excerpt at once: without it each post is compiled, and shown in the list of posts, a second time.</summary>
    protected override string BeforeBody => $"{Profile.ExcerptDivider}\n\n";

    protected override string NodePackage => "@docusaurus/core";

    protected override Task RunAsync(string folder, SiteBuild build)
    {
        var environment = Environment(build);

        // The cache lies beside the packages, which all sites share: what one left there, the next would take for its own.
        environment["DOCUSAURUS_NO_PERSISTENT_CACHE"] = "true";
        return ExternalProgram.RunAsync(
            Needs.Tool("node"), ["node_modules/@docusaurus/core/bin/docusaurus.mjs", "build", "--no-minify"], folder, environment: environment);
    }

    protected override string BodyOf(string folder, RenderedPage page)
    {
        var file = Path.Combine(folder, "build", (page.Page ?? "").Trim('/'), "index.html");
        return new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelector("article .markdown")?.InnerHtml ?? "";
    }
}
