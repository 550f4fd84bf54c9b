using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ConfReport.Json;

/// <summary>The text of a JSON string (RFC 8259, section 7).</summary>
internal static class JsonText
{
    /// <summary>The text between the quotation marks, in which the scanner has found no unknown escape.</summary>
    /// <param name="utf8">The bytes between the quotation marks.</param>
    /// <param name="isEscaped">Whether they hold a backslash.</param>
    /// <param name="scratch">Room in which text is decoded in one pass; text that is longer takes two, the first of which counts.</param>
    /// <param name="isWellFormed">
    /// False when the bytes are not UTF-8, or when an escape stands for half of a surrogate pair; U+FFFD stands in its place.
    /// </param>
    public static string Decode(ReadOnlySpan<byte> utf8, bool isEscaped, Span<char> scratch, out bool isWellFormed)
    {
        if (isEscaped)
        {
            return Unescape(utf8, out isWellFormed);
        }

        if (utf8.Length <= scratch.Length)
        {
            isWellFormed = Utf8.ToUtf16(utf8, scratch, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
            if (isWellFormed)
            {
                return new string(scratch[..length]);
            }
        }
        else
        {
            isWellFormed = Utf8.IsValid(utf8);
        }

        return Encoding.UTF8.GetString(utf8);
    }

    private static string Unescape(ReadOnlySpan<byte> utf8, out bool isWellFormed)
    {
        var buffer = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            isWellFormed = Utf8.IsValid(utf8);
            var text = buffer.AsSpan(0, Unescape(utf8, buffer));
            for (var at = UnicodeText.FirstIllFormed(text); at >= 0; at = Next(text, at))
            {
                text[at] = '\uFFFD';
                isWellFormed = false;
            }

            return text.ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Next(ReadOnlySpan<char> text, int after)
    {
        var next = UnicodeText.FirstIllFormed(text[(after + 1)..]);
        return next < 0 ? -1 : after + 1 + next;
    }

    private static int Unescape(ReadOnlySpan<byte> utf8, Span<char> text)
    {
        var length = 0;
        while (true)
        {
            var backslash = utf8.IndexOf((byte)'\\');
            var plain = backslash < 0 ? utf8 : utf8[..backslash];
            length += Encoding.UTF8.GetChars(plain, text[length..]);
            if (backslash < 0)
            {
                return length;
            }

            var letter = (char)utf8[backslash + 1];
            utf8 = utf8[(backslash + 2)..];
            if (letter == 'u')
            {
                text[length++] = (char)ushort.Parse(utf8[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                utf8 = utf8[4..];
                continue;
            }

            text[length++] = letter switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => letter,
            };
        }
    }
}
