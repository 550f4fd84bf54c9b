namespace ConfReport.Tests.Support;

/// <summary>The folder that holds the solution: some tests read what the package does not carry, and some say how to rewrite a file in it.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    public static string Path(params ReadOnlySpan<string> parts)
    {
        var path = Root;
        foreach (var part in parts)
        {
            path = System.IO.Path.Combine(path, part);
        }

        return path;
    }

    /// <summary>Up from the binary, not from the path of this file: a deterministic build writes that path as <c>/_/</c>.</summary>
    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ConfReport.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds ConfReport.sln.");
    }
}
