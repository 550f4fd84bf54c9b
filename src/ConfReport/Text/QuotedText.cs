using System.Buffers;

namespace ConfReport;

/// <summary>Text between double quotation marks, with a backslash before what cannot stand there: the strings of JSON, TOML and YAML are this, each in its own dialect.</summary>
/// <param name="escaped">What cannot stand as it is; nothing beyond the first plane.</param>
/// <param name="letters">Of <c>b t n f r</c>, the letters that stand for a control character in this format; the others are written by number.</param>
/// <param name="digits">The sixteen digits of such a number.</param>
internal sealed class QuotedText(SearchValues<char> escaped, string letters, string digits)
{
    public const string LowerDigits = "0123456789abcdef";

    public const string UpperDigits = "0123456789ABCDEF";

    /// <summary>Whether the text stands between quotation marks as it is.</summary>
    public bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAny(escaped);

    /// <summary>Writes the text and its quotation marks.</summary>
    public void Write(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Byte((byte)'"');
        for (var at = text.IndexOfAny(escaped); at >= 0; at = text.IndexOfAny(escaped))
        {
            output.Text(text[..at]);
            Escape(ref output, text[at]);
            text = text[(at + 1)..];
        }

        output.Text(text);
        output.Byte((byte)'"');
    }

    private void Escape(ref Utf8Output output, char character)
    {
        var letter = character switch
        {
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            _ => character,
        };
        var room = output.Room(6);
        room[0] = (byte)'\\';
        if (character is '"' or '\\' || letters.Contains(letter))
        {
            room[1] = (byte)letter;
            output.Advance(2);
            return;
        }

        room[1] = (byte)'u';
        for (var i = 0; i < 4; i++)
        {
            room[5 - i] = (byte)digits[(character >> (4 * i)) & 0xF];
        }

        output.Advance(6);
    }
}
