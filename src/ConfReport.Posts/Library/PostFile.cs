using System.Text;
using ConfReport.Posts.Library;

namespace ConfReport.Posts;

/// <summary>Files that are written whole or not at all.</summary>
/// <remarks>
/// The content goes into a new file beside the old one, is flushed to the disk, and takes the old one's place by a rename,
/// which is one step on one disk: who reads the file meanwhile sees the old content or the new, never a mix. When anything
/// fails, the old file is as it was and the new one is taken away. A process that is killed may leave a hidden file
/// <c>.*.tmp</c>; a power cut right after may bring the old content back. Permissions stay on Unix; a symbolic link stays,
/// and the file that it leads to is written. A hard link to the old file keeps the old content.
/// </remarks>
public static class PostFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Writes text as UTF-8. The byte order mark that a file of this name begins with stays; a new file gets none.</summary>
    /// <exception cref="ArgumentException">The path is empty, or the text holds a lone surrogate, which has no form in UTF-8.</exception>
    /// <exception cref="IOException">The file cannot be written, or its folder is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is read-only, or the folder may not be written to.</exception>
    public static void Write(string path, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(text);
        var bytes = Utf8.GetBytes(text);
        using var replacement = FileReplacement.Of(path);
        if (!bytes.AsSpan().StartsWith(ByteOrderMark) && BeginsWithMark(path))
        {
            replacement.Content.Write(ByteOrderMark);
        }

        replacement.Content.Write(bytes);
        replacement.Complete();
    }

    /// <summary>Writes these bytes, and nothing else.</summary>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <inheritdoc cref="Write(string, string)" path="/exception[not(contains(@cref, 'ArgumentException'))]"/>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var replacement = FileReplacement.Of(path);
        replacement.Content.Write(content);
        replacement.Complete();
    }

    private static bool BeginsWithMark(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var old = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Span<byte> start = stackalloc byte[ByteOrderMark.Length];
        return old.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(ByteOrderMark);
    }
}
