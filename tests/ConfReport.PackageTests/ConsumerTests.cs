using System.Text.Json;

namespace ConfReport.PackageTests;

/// <summary>A project of somebody else's, which knows nothing but the packages: restored from a folder, built, run.</summary>
public sealed class ConsumerTests(PackedLibraries packages) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("confreport-consumer-").FullName;

    public async ValueTask InitializeAsync()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Consumer");
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file).Replace(".template", "", StringComparison.Ordinal)));
        }

        // A cache of its own: in the usual one an older package of the same version may lie.
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder, "packages")}" /></config>
              <packageSources><add key="packed" value="{packages.Folder}" /></packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Directory.Build.props"), $"""
            <Project>
              <ItemGroup>
                {string.Join('\n', PackedLibraries.Names.Select(name => $"<PackageReference Include=\"{name}\" Version=\"[{PackedLibraries.Version}]\" />"))}
              </ItemGroup>
            </Project>
            """);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Consumer_WithThePackagesAlone_BuildsRunsAndGetsItsReportBack()
    {
        await DotnetCommand.RunAsync(folder, "build", "-c", "Release", "-v", "quiet");
        AssertClosure();

        var output = await DotnetCommand.RunAsync(folder, Path.Combine("bin", "Release", "net10.0", "Consumer.dll"));
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(folder, "expected.txt"), TestContext.Current.CancellationToken),
            output.ReplaceLineEndings("\n"));
    }

    /// <summary>All that comes along with our packages: what was decided, and nothing that runs in a compiler.</summary>
    private void AssertClosure()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "obj", "project.assets.json")));
        var libraries = assets.RootElement.GetProperty("libraries").EnumerateObject()
            .ToDictionary(library => library.Name.Split('/')[0], library => library.Value.GetProperty("path").GetString() ?? "");
        var expected = PackedLibraries.Names.Concat(PackedLibraries.Names.SelectMany(name => PackedLibraries.Dependencies[name])).Distinct();

        Assert.Equal(expected.Order(StringComparer.Ordinal), libraries.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(libraries.Keys, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase));
        Assert.All(libraries.Values, path =>
        {
            var package = Path.Combine(folder, "packages", path);
            Assert.NotEmpty(Directory.GetFiles(package, "*.nuspec"));
            Assert.False(Directory.Exists(Path.Combine(package, "analyzers")), $"{path} brings analyzers.");
        });
    }
}
