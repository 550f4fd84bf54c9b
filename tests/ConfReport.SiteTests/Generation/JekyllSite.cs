using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Jekyll, with kramdown and Liquid as they come.</summary>
internal sealed class JekyllSite : SiteGenerator
{
    public override string Name => "jekyll";

    protected override string PostFolder => "_posts";

    protected override string Output => "out/pages.json";

    /// <summary>A post of Jekyll is one only with a date in its name.</summary>
    public override string FileName(string stem) => $"2020-01-02-{stem}.md";

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("jekyll"), ["build", "-q", "-d", "out", .. build.WithDrafts ? ["--unpublished"] : Array.Empty<string>()], folder, environment: Environment(build));
}
