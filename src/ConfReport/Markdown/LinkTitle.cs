using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>The title of a link or an image, between quotation marks.</summary>
/// <remarks>Only entities: kramdown shows a backslash there. Python-Markdown makes a space of any other white space.</remarks>
internal static class LinkTitle
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create("\"\\`&<{}|$'[]:\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");

    /// <summary>Writes the title on one line, without the quotation marks.</summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        using var clean = new CleanText(text);
        var rest = clean.Line;
        while (!rest.IsEmpty)
        {
            var next = rest.IndexOfAny(Candidates);
            if (next < 0)
            {
                break;
            }

            output.Text(rest[..next]);
            var c = rest[next];
            var isPlain = c switch
            {
                '&' => !EntityName.Begins(rest[next..]),
                ':' => !EmojiName.Begins(rest[next..]),
                '\'' => IsWithinWord(clean.Line, clean.Line.Length - rest.Length + next),
                _ => false,
            };
            if (isPlain)
            {
                output.Byte((byte)c);
            }
            else
            {
                EscapedText.Entity(ref output, c);
            }

            rest = rest[(next + 1)..];
        }

        output.Text(rest);
    }

    /// <summary>Python-Markdown takes any other apostrophe for the end of the title.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
