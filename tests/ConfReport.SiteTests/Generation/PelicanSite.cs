using ConfReport.SiteTests.Conversion;
using ConfReport.SiteTests.Structure;

namespace ConfReport.SiteTests.Generation;

/// <summary>Pelican, whose front matter is lines and no YAML.</summary>
internal sealed class PelicanSite : SiteGenerator
{
    public override string Name => "pelican";

    public override SiteProfile Profile => SiteProfile.Pelican;

    /// <summary>A value is one line, and in a list of tags both comma and semicolon part them.</summary>
    public override string Seen(string text, string what)
    {
        var line = PageText.Normal(text, curly: false);
        return what == "tag" ? line.Replace(';', ',') : line;
    }

    protected override string PostFolder => "content";

    protected override string Output => "out/index.html";

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("pelican"), ["-q"], folder, environment: Environment(build));
}
