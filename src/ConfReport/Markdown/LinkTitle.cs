using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>The title of a link or an image, between quotation marks.</summary>
/// <remarks>Only entities: kramdown shows a backslash there.</remarks>
internal static class LinkTitle
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create("\"\\`&<{}|*_[]()'");

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
            if (rest[next] == '&' && !BeginsEntity(rest[next..]))
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

    private static bool BeginsEntity(ReadOnlySpan<char> text)
    {
        var length = text[1..].IndexOfAnyExcept(EntityName.Characters);
        return length >= EntityName.Shortest && text[1 + length] == ';';
    }
}
