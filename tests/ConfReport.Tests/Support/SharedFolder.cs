namespace ConfReport.Tests.Support;

/// <summary>A folder of real files that are not ours to publish: <c>../shared</c> beside the repository, or <c>CONFREPORT_SHARED</c>.</summary>
internal static class SharedFolder
{
    /// <summary>The full path of a file or folder in it; without it the test is skipped.</summary>
    public static string Require(string name)
    {
        var given = Environment.GetEnvironmentVariable("CONFREPORT_SHARED");
        var folder = string.IsNullOrEmpty(given) ? SourceTree.Path("..", "shared") : given;
        var path = Path.GetFullPath(Path.Combine(folder, name));
        return Path.Exists(path)
            ? path
            : throw Needs.Missing($"'{name}' is not in {Path.GetFullPath(folder)}; CONFREPORT_SHARED can name another folder.");
    }
}
