using System.Buffers;
using System.Globalization;
using System.Text;

namespace ConfReport.Markdown;

/// <summary>Where a link leads.</summary>
/// <remarks>
/// Written is a URL of RFC 3986: what it has no place for is percent-encoded. Letters, digits, marks and symbols beyond ASCII stay
/// as they are (RFC 3987), readable in the source; every generator, or else the browser, encodes them.
/// </remarks>
internal static class LinkDestination
{
    /// <summary>The characters that need no thought.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$*+,;=");

    private static readonly SearchValues<char> PlainButColon =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?#@!$*+,;=");

    /// <summary>Those of them that need none between angle brackets either.</summary>
    private static readonly SearchValues<char> PlainInBrackets =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!+,;=");

    /// <summary>Whether a page may lead there: the address is relative, or its scheme is http, https or mailto.</summary>
    /// <remarks>The list is of what is allowed (no browser runs code for it), whatever a generator itself would let pass.</remarks>
    public static bool IsSafe(ReadOnlySpan<char> url)
    {
        var address = Trimmed(url);
        var end = address.IndexOfAny(":/?#");
        if (end < 0 || address[end] != ':')
        {
            // What a browser would have to decode before it saw a scheme is no name of a file either.
            var segment = end < 0 || address[end] == '#' ? address : address[..end];
            return segment.IndexOfAny('&', '\\') < 0 && !HoldsEncodedColon(segment) && !HasControl(address);
        }

        var scheme = address[..end];
        return scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the address can stand between angle brackets as it is.</summary>
    public static bool IsAutolink(ReadOnlySpan<char> url)
    {
        if (!url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("http://", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = "http://".Length; i < url.Length; i++)
        {
            // At once, not one by one: 8 ns instead of 40.
            var special = url[i..].IndexOfAnyExcept(PlainInBrackets);
            if (special < 0)
            {
                break;
            }

            i += special;
            if (url[i] != '%' || !IsEncoded(url, i))
            {
                return false;
            }
        }

        return url[^1] != '/' || url.Length > "https://".Length;
    }

    /// <summary>Writes the address, which <see cref="IsSafe"/> has let pass, as the destination of a link or an image.</summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> url)
    {
        var address = Trimmed(url);
        var host = HostInBrackets(address);
        var areBalanced = AreBalanced(address);
        var holdsEmoji = EmojiName.IsIn(address);
        for (var i = 0; i < address.Length;)
        {
            var plain = address[i..].IndexOfAnyExcept(holdsEmoji ? PlainButColon : Plain);
            if (plain != 0)
            {
                plain = plain < 0 ? address.Length - i : plain;
                output.Text(address.Slice(i, plain));
                i += plain;
                continue;
            }

            var c = address[i];
            if (c == '&')
            {
                // Always: some readers know entities here that have no semicolon.
                output.Bytes("&amp;"u8);
                i++;
            }
            else if (c == ':')
            {
                output.Bytes(EmojiName.Begins(address[i..]) ? "%3A"u8 : ":"u8);
                i++;
            }
            else if ((c == '%' && IsEncoded(address, i)) || (c is '(' or ')' && areBalanced) || (c is '[' or ']' && i < host))
            {
                output.Byte((byte)c);
                i++;
            }
            else
            {
                // A lone surrogate comes out of this as U+FFFD.
                Rune.DecodeFromUtf16(address[i..], out var rune, out var length);
                Rest(ref output, rune);
                i += length;
            }
        }
    }

    private static void Rest(ref Utf8Output output, Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        utf8 = utf8[..rune.EncodeToUtf8(utf8)];
        if (!rune.IsAscii && IsReadable(rune))
        {
            output.Bytes(utf8);
            return;
        }

        foreach (var b in utf8)
        {
            output.Byte((byte)'%');
            output.Byte((byte)"0123456789ABCDEF"[b >> 4]);
            output.Byte((byte)"0123456789ABCDEF"[b & 15]);
        }
    }

    private static bool IsReadable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value != 0xFFFD;

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> url) => url.Trim();

    private static bool HoldsEncodedColon(ReadOnlySpan<char> segment) =>
        segment.Contains('%') && (segment.IndexOf("%3A") >= 0 || segment.IndexOf("%3a") >= 0);

    /// <summary>A loop: until it is compiled for good, IndexOfAnyInRange boxes its arguments, 96 bytes an address.</summary>
    private static bool HasControl(ReadOnlySpan<char> address)
    {
        foreach (var c in address)
        {
            if (c < ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEncoded(ReadOnlySpan<char> address, int percent) =>
        percent + 2 < address.Length && char.IsAsciiHexDigit(address[percent + 1]) && char.IsAsciiHexDigit(address[percent + 2]);

    /// <summary>Where the brackets of a host such as <c>[::1]</c> end; nowhere else has a URL brackets.</summary>
    private static int HostInBrackets(ReadOnlySpan<char> address)
    {
        var start = address.IndexOf("//");
        return start >= 0 && start + 2 < address.Length && address[start + 2] == '[' ? address.IndexOf(']') + 1 : 0;
    }

    /// <summary>Whether the parentheses pair, one within another at most: those of <c>/wiki/C_(language)</c> may stay.</summary>
    private static bool AreBalanced(ReadOnlySpan<char> address)
    {
        var depth = 0;
        foreach (var c in address)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth is < 0 or > 1)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
