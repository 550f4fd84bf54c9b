using System.Buffers;
using System.Text;
using ConfReport.Markdown;

namespace ConfReport.Tests.Markdown;

/// <summary>What the writers of <c>ConfReport.Markdown</c> write, as a string.</summary>
internal static class Written
{
    private delegate void Writing(ref Utf8Output output);

    public static string Text(string text, TextPlace place, string separators = "") =>
        Of((ref output) => EscapedText.Write(ref output, text, place, separators));

    public static string Title(string text) => Of((ref output) => LinkTitle.Write(ref output, text));

    /// <summary>The same, as titles are written that hold something to escape.</summary>
    public static string AnyTitle(string text) => Of((ref output) => LinkTitle.WriteAny(ref output, text));

    public static string Image(string text) => Of((ref output) => ImageText.Write(ref output, text));

    public static string Code(string text) => Of((ref output) => CodeText.Write(ref output, text));

    public static string Destination(string url) => Of((ref output) => LinkDestination.Write(ref output, url));

    /// <summary>The text as a page shall show it.</summary>
    public static string OneLine(string text)
    {
        var line = new char[text.Length];
        return new string(line, 0, ConfReport.Markdown.OneLine.Write(text, line));
    }

    private static string Of(Writing write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(bytes);
        write(ref output);
        output.Complete();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
