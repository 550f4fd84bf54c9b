using System.IO.Compression;
using System.Xml.Linq;
using ConfReport.PackageTests;
using ConfReport.Tests.Support;

[assembly: AssemblyFixture(typeof(PackedLibraries))]

namespace ConfReport.PackageTests;

/// <summary>All libraries of <c>src</c>, packed once into a folder of their own.</summary>
public sealed class PackedLibraries : IAsyncLifetime
{
    /// <summary>What each package may depend on, and nothing else.</summary>
    public static IReadOnlyDictionary<string, string[]> Dependencies { get; } = new Dictionary<string, string[]>
    {
        ["ConfReport"] = ["Humanizer.Core", "NodaTime"],
        ["ConfReport.Posts"] = ["ConfReport", "Markdig", "YamlDotNet"],
    };

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(SourceTree.Path("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static string Version { get; } =
        XDocument.Load(SourceTree.Path("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The folder with the packages: a feed.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("confreport-packages-").FullName;

    public async ValueTask InitializeAsync()
    {
        foreach (var name in Names)
        {
            await DotnetCommand.RunAsync(SourceTree.Root, "pack", $"src/{name}", "-c", "Release", "-o", Folder, "-v", "quiet");
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The paths of all files in a package.</summary>
    public IReadOnlyList<string> Files(string name, string extension = "nupkg")
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Folder, $"{name}.{Version}.{extension}"));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public byte[] Content(string name, string path)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Folder, $"{name}.{Version}.nupkg"));
        using var stream = (zip.GetEntry(path) ?? throw new FileNotFoundException($"{path} is not in the package.")).Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The metadata element of the package's nuspec.</summary>
    public XElement Metadata(string name) =>
        XDocument.Load(new MemoryStream(Content(name, $"{name}.nuspec"))).Root?.Elements().Single()
        ?? throw new InvalidDataException("The nuspec is empty.");
}
