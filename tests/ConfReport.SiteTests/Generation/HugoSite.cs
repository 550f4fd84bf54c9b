using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Hugo, with raw HTML and emoji on.</summary>
/// <param name="profile">One of its three forms of front matter.</param>
internal sealed class HugoSite(SiteProfile profile) : SiteGenerator
{
    public override string Name => "hugo";

    public override SiteProfile Profile => profile;

    protected override string PostFolder => "content/posts";

    protected override string Output => "out/index.json";

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("hugo"), ["--quiet", "-d", "out", .. build.WithDrafts ? ["-D"] : Array.Empty<string>()], folder, environment: Environment(build));
}
