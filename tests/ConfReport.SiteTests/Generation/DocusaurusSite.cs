using AngleSharp.Html.Parser;
using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Docusaurus, a blog with the classic theme: each post is MDX.</summary>
internal sealed class DocusaurusSite : SiteGenerator
{
    public override string Name => "docusaurus";

    protected override string PostFolder => "blog";

    protected override string Output => "build/pages.json";

    protected override string NodePackage => "@docusaurus/core";

    protected override Task RunAsync(string folder, SiteBuild build)
    {
        var environment = Environment(build);

        // Drafts are left out of a production build only.
        environment["NODE_ENV"] = build.WithDrafts ? "development" : "production";
        return ExternalProgram.RunAsync(
            Needs.Tool("node"), ["node_modules/@docusaurus/core/bin/docusaurus.mjs", "build", "--no-minify"], folder, environment: environment);
    }

    protected override string BodyOf(string folder, RenderedPage page)
    {
        var file = Path.Combine(folder, "build", (page.Page ?? "").Trim('/'), "index.html");
        return new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelector("article .markdown")?.InnerHtml ?? "";
    }
}
