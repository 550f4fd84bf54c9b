using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>How good the author found a talk: a value on a scale, such as 4 of 5.</summary>
/// <remarks>
/// The value has at most one decimal and lies between 0 and <see cref="Scale"/>; the scale is a whole number from 1 to 100.
/// Written as <c>4/5</c> or <c>4.5/5</c>. Two ratings are equal when value and scale are: 4/5 is not 8/10, since a report says
/// what its author wrote. In order the share of the scale counts first, then the scale: 4/5, 8/10, 9/10.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public readonly record struct Rating : ISpanParsable<Rating>, IUtf8SpanParsable<Rating>, IUtf8SpanFormattable, ISpanFormattable, IComparable<Rating>
{
    internal const int LongestText = 9; // 100.0/100

    private readonly short tenths;
    private readonly byte scaleLessOne;

    /// <summary>A value on a scale that ends at five, or at the scale given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has a second decimal or lies outside its scale, or the scale is not 1 to 100.</exception>
    public Rating(decimal value, int scale = 5)
    {
        if (scale is < 1 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale ends at 1 to 100.");
        }

        if (value < 0 || value > scale || decimal.Truncate(value * 10) != value * 10)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A rating lies between 0 and its scale and has at most one decimal.");
        }

        tenths = (short)(value * 10);
        scaleLessOne = (byte)(scale - 1);
    }

    /// <summary>The value, from 0 to <see cref="Scale"/>.</summary>
    public decimal Value => tenths / 10m;

    /// <summary>The best value there is.</summary>
    public int Scale => scaleLessOne + 1;

    /// <inheritdoc/>
    public int CompareTo(Rating other)
    {
        var byShare = (tenths * other.Scale).CompareTo(other.tenths * Scale);
        return byShare != 0 ? byShare : Scale.CompareTo(other.Scale);
    }

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(Rating left, Rating right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(Rating left, Rating right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or is equal to it.</summary>
    public static bool operator <=(Rating left, Rating right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or is equal to it.</summary>
    public static bool operator >=(Rating left, Rating right) => left.CompareTo(right) >= 0;

    /// <summary>The rating of a text such as <c>4/5</c> or <c>4.5/5</c>.</summary>
    /// <exception cref="FormatException">The text is not a rating.</exception>
    public static Rating Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Rating Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static Rating Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var rating) ? rating : throw new FormatException("A rating is a value, a slash and the end of its scale, such as 4/5 or 4.5/5.");

    /// <inheritdoc cref="Parse(string)"/>
    public static Rating Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(Encoding.UTF8.GetString(utf8Text).AsSpan(), provider);

    /// <summary>The rating of this text, or false when it is not one. Digits and the point are the same in every culture.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rating result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Rating)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rating result)
    {
        result = default;
        var slash = s.IndexOf('/');
        if (slash < 1 || s.Length > LongestText || !TryParseTenths(s[..slash], out var value)
            || slash + 1 == s.Length || s[slash + 1] == '0' || !TryParseDigits(s[(slash + 1)..], out var scale) || scale > 100 || value > scale * 10)
        {
            return false;
        }

        result = new Rating(value / 10m, scale);
        return true;
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Rating)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Rating result)
    {
        result = default;
        return utf8Text.Length <= LongestText && TryParse(Encoding.UTF8.GetString(utf8Text).AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        tenths % 10 == 0
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{tenths / 10}/{Scale}", out charsWritten)
            : destination.TryWrite(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}/{Scale}", out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        // An interpolated string would box each number: 72 bytes a rating.
        Span<byte> text = stackalloc byte[LongestText];
        Utf8Formatter.TryFormat(tenths / 10, text, out var length);
        if (tenths % 10 != 0)
        {
            text[length++] = (byte)'.';
            text[length++] = (byte)('0' + (tenths % 10));
        }

        text[length++] = (byte)'/';
        Utf8Formatter.TryFormat(Scale, text[length..], out var ofScale);
        text = text[..(length + ofScale)];
        bytesWritten = text.TryCopyTo(utf8Destination) ? text.Length : 0;
        return bytesWritten > 0;
    }

    /// <summary>Value and scale, such as <c>4.5/5</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[LongestText];
        TryFormat(text, out var written, default, null);
        return text[..written].ToString();
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>One to three digits, and perhaps a point and one more.</summary>
    private static bool TryParseTenths(ReadOnlySpan<char> text, out int tenths)
    {
        var tenth = 0;
        var hasTenth = text.Length > 2 && text[^2] == '.';
        if (!TryParseDigits(hasTenth ? text[..^2] : text, out tenths) || (hasTenth && !TryParseDigits(text[^1..], out tenth)))
        {
            return false;
        }

        tenths = (tenths * 10) + tenth;
        return true;
    }

    /// <summary>One to three digits and nothing else: int.TryParse takes NUL characters behind them for nothing at all.</summary>
    private static bool TryParseDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return text.Length is >= 1 and <= 3;
    }
}
