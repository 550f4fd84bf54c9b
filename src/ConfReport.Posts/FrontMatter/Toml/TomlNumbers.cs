using System.Buffers;
using System.Globalization;

namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>Whole numbers and fractions (TOML 1.0, "Integer" and "Float").</summary>
internal static class TomlNumbers
{
    private static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> Octal = SearchValues.Create("01234567");
    private static readonly SearchValues<char> Binary = SearchValues.Create("01");

    /// <summary>Whether the word is a number.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">
    /// The number; null for a whole one of more than 64 bits, which TOML forbids to round. What a
    /// <see cref="DataValue"/> cannot hold is text: infinity, what is not a number, and fractions beyond double precision.
    /// </param>
    public static bool TryRead(ReadOnlySpan<char> word, out DataValue? value)
    {
        value = null;
        if (word.Length > 2 && word[0] == '0' && word[1] is 'x' or 'o' or 'b')
        {
            return TryReadBits(word, out value);
        }

        var unsigned = word.Length > 0 && word[0] is '+' or '-' ? word[1..] : word;
        if (unsigned is "inf" or "nan")
        {
            value = word.ToString();
            return true;
        }

        var whole = DigitsLength(unsigned);
        if (whole == 0 || (whole > 1 && unsigned[0] == '0'))
        {
            return false;
        }

        if (whole == unsigned.Length)
        {
            value = long.TryParse(Plain(word), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : null;
            return true;
        }

        if (!IsFraction(unsigned[whole..]))
        {
            return false;
        }

        var number = double.Parse(Plain(word), NumberStyles.Float, CultureInfo.InvariantCulture);
        value = double.IsFinite(number) ? number : word.ToString();
        return true;
    }

    private static bool TryReadBits(ReadOnlySpan<char> word, out DataValue? value)
    {
        var (allowed, shift) = word[1] switch
        {
            'x' => (Hexadecimal, 4),
            'o' => (Octal, 3),
            _ => (Binary, 1),
        };
        value = null;
        if (DigitsLength(word[2..], allowed) != word.Length - 2)
        {
            return false;
        }

        var bits = 0L;
        foreach (var digit in word[2..])
        {
            if (digit == '_')
            {
                continue;
            }

            if (bits > long.MaxValue >> shift)
            {
                return true;
            }

            bits = (bits << shift) | (long)(char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        value = bits;
        return true;
    }

    /// <summary>A point with digits, an exponent, or both.</summary>
    private static bool IsFraction(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '.')
        {
            var digits = DigitsLength(rest[1..]);
            if (digits == 0)
            {
                return false;
            }

            rest = rest[(1 + digits)..];
        }

        if (rest.IsEmpty || rest[0] is not ('e' or 'E'))
        {
            return rest.IsEmpty;
        }

        var exponent = rest[1..];
        exponent = exponent.Length > 0 && exponent[0] is '+' or '-' ? exponent[1..] : exponent;
        return !exponent.IsEmpty && DigitsLength(exponent) == exponent.Length;
    }

    private static int DigitsLength(ReadOnlySpan<char> text) => DigitsLength(text, Decimal);

    /// <summary>How far digits go, with underscores between two of them.</summary>
    private static int DigitsLength(ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        var length = 0;
        while (length < text.Length
            && (allowed.Contains(text[length])
                || (text[length] == '_' && length > 0 && length + 1 < text.Length && allowed.Contains(text[length - 1]) && allowed.Contains(text[length + 1]))))
        {
            length++;
        }

        return length;
    }

    private static string Plain(ReadOnlySpan<char> word) => word.ToString().Replace("_", "", StringComparison.Ordinal);
}
