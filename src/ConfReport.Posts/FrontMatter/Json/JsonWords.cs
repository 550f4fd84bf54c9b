using System.Globalization;

namespace ConfReport.Posts.FrontMatter.Json;

/// <summary>Numbers and the three words of JSON (RFC 8259, sections 3 and 6).</summary>
internal static class JsonWords
{
    /// <summary>What the word stands for; null where it is no value.</summary>
    public static DataValue? Typed(string word) => word switch
    {
        "null" => DataValue.Null,
        "true" => DataValue.True,
        "false" => DataValue.False,
        _ => Number(word),
    };

    private static DataValue? Number(string word)
    {
        var rest = word.AsSpan(word.StartsWith('-') ? 1 : 0);
        var whole = DigitsLength(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return null;
        }

        if (whole == rest.Length)
        {
            return long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : word;
        }

        rest = rest[whole..];
        if (rest[0] == '.')
        {
            var digits = DigitsLength(rest[1..]);
            if (digits == 0)
            {
                return null;
            }

            rest = rest[(1 + digits)..];
        }

        if (!rest.IsEmpty)
        {
            if (rest[0] is not ('e' or 'E'))
            {
                return null;
            }

            rest = rest[1..];
            rest = rest.Length > 0 && rest[0] is '+' or '-' ? rest[1..] : rest;
            if (rest.IsEmpty || DigitsLength(rest) < rest.Length)
            {
                return null;
            }
        }

        var number = double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : word;
    }

    private static int DigitsLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }
}
