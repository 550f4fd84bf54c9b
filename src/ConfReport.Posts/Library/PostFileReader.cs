using System.Text;
using System.Text.Unicode;

namespace ConfReport.Posts.Library;

/// <summary>Reads one file as a post, whatever is in it.</summary>
internal static class PostFileReader
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The entry of a file: with a post, or with the reason why there is none.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">What the entry calls it.</param>
    /// <param name="maximumBytes">The size from which on it is not opened.</param>
    public static PostEntry Read(string path, string name, int maximumBytes)
    {
        byte[] content;
        try
        {
            // Not opened when empty: a pipe has no size either, and opening one waits until somebody writes to it.
            var size = new FileInfo(path).Length;
            if (size > maximumBytes)
            {
                return PostEntry.NotRead(name, Codes.TooLarge, $"The post is larger than {maximumBytes} bytes and is not read.");
            }

            content = size == 0 ? [] : Content(path, (int)size);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PostEntry.NotRead(name, Codes.FileNotRead, $"The file cannot be read: {exception.Message}");
        }

        var (text, problem) = Decode(content);
        var post = ReportPost.Parse(text);
        return problem is null ? new(name, post) : new(name, post, Array.AsReadOnly([problem, .. post.Diagnostics]));
    }

    /// <summary>What the file holds, up to the size that it was seen to have: it may grow or shrink meanwhile.</summary>
    private static byte[] Content(string path, int size)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var content = new byte[size];
        var read = stream.ReadAtLeast(content, size, throwOnEndOfStream: false);
        return read == size ? content : content[..read];
    }

    /// <summary>The text without its byte order mark: UTF-8, or what the mark says.</summary>
    private static (string Text, Diagnostic? Problem) Decode(byte[] content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            using var reader = new StreamReader(new MemoryStream(content));
            return (reader.ReadToEnd(), null);
        }

        var bytes = content.AsSpan().StartsWith(Utf8Mark) ? content.AsSpan(Utf8Mark.Length) : content;
        var text = Encoding.UTF8.GetString(bytes);
        if (Utf8.IsValid(bytes))
        {
            return (text, null);
        }

        var (line, column) = new SourceText(text).PositionOf(CharactersBeforeDamage(bytes));
        return (text, new(Codes.NotUtf8, Severity.Warning, "The file is not UTF-8; U+FFFD stands for what is none.", line, column));
    }

    private static int CharactersBeforeDamage(ReadOnlySpan<byte> bytes)
    {
        var characters = 0;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            characters += rune.Utf16SequenceLength;
            bytes = bytes[length..];
        }

        return characters;
    }
}
