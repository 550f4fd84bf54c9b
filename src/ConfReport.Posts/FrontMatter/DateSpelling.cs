using System.Globalization;

namespace ConfReport.Posts.FrontMatter;

/// <summary>The spellings of a date in front matter that mean one day only.</summary>
internal static class DateSpelling
{
    /// <summary>A date with the year first and hyphens, also with a space before its offset as Jekyll writes it.</summary>
    public static PostDate? Iso(string text)
    {
        var lastSpace = text.LastIndexOf(' ');
        var joined = lastSpace > 10 ? text.Remove(lastSpace, 1) : text;
        return PostDate.TryParse(joined, null, out var date) ? date : null;
    }

    /// <summary>
    /// A date where one is expected: besides <see cref="Iso"/> also with slashes, year first, or with the day first or second
    /// where it is above 12 and so can only be the day. 10/08/2014 is two days, so it is none.
    /// </summary>
    public static PostDate? Expected(string text)
    {
        text = text.Trim();
        if (Iso(text) is { } iso)
        {
            return iso;
        }

        var space = text.IndexOfAny([' ', 'T']);
        var day = space < 0 ? text : text[..space];
        var time = space < 0 ? "" : text[space..];
        var parts = day.Split('/', '-', '.');
        if (parts.Length != 3 || !parts.All(part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        (int Year, int Month, int Day)? ymd = parts switch
        {
            [{ Length: 4 }, { Length: <= 2 }, { Length: <= 2 }] => (numbers[0], numbers[1], numbers[2]),
            [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }] when numbers[0] > 12 => (numbers[2], numbers[1], numbers[0]),
            [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }] when numbers[1] > 12 || numbers[0] == numbers[1] => (numbers[2], numbers[0], numbers[1]),
            _ => null,
        };
        return ymd is { } found
            ? Iso(string.Create(CultureInfo.InvariantCulture, $"{found.Year:0000}-{found.Month:00}-{found.Day:00}{time}"))
            : null;
    }
}
