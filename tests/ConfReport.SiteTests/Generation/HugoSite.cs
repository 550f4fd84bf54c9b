using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Hugo, with raw HTML and emoji on.</summary>
internal sealed class HugoSite : SiteGenerator
{
    public override string Name => "hugo";

    protected override string PostFolder => "content/posts";

    protected override string Output => "out/index.json";

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("hugo"), ["--quiet", "-d", "out", .. build.WithDrafts ? ["-D"] : Array.Empty<string>()], folder, environment: Environment(build));
}
