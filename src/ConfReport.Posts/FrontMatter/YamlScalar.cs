using System.Globalization;

namespace ConfReport.Posts.FrontMatter;

/// <summary>What a plain scalar is: by the core schema of YAML 1.2 (section 10.3.2), and dates besides.</summary>
internal static class YamlScalar
{
    public static DataValue Typed(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => DataValue.Null,
        "true" or "True" or "TRUE" => DataValue.True,
        "false" or "False" or "FALSE" => DataValue.False,
        _ when Integer(text) is { } integer => integer,
        _ when Number(text) is { } number => number,
        _ when DateSpelling.Iso(text) is { } date => date,
        _ => text,
    };

    private static long? Integer(string text)
    {
        var digits = text.AsSpan();
        if (digits.StartsWith("0x", StringComparison.Ordinal))
        {
            return long.TryParse(digits[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) && hex >= 0 ? hex : null;
        }

        if (digits.StartsWith("0o", StringComparison.Ordinal))
        {
            return Octal(digits[2..]);
        }

        // A number of more than 64 bits stays text: as a fraction it would lose digits.
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static long? Octal(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7' || value > long.MaxValue >> 3)
            {
                return null;
            }

            value = (value << 3) + (digit - '0');
        }

        return digits.IsEmpty ? null : value;
    }

    private static double? Number(string text)
    {
        var fraction = text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0;
        var first = text.AsSpan().TrimStart("+-");
        return fraction && !first.IsEmpty && (char.IsAsciiDigit(first[0]) || first[0] == '.')
            && double.TryParse(text, NumberStyles.Float & ~(NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite), CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? value
            : null;
    }
}
