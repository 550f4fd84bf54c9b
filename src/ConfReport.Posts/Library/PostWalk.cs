using System.Collections.Frozen;

namespace ConfReport.Posts.Library;

/// <summary>Finds the posts under a folder.</summary>
internal static class PostWalk
{
    private static readonly FrozenSet<string> Extensions = new[] { ".md", ".markdown", ".mdx" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Folders that tools fill: packages of npm, Bower and Bundler, what Jekyll writes, what Python compiles.</summary>
    private static readonly FrozenSet<string> FilledByTools = new[] { "node_modules", "bower_components", "vendor", "_site", "__pycache__" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The files, and the folders that could not be listed: in each folder by name, ordinally, what is in a folder in its place.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder itself is not there.</exception>
    public static List<Found> Under(string folder, CancellationToken cancellationToken)
    {
        var found = new List<Found>();

        // A stack of our own: folders may nest deeper than calls.
        var left = new Stack<(FileSystemInfo Info, string Name)>();
        Push(left, List(new DirectoryInfo(folder)), "");
        while (left.TryPop(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (next.Info is not DirectoryInfo inner)
            {
                found.Add(new(next.Name, null));
                continue;
            }

            try
            {
                Push(left, List(inner), next.Name + "/");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                found.Add(new(next.Name, exception.Message));
            }
        }

        return found;
    }

    private static void Push(Stack<(FileSystemInfo Info, string Name)> left, FileSystemInfo[] infos, string prefix)
    {
        foreach (var info in infos.OrderByDescending(info => info.Name, StringComparer.Ordinal))
        {
            left.Push((info, prefix + info.Name));
        }
    }

    /// <summary>All at once, so that a folder that fails half-way fails as a whole.</summary>
    private static FileSystemInfo[] List(DirectoryInfo folder) => folder.EnumerateFileSystemInfos().Where(IsWanted).ToArray();

    /// <remarks>
    /// No link is followed. What it leads to is either in the folder, and found there, or does not belong to it; and a link to
    /// a folder above itself would never end.
    /// </remarks>
    private static bool IsWanted(FileSystemInfo info) =>
        !info.Name.StartsWith('.')
        && !info.Attributes.HasFlag(FileAttributes.Hidden)
        && (info is DirectoryInfo ? !FilledByTools.Contains(info.Name) : Extensions.Contains(info.Extension))
        && info.LinkTarget is null;

    /// <param name="Name">The file or folder, from the folder that was walked on, with slashes.</param>
    /// <param name="Problem">Why a folder could not be listed; null for a file.</param>
    internal readonly record struct Found(string Name, string? Problem);
}
