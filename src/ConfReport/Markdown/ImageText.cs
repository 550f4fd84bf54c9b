namespace ConfReport.Markdown;

/// <summary>What an image says to those who do not see it. Readers of Markdown take it for the text of a link and keep the words.</summary>
internal static class ImageText
{
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace dialect = TextPlace.Inline) =>
        EscapedText.Write(ref output, text, TextPlace.LinkText | TextPlace.Whole | dialect);
}
