using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>Dates and times (TOML 1.0, "Offset Date-Time" to "Local Time"), by the grammar of RFC 3339, section 5.6.</summary>
internal static class TomlDates
{
    private const int DayLength = 10;
    private const int TimeLength = 8;

    /// <summary>Whether the word is a date, a time or both.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">
    /// The date. What a <see cref="PostDate"/> cannot hold is text: a time alone, the year 0, a leap second, an offset beyond
    /// 18 hours. Decimals of a second beyond the ninth are cut off.
    /// </param>
    public static bool TryRead(ReadOnlySpan<char> word, [NotNullWhen(true)] out DataValue? value)
    {
        value = null;
        if (!TryReadDay(word, out var year, out var month, out var day))
        {
            value = TryReadTime(word, out _, out var used, out _) && used == word.Length ? DataValue.From(word.ToString()) : null;
            return value is not null;
        }

        if (word.Length == DayLength)
        {
            value = year > 0 ? new PostDate(new LocalDate(year, month, day)) : DataValue.From(word.ToString());
            return true;
        }

        if (word[DayLength] is not ('T' or 't' or ' ') || !TryReadTime(word[(DayLength + 1)..], out var time, out var length, out var isLeap))
        {
            return false;
        }

        var rest = word[(DayLength + 1 + length)..];
        var minutes = 0;
        if (!rest.IsEmpty && !TryReadOffset(rest, out minutes))
        {
            return false;
        }

        if (year == 0 || isLeap || Math.Abs(minutes) > 18 * 60)
        {
            value = word.ToString();
            return true;
        }

        var local = new LocalDate(year, month, day) + time;
        value = rest.IsEmpty ? new PostDate(local) : new PostDate(local.WithOffset(Offset.FromSeconds(minutes * 60)));
        return true;
    }

    /// <summary>Whether a space and a time may follow, as RFC 3339 allows in the place of the T.</summary>
    public static bool IsDay(ReadOnlySpan<char> word) => word.Length == DayLength && TryReadDay(word, out _, out _, out _);

    private static bool TryReadDay(ReadOnlySpan<char> word, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        return word.Length >= DayLength && word[4] == '-' && word[7] == '-'
            && TryReadDigits(word[..4], out year) && TryReadDigits(word[5..7], out month) && TryReadDigits(word[8..10], out day)
            && month is >= 1 and <= 12 && day >= 1

            // The year 0 is a leap year, as the year 4 is.
            && day <= DateTime.DaysInMonth(year == 0 ? 4 : year, month);
    }

    private static bool TryReadTime(ReadOnlySpan<char> word, out LocalTime time, out int length, out bool isLeap)
    {
        (time, length, isLeap) = (LocalTime.Midnight, TimeLength, false);
        if (word.Length < TimeLength || word[2] != ':' || word[5] != ':'
            || !TryReadDigits(word[..2], out var hour) || !TryReadDigits(word[3..5], out var minute) || !TryReadDigits(word[6..8], out var second)
            || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        var nanoseconds = 0;
        if (word.Length > TimeLength && word[TimeLength] == '.')
        {
            var unit = 100_000_000;
            for (length++; length < word.Length && char.IsAsciiDigit(word[length]); length++)
            {
                nanoseconds += (word[length] - '0') * unit;
                unit /= 10;
            }

            if (length == TimeLength + 1)
            {
                return false;
            }
        }

        isLeap = second == 60;
        time = LocalTime.FromHourMinuteSecondNanosecond(hour, minute, isLeap ? 59 : second, nanoseconds);
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> word, out int minutes)
    {
        minutes = 0;
        if (word is "Z" or "z")
        {
            return true;
        }

        if (word.Length != 6 || word[0] is not ('+' or '-') || word[3] != ':'
            || !TryReadDigits(word[1..3], out var hour) || !TryReadDigits(word[4..], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        minutes = word[0] == '-' ? -minutes : minutes;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
