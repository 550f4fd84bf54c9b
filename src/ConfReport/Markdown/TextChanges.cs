using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ConfReport.Markdown;

/// <summary>What no page can show, and what is written in its place.</summary>
/// <remarks>
/// Lone surrogates, the noncharacters of Unicode (section 23.7), and the controls of C0 and C1 that are no white space become
/// U+FFFD each: some of them stop a generator (Markdig's automatic identifiers throw at U+FFFE), the others are dropped or
/// shown as boxes. White space, line breaks included, becomes one space, which is no change worth a word.
/// </remarks>
internal static class TextChanges
{
    /// <summary>How many characters of the text are replaced by U+FFFD when it is written.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var changes = 0;
        for (var i = text.IndexOfAnyExceptInRange(' ', '~'); i < text.Length && i >= 0;)
        {
            var status = Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            changes += status != System.Buffers.OperationStatus.Done || IsReplaced(rune.Value) ? 1 : 0;
            i += length;
        }

        return changes;
    }

    /// <summary>Whether this code point, which is no surrogate, becomes U+FFFD.</summary>
    public static bool IsReplaced(int codePoint) =>
        codePoint < 0xA0
            ? codePoint is (< ' ' and not (>= '\t' and <= '\r')) or (>= 0x7F and not 0x85)
            : codePoint is >= 0xFDD0 and <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;

    /// <summary>Whether this becomes a space: the white space of ASCII and what breaks a line elsewhere.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    /// <summary>
    /// Whether the character is dropped at an end of the text. Generators do so, each with the white space of its own language, which is
    /// that of all Unicode and for JavaScript also U+FEFF.
    /// </summary>
    public static bool IsTrimmed(char c) => c is not (>= '!' and <= '~') && IsTrimmedSpace(c);

    private static bool IsTrimmedSpace(char c) => c < 0x80 ? c is ' ' or (>= '\t' and <= '\r') : char.IsWhiteSpace(c) || c == '\uFEFF';

    /// <summary>Whether nothing is left of the text when it is written.</summary>
    public static bool IsBlank([NotNullWhen(false)] string? text) => text is null || IsBlank(text.AsSpan());

    /// <inheritdoc cref="IsBlank(string)"/>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsTrimmed(c))
            {
                return false;
            }
        }

        return true;
    }
}
