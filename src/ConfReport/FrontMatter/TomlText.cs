using System.Buffers;

namespace ConfReport.FrontMatter;

/// <summary>Text and keys in TOML 1.0.</summary>
internal static class TomlText
{
    private static readonly SearchValues<char> Bare = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>What a basic string cannot hold as it is (TOML 1.0, "String"): control characters but the tab, quotation mark, backslash.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u007F" + string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)));

    /// <summary>A key: bare where it may be (TOML 1.0, "Keys"), else quoted.</summary>
    public static void WriteKey(ref Utf8Output output, ReadOnlySpan<char> key)
    {
        if (key.Length > 0 && !key.ContainsAnyExcept(Bare))
        {
            output.Text(key);
        }
        else
        {
            WriteString(ref output, key);
        }
    }

    /// <summary>A basic string on one line.</summary>
    public static void WriteString(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Byte((byte)'"');
        for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            output.Text(text[..at]);
            Escape(ref output, text[at]);
            text = text[(at + 1)..];
        }

        output.Text(text);
        output.Byte((byte)'"');
    }

    private static void Escape(ref Utf8Output output, char character)
    {
        var room = output.Room(6);
        room[0] = (byte)'\\';
        room[1] = character switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\t' => (byte)'t',
            '\n' => (byte)'n',
            '\f' => (byte)'f',
            '\r' => (byte)'r',
            _ => (byte)'u',
        };
        if (room[1] != 'u')
        {
            output.Advance(2);
            return;
        }

        room[2] = room[3] = (byte)'0';
        room[4] = (byte)('0' + (character >> 4));
        room[5] = (byte)"0123456789ABCDEF"[character & 0xF];
        output.Advance(6);
    }
}
