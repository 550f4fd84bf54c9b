using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>The part of a URL that names one post, such as <c>pycones-2024-my-impressions</c>.</summary>
/// <remarks>
/// The grammar is closed, <c>[a-z0-9]+(-[a-z0-9]+)*</c> and at most <see cref="MaximumLength"/> characters, so that a slug
/// can be put in a path or a URL without a second look: it holds no separator, no dot, no letter that two systems write
/// differently. Equality is ordinal. There is no default slug: the default value is empty and is refused where a slug is needed.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public readonly record struct Slug : ISpanParsable<Slug>, IUtf8SpanParsable<Slug>, IUtf8SpanFormattable, ISpanFormattable
{
    /// <summary>The longest slug: 200 characters, which leaves room for a date and an extension in a file name of 255 bytes.</summary>
    public const int MaximumLength = 200;

    private readonly string? value;

    private Slug(string value) => this.value = value;

    /// <summary>A slug made of any text: what remains of it when only letters and digits are kept.</summary>
    /// <remarks>
    /// Latin letters lose their marks (ñ is n, ø is o, ł is l, ß is ss); every other run of characters is one hyphen, and an
    /// apostrophe within a word is nothing. Other scripts are dropped; a text of which nothing remains is "report". A long
    /// one is cut, between words where that is possible. The same text makes the same slug on every machine.
    /// </remarks>
    public static Slug From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return From([text]);
    }

    /// <summary>The slug of this text.</summary>
    /// <exception cref="FormatException">The text is not a slug.</exception>
    public static Slug Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Slug Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static Slug Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var slug) ? slug : throw new FormatException("A slug is lower-case letters a-z and digits, in groups joined by one hyphen.");

    /// <inheritdoc cref="Parse(string)"/>
    public static Slug Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(Encoding.UTF8.GetString(utf8Text).AsSpan(), provider);

    /// <summary>The slug of this text, or false when it is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Slug result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Slug)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Slug result)
    {
        var valid = s.Length is > 0 and <= MaximumLength
            && s[0] != '-'
            && s[^1] != '-'
            && HoldsOnlyLetters(s)
            && !s.Contains("--", StringComparison.Ordinal);
        result = valid ? new Slug(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Slug)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Slug result)
    {
        result = default;
        return utf8Text.Length <= MaximumLength && TryParse(Encoding.UTF8.GetString(utf8Text).AsSpan(), provider, out result);
    }

    private static bool HoldsOnlyLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!(char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The slug of the first text of which something remains.</summary>
    internal static Slug From(ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is not null && Plain(text) is { Length: > 0 } slug)
            {
                return new Slug(slug);
            }
        }

        return new Slug("report");
    }

    private static string Plain(string text)
    {
        // One more than fits, to see whether a word ends at the limit.
        Span<char> slug = stackalloc char[MaximumLength + 2];
        var (length, gap) = (0, false);
        foreach (var character in text)
        {
            if (!LatinLetters.TryPlain(character, out var plain))
            {
                gap = length > 0;
                continue;
            }

            if (gap && plain.Length > 0)
            {
                slug[length++] = '-';
                gap = false;
            }

            if (length + plain.Length > MaximumLength)
            {
                var cut = slug[..length].LastIndexOf('-');
                length = cut > 0 ? cut : Math.Min(length, MaximumLength);
                break;
            }

            plain.CopyTo(slug[length..]);
            length += plain.Length;
        }

        return slug[..length].TrimEnd('-').ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = ToString().TryCopyTo(destination);
        charsWritten = fits ? ToString().Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    /// <summary>The slug as text.</summary>
    public override string ToString() => value ?? "";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
