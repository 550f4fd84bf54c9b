namespace ConfReport.SiteTests.Generation;

/// <summary>Every generator that is really run, once for each form of front matter it reads.</summary>
internal static class GeneratorList
{
    private static readonly SiteGenerator[] All =
    [
        new HugoSite(SiteProfile.Hugo), new HugoSite(SiteProfile.HugoToml), new HugoSite(SiteProfile.HugoJson),
        new JekyllSite(), new EleventySite(), new HexoSite(), new PelicanSite(), new AstroSite(), new DocusaurusSite(),
    ];

    /// <summary>The names of their profiles.</summary>
    public static TheoryData<string> Profiles { get; } = [.. All.Select(generator => generator.Profile.Name)];

    public static SiteGenerator Of(string profile) => All.Single(generator => generator.Profile.Name == profile);
}
