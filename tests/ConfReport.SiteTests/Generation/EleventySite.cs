using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Eleventy, with Liquid over every page as it comes.</summary>
internal sealed class EleventySite : SiteGenerator
{
    public override string Name => "eleventy";

    public override SiteProfile Profile => SiteProfile.Eleventy;

    protected override string PostFolder => "content/posts";

    protected override string Output => "out/pages.json";

    protected override string NodePackage => "@11ty/eleventy";

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("node"), ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet", "--output=out"], folder, environment: Environment(build));
}
