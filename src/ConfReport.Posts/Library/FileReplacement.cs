namespace ConfReport.Posts.Library;

/// <summary>New content for a file, written beside it. It takes the file's place whole, or nothing is changed.</summary>
internal sealed class FileReplacement : IDisposable
{
    private readonly string target;
    private readonly string temporary;
    private readonly FileStream content;
    private bool isDone;

    private FileReplacement(string target, string temporary, FileStream content) =>
        (this.target, this.temporary, this.content) = (target, temporary, content);

    /// <summary>Where the new content goes.</summary>
    public Stream Content => content;

    /// <summary>Begins the replacement of a file, or of that to which a link of this name leads.</summary>
    /// <exception cref="UnauthorizedAccessException">The file is read-only, or the folder may not be written to.</exception>
    public static FileReplacement Of(string path)
    {
        var target = TargetOf(path);

        // A short name of its own: a long one with an addition could be too long. Hidden, and no post by its extension.
        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetRandomFileName()}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!File.Exists(target))
        {
            return new(target, temporary, new(temporary, options));
        }

        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            // A rename would not ask: it needs the right to change the folder only.
            throw new UnauthorizedAccessException($"The file '{target}' is read-only.");
        }

        if (OperatingSystem.IsWindows())
        {
            return new(target, temporary, new(temporary, options));
        }

        // Who may read the file stays as it was, from the first byte on; what the system takes away of it is given back.
        var mode = File.GetUnixFileMode(target);
        options.UnixCreateMode = mode;
        var replacement = new FileReplacement(target, temporary, new(temporary, options));
        try
        {
            File.SetUnixFileMode(replacement.content.SafeFileHandle, mode);
            return replacement;
        }
        catch
        {
            replacement.Dispose();
            throw;
        }
    }

    /// <summary>Puts the new content in the place of the old, once all of it is on the disk.</summary>
    public void Complete()
    {
        content.Flush(flushToDisk: true);
        content.Dispose();
        File.Move(temporary, target, overwrite: true);
        isDone = true;
    }

    /// <summary>Unless the replacement is complete, takes the new content away.</summary>
    public void Dispose()
    {
        if (isDone)
        {
            return;
        }

        try
        {
            content.Dispose();
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell; where it is the disk's, this one has the same cause.
        }
    }

    private static string TargetOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
    }
}
