namespace ConfReport.SiteTests.Conversion;

/// <summary>Where the engines are, each asked for when it is needed: without it the test is skipped and says what is missing.</summary>
internal static class EnginePaths
{
    /// <summary>The folder of the scripts, and of what npm installed.</summary>
    public static string Scripts { get; } = SourceTree.Path("tests", "ConfReport.SiteTests", "engines");

    /// <summary>The folder of one generator's site, without posts.</summary>
    public static string Site(string generator) => SourceTree.Path("tests", "ConfReport.SiteTests", "sites", generator);

    /// <summary>The node that runs a package of the scripts' folder.</summary>
    public static string NodeFor(string package)
    {
        var node = Needs.Tool("node");
        Needs.NpmPackage(Scripts, package);
        return node;
    }

    /// <summary>The Python that has the distribution's modules, which need not be the first on the search path.</summary>
    public static string SystemPython()
    {
        const string OfTheDistribution = "/usr/bin/python3";
        return File.Exists(OfTheDistribution) ? OfTheDistribution : Needs.Tool("python3");
    }
}
