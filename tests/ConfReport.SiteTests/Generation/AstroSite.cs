using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Astro, with the content collection of its blog starter.</summary>
internal sealed class AstroSite : SiteGenerator
{
    public override string Name => "astro";

    public override SiteProfile Profile => SiteProfile.Astro;

    protected override string PostFolder => "src/content/posts";

    protected override string Output => "out/pages.json";

    protected override string NodePackage => "astro";

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("node"), ["node_modules/astro/astro.js", "build", "--silent"], folder, environment: Environment(build));
}
