using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Jekyll, with kramdown and Liquid as they come.</summary>
internal sealed class JekyllSite : SiteGenerator
{
    public override string Name => "jekyll";

    public override SiteProfile Profile => SiteProfile.Jekyll;

    protected override string PostFolder => "_posts";

    protected override string Output => "out/pages.json";

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("jekyll"), ["build", "-q", "-d", "out", .. build.WithDrafts ? ["--unpublished"] : Array.Empty<string>()], folder, environment: Environment(build));
}
