using System.Diagnostics;

namespace ConfReport.Tests.Support;

/// <summary>What a test needs beyond the SDK. Without it the test is skipped and says what is missing; where <c>CI=true</c> it fails, so that nothing is skipped unseen.</summary>
internal static class Needs
{
    private static readonly bool Strict =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The full path of a program on the search path.</summary>
    public static string Tool(string name)
    {
        var names = OperatingSystem.IsWindows() ? new[] { $"{name}.exe", $"{name}.cmd" } : [name];
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(file => Path.Combine(folder, file)))
            .FirstOrDefault(File.Exists);
        return found ?? throw Missing($"The program '{name}' is not on the search path.");
    }

    /// <summary>The folder of an npm package beside a package.json of the source tree.</summary>
    public static string NpmPackage(string folder, string package)
    {
        var path = Path.Combine(folder, "node_modules", package);
        return Directory.Exists(path)
            ? path
            : throw Missing($"The npm package '{package}' is not installed: run 'npm ci' in {Path.GetRelativePath(SourceTree.Root, folder)}.");
    }

    /// <summary>Ends the test: skipped, or failed where nothing may be missing. It never returns; the type lets the caller write <c>throw</c>.</summary>
    public static Exception Missing(string what)
    {
        if (Strict)
        {
            Assert.Fail(what);
        }

        Assert.Skip(what);
        throw new UnreachableException();
    }
}
