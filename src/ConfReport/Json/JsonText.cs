using System.Buffers;
using System.Globalization;
using System.Text;

namespace ConfReport.Json;

/// <summary>The text of a JSON string (RFC 8259, section 7).</summary>
internal static class JsonText
{
    /// <summary>The text between the quotation marks, which <see cref="System.Text.Json.Utf8JsonReader"/> has found valid.</summary>
    /// <param name="utf8">Well-formed UTF-8.</param>
    /// <param name="isEscaped">Whether it holds a backslash.</param>
    /// <param name="isWellFormed">False when an escape stands for half of a surrogate pair; U+FFFD stands in its place.</param>
    public static string Decode(ReadOnlySpan<byte> utf8, bool isEscaped, out bool isWellFormed)
    {
        isWellFormed = true;
        return isEscaped ? Unescape(utf8, out isWellFormed) : Encoding.UTF8.GetString(utf8);
    }

    private static string Unescape(ReadOnlySpan<byte> utf8, out bool isWellFormed)
    {
        var buffer = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            var length = Unescape(utf8, buffer);
            var text = buffer.AsSpan(0, length);
            isWellFormed = true;
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
