namespace ConfReport.Markdown;

/// <summary>The points of addresses that some generators make links of although nothing says that they are addresses.</summary>
internal static class DomainName
{
    /// <summary>The last labels that markdown-it's linkify takes besides those of countries.</summary>
    private static readonly string[] Generic =
        ["biz", "com", "edu", "gov", "net", "org", "pro", "web", "xxx", "aero", "asia", "coop", "info", "museum", "name", "shop"];

    /// <summary>The labels of countries, by their first letter: the second letters that there are.</summary>
    private static readonly string[] Countries =
    [
        "cdefgilmnoqrstuwxz", "abdefghijmnorstvwyz", "acdfghiklmnoruvwxyz", "ejkmoz", "cegrstu", "ijkmor", "abdefghilmnpqrstuwy",
        "kmnrtu", "delmnoqrst", "emop", "eghimnprwyz", "abcikrstuvy", "acdeghklmnopqrstuvwxyz", "acefgilopruz", "m", "aefghklmnrstwy",
        "a", "eosuw", "abcdeghijklmnortuvxyz", "cdfghjklmnortvwz", "agksyz", "aceginu", "fs", "", "et", "amw",
    ];

    /// <summary>Whether the point is that of <c>www.</c> or stands before the last label of a domain name.</summary>
    public static bool IsBroken(ReadOnlySpan<char> text, int point)
    {
        if (point >= 3 && text[(point - 3)..point].Equals("www", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (point == 0 || point + 1 == text.Length || text[point + 1] == ' ' || text[point - 1] == ' ' || char.IsPunctuation(text[point - 1]))
        {
            return false;
        }

        var label = text[(point + 1)..];
        var length = 0;
        while (length < label.Length && length < 8 && char.IsLetterOrDigit(label[length]))
        {
            length++;
        }

        return IsTop(label[..length]);
    }

    private static bool IsTop(ReadOnlySpan<char> label)
    {
        if (label.Length == 2)
        {
            var first = label[0] | 0x20;
            return first is >= 'a' and <= 'z'
                ? Countries[first - 'a'].Contains((char)(label[1] | 0x20))
                : label.Equals("рф", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var name in Generic)
        {
            if (label.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
