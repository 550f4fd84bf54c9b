using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Pelican, whose front matter is lines and no YAML.</summary>
internal sealed class PelicanSite : SiteGenerator
{
    public override string Name => "pelican";

    protected override string PostFolder => "content";

    protected override string Output => "out/index.html";

    public override SitePost PostOf(string stem, string body) => new(FileName(stem), $"Title: {stem}\nDate: 2020-01-02\n\n{body}");

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("pelican"), ["-q"], folder, environment: Environment(build));
}
