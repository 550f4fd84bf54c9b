using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>The title of a link or an image, between quotation marks.</summary>
/// <remarks>Only entities: kramdown shows a backslash there. Python-Markdown makes a space of any other white space.</remarks>
internal static class LinkTitle
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create("\"\\`&<{}|\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");

    /// <summary>Writes the title on one line, without the quotation marks.</summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        using var clean = new CleanText(text);
        var rest = clean.Line;
        if (rest is ['\'', ..])
        {
            // Python-Markdown takes an apostrophe at either end for another mark of quotation, and drops both.
            EscapedText.Entity(ref output, '\'');
            rest = rest[1..];
        }

        while (!rest.IsEmpty)
        {
            var next = rest.IndexOfAny(Candidates);
            if (next < 0)
            {
                break;
            }

            output.Text(rest[..next]);
            if (rest[next] == '&' && !EntityName.Begins(rest[next..]))
            {
                output.Byte((byte)'&');
            }
            else
            {
                EscapedText.Entity(ref output, rest[next]);
            }

            rest = rest[(next + 1)..];
        }

        output.Text(rest);
    }
}
