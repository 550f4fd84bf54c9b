using System.Buffers;

namespace ConfReport.FrontMatter;

/// <summary>Text and keys in TOML 1.0.</summary>
internal static class TomlText
{
    private static readonly SearchValues<char> Bare = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>What a basic string cannot hold as it is (TOML 1.0, "String"): control characters but the tab, quotation mark, backslash.</summary>
    private static readonly QuotedText Basic = new(
        SearchValues.Create("\"\\\u007F" + string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code))),
        letters: "btnfr",
        QuotedText.UpperDigits);

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
    public static void WriteString(ref Utf8Output output, ReadOnlySpan<char> text) => Basic.Write(ref output, text);
}
