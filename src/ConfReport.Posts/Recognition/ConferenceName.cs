using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace ConfReport.Posts.Recognition;

/// <summary>The name of the conference in the title of a post, without what the title says of the post itself.</summary>
/// <param name="Series">The name without the year.</param>
/// <param name="Text">The name as it stands in the title.</param>
/// <param name="Year">The year, where it stands beside the name.</param>
internal sealed record ConferenceName(string Series, string Text, int? Year)
{
    private const int MostWords = 9;

    private const int WithYear = 3;
    private const int WithWord = 2;
    private const int InBody = 2;
    private const int AsName = 1;
    private const int Enough = 2;
    private const int InHeadings = WithYear + WithWord;

    private const int MostCapitals = 4;

    /// <summary>So often must words without a capital stand in the body to be a name.</summary>
    private const int OfSmallLetters = 3;

    private static readonly string[] Separators = [": ", " - ", " – ", " — ", "—", ", ", " | ", "：", "？", "! "];

    /// <summary>What may stand between a name and more of it: "PyCon2013".</summary>
    private static readonly char[] JointCharacters = [.. "0123456789-"];

    private static readonly SearchValues<char> Joints = SearchValues.Create(JointCharacters);

    private static readonly FrozenSet<string> About = WordList.Default.Set("about");
    private static readonly string[] Suffixes = [.. WordList.Default.Phrases("aboutsuffix")];
    private static readonly string[] Parts = [.. WordList.Default.Phrases("conferencepart")];
    private static readonly FrozenSet<string> Days = WordList.Default.Set("dayword");
    private static readonly FrozenSet<string> Months = WordList.Default.Set("month");
    private static readonly FrozenSet<string> By = WordList.Default.Set("by");

    /// <summary>The name, or null where the title names no conference.</summary>
    /// <param name="title">The title.</param>
    /// <param name="body">The text of the post: a name that stands in it too is likelier one.</param>
    public static ConferenceName? In(string title, string body) => In(title, body, Enough);

    /// <summary>The same in a heading, which is about something else as a rule: only a name with its year, and a word that says what it is.</summary>
    public static ConferenceName? InHeading(string heading, string body) => In(heading, body, InHeadings);

    private static ConferenceName? In(string title, string body, int enough)
    {
        ConferenceName? best = null;
        var most = enough - 1;
        foreach (var part in title.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Of(part) is { } name && Weight(name, body, enough) is var weight && weight > most)
            {
                (best, most) = (name, weight);
            }
        }

        return best;
    }

    /// <summary>The year in a word, or null.</summary>
    public static int? YearOf(string word)
    {
        var digits = word.Trim(':', ',', '.', '!', '?', ')', ';', '(');
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1980 and <= 2099
            ? year
            : null;
    }

    /// <summary>Whether a word is one that names of conferences are made of, or has capitals where ordinary words have none.</summary>
    public static bool IsConferenceWord(string word) => IsPlainConferenceWord(word) || (word.AsSpan().IndexOfAny(Joints) > 0 && word.Split(JointCharacters).Any(IsPlainConferenceWord));

    private static bool IsPlainConferenceWord(string word)
    {
        if (word.EndsWith("con", StringComparison.OrdinalIgnoreCase) || Parts.Any(part => word.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            return word.Any(char.IsUpper) || word.Any(static c => c > '\u3000') || word.Contains('.', StringComparison.Ordinal);
        }

        // PyConES, MiXiT, GOTO: capitals where ordinary words have none.
        return word.All(char.IsLetterOrDigit) && word.Skip(1).Any(char.IsUpper) && word.Length >= 4;
    }

    private static int Weight(ConferenceName name, string body, int enough)
    {
        var words = name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isWord = words.Any(IsConferenceWord);
        if (enough == InHeadings && (name.Year is null || !isWord))
        {
            // A search through the body for each heading would take quadratic time.
            return 0;
        }

        var isNamed = name.Series.Length > 3 && Occurrences(name.Series, body) >= (isWord || name.Series.Any(char.IsUpper) ? 1 : OfSmallLetters);
        return (name.Year is not null && (isWord || isNamed) ? WithYear : 0) + (isWord ? WithWord : 0) + (isNamed ? InBody : 0)
            + (words.Length <= MostCapitals && words.All(static word => char.IsUpper(word[0])) ? AsName : 0) + (words.Any(ConferencePlace.IsCity) ? AsName : 0);
    }

    /// <summary>How often the body has the name, counted as far as it matters.</summary>
    private static int Occurrences(string series, string body)
    {
        var count = 0;
        for (var at = body.IndexOf(series, StringComparison.OrdinalIgnoreCase); at >= 0 && count < OfSmallLetters; at = body.IndexOf(series, at + series.Length, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private static ConferenceName? Of(string part)
    {
        foreach (var suffix in Suffixes)
        {
            if (part.EndsWith(suffix, StringComparison.Ordinal))
            {
                part = part[..^suffix.Length].TrimEnd();
            }
        }

        var aside = part.EndsWith(')') ? part.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        if (aside > 0 && part[(aside + 2)..^1].Split(' ').Any(About.Contains))
        {
            part = part[..aside];
        }

        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(static word => !By.Contains(word) || About.Contains(word)).ToList();
        while (words.Count > 0 && About.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        // "RailsConf 2007 Conference Report": what speaks of the post behind the year ends the name, with "conference" before it.
        var year = words.FindIndex(static word => YearOf(word) is not null);
        var about = year < 1 ? -1 : words.FindIndex(year + 1, About.Contains);
        if (about > 0)
        {
            words.RemoveRange(about, words.Count - about);
            if (IsCommon(words[^1]))
            {
                words.RemoveAt(words.Count - 1);
            }
        }

        while (words.Count > 0 && (About.Contains(words[^1]) || IsDayEnd(words)))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count is 0 or > MostWords || Months.Contains(words[0]) || words.Count == 1 && YearOf(words[0]) is not null)
        {
            return null;
        }

        var found = words.Select(YearOf).FirstOrDefault(given => given is not null) ?? YearInside(string.Concat(words));
        var series = string.Join(' ', words.Where(static word => YearOf(word) is null));
        series = series.TrimStart('#');
        return series.Length == 0 || (found is not null && words.Any(Months.Contains)) ? null : new(series, string.Join(' ', words).TrimStart('#'), found);
    }

    /// <summary>A year without a space around it: "PyCon2013".</summary>
    public static int? YearInside(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            if (YearOf(text.Substring(at, 4)) is { } year && (at == 0 || !char.IsAsciiDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4])))
            {
                return year;
            }
        }

        return null;
    }

    private static bool IsDayEnd(List<string> words) =>
        words.Count > 1 && (Days.Contains(words[^1]) || (Days.Contains(words[^2]) && (words[^1].Length <= 2 || words[^1].All(char.IsLetter))));

    private static bool IsCommon(string word) => word.Equals("conference", StringComparison.OrdinalIgnoreCase);
}
