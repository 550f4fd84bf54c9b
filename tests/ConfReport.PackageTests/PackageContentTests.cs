using System.Text.Json;
using System.Xml.Linq;

namespace ConfReport.PackageTests;

/// <summary>What is in the packages, read from the packages.</summary>
public sealed class PackageContentTests(PackedLibraries packages)
{
    private static readonly string[] Targets = ["net10.0", "net8.0"];

    public static TheoryData<string> Names => [.. PackedLibraries.Names];

    [Fact]
    public void Version_OfThisRelease_IsThatOfTheBuild() => Assert.Equal("0.1.0", PackedLibraries.Version);

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_OfThePackage_AreBothTargetsWithDocumentationAndSymbols(string name)
    {
        var files = packages.Files(name);
        var expected = Targets.SelectMany(target => new[] { $"lib/{target}/{name}.dll", $"lib/{target}/{name}.xml" });

        Assert.Equal(expected.Order(StringComparer.Ordinal), files.Where(file => file.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Targets.Select(target => $"lib/{target}/{name}.pdb"),
            packages.Files(name, "snupkg").Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_OfThePackage_BringNoAnalyzersAndNoBuildSteps(string name) =>
        Assert.DoesNotContain(packages.Files(name), file =>
            file.Split('/')[0] is "analyzers" or "build" or "buildTransitive" or "tools" or "runtimes" or "contentFiles");

    [Theory]
    [MemberData(nameof(Names))]
    public void Metadata_OfThePackage_SaysWhatPeopleLookFor(string name)
    {
        var metadata = packages.Metadata(name);
        XNamespace names = metadata.Name.Namespace;
        string Text(string element) => metadata.Element(names + element)?.Value ?? "";

        Assert.Equal("MIT", Text("license"));
        Assert.Equal("expression", metadata.Element(names + "license")?.Attribute("type")?.Value);
        Assert.Equal("README.md", Text("readme"));
        Assert.Equal("icon.png", Text("icon"));
        Assert.Contains("conference", Text("tags").Split(' '));
        Assert.True(Text("description").Length > 40);
        Assert.StartsWith("https://", Text("projectUrl"), StringComparison.Ordinal);
        var repository = metadata.Element(names + "repository");
        Assert.Equal("git", repository?.Attribute("type")?.Value);
        Assert.StartsWith("https://", repository?.Attribute("url")?.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Dependencies_ForBothTargets_AreTheOnesThatWereDecided(string name)
    {
        var metadata = packages.Metadata(name);
        XNamespace names = metadata.Name.Namespace;
        var groups = metadata.Descendants(names + "group").ToDictionary(
            group => group.Attribute("targetFramework")?.Value ?? "",
            group => group.Elements(names + "dependency").Select(dependency => dependency.Attribute("id")?.Value ?? "").Order(StringComparer.Ordinal));

        Assert.Equal(Targets, groups.Keys.Order(StringComparer.Ordinal));
        Assert.All(groups.Values, dependencies => Assert.Equal(PackedLibraries.Dependencies[name], dependencies));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Icon_OfThePackage_IsAPngOf128Pixels(string name)
    {
        var icon = packages.Content(name, "icon.png");

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], icon[..8]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
    }

    [Fact]
    public void Schema_InTheCorePackage_IsOfTheDraftThatItNames()
    {
        var path = Assert.Single(packages.Files("ConfReport"), file => file.StartsWith("schema/", StringComparison.Ordinal));
        using var schema = JsonDocument.Parse(packages.Content("ConfReport", path));

        Assert.Equal("schema/conference-report.schema.json", path);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
    }
}
