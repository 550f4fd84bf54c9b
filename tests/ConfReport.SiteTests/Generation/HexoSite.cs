using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>Hexo, with marked and with Nunjucks over every post.</summary>
internal sealed class HexoSite : SiteGenerator
{
    public override string Name => "hexo";

    public override SiteProfile Profile => SiteProfile.Hexo;

    /// <summary>Hexo 8 looks names of categories up in a plain object, where this one is always found.</summary>
    public override bool CanHaveCategory(string category) => category != "hasOwnProperty";

    protected override string PostFolder => "source/_posts";

    protected override string Output => "public/pages.json";

    protected override string NodePackage => "hexo";

    protected override Task RunAsync(string folder, SiteBuild build) =>
        ExternalProgram.RunAsync(Needs.Tool("node"), ["node_modules/hexo/bin/hexo", "generate", "--silent", .. build.WithDrafts ? ["--draft"] : Array.Empty<string>()], folder, environment: Environment(build));
}
