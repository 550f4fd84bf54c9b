using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>What a heading says its section is about, by its words.</summary>
internal static class HeadingWords
{
    /// <summary>A heading of more words than this is a sentence or a title: a word inside it says nothing.</summary>
    private const int ShortHeading = 4;

    /// <summary>No heading says what it is about later than in so many words.</summary>
    private const int WordsRead = 12;

    private const int LongestPhrase = 5;

    /// <summary>Of a script without spaces, a heading longer than so many characters is a sentence.</summary>
    private const int ShortUnspaced = 12;

    /// <summary>The first that a heading says is taken: "Thanks and conclusion" is thanks.</summary>
    private static readonly (SectionKind Kind, string List)[] Table =
    [
        (SectionKind.Thanks, "thanks"),
        (SectionKind.Conclusion, "conclusion"),
        (SectionKind.Summary, "summary"),
        (SectionKind.Agenda, "agenda"),
        (SectionKind.Day, "day"),
        (SectionKind.Day, "weekday"),
        (SectionKind.Logistics, "logistics"),
        (SectionKind.Resources, "resources"),
        (SectionKind.Group, "group"),
        (SectionKind.Introduction, "introduction"),
        (SectionKind.Other, "other"),
    ];

    private static readonly FrozenSet<string> Days = WordList.Default.Set("dayword");
    private static readonly FrozenSet<string> Counts = WordList.Default.Set("count");
    private static readonly FrozenSet<string> Articles = WordList.Default.Set("article");
    private static readonly FrozenSet<string> Months = WordList.Default.Set("month");

    /// <summary>Phrase to place in the table: a look-up for each phrase of a heading, not a search for each phrase there is.</summary>
    private static readonly FrozenDictionary<string, int> PlaceOf = Table
        .SelectMany((entry, place) => WordList.Default.Phrases(entry.List).Select(phrase => KeyValuePair.Create(phrase, place)))
        .DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of the words of a title few begin a phrase; to join the others with their neighbours is not worth the strings.</summary>
    private static readonly FrozenSet<string> FirstWords = PlaceOf.Keys.Select(static phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly (string Phrase, SectionKind Kind)[] Unspaced =
        [.. PlaceOf.Where(entry => IsUnspaced(entry.Key)).Select(entry => (entry.Key, Table[entry.Value].Kind)).OrderByDescending(entry => entry.Key.Length)];

    /// <summary>The kind and how sure the words are of it; null where they say nothing. A numbered heading must say nothing else: numbers are for talks.</summary>
    public static (SectionKind Kind, string Phrase, bool IsWhole)? KindOf(string heading, bool isNumbered = false)
    {
        var words = Words(heading);
        var start = 0;
        while (start < words.Length - 1 && Articles.Contains(words[start]))
        {
            start++;
        }

        // An article may be a part of what is said: "the conference".
        if (start > 0 && words.Length <= LongestPhrase && PlaceOf.TryGetValue(string.Join(' ', words), out var all))
        {
            return (Table[all].Kind, string.Join(' ', words), true);
        }

        if (IsDay(words.AsSpan(start)))
        {
            return (SectionKind.Day, words[start], true);
        }

        var best = Table.Length;
        var found = "";
        var whole = false;
        for (var at = start; at < words.Length; at++)
        {
            for (var length = 1; FirstWords.Contains(words[at]) && length <= Math.Min(LongestPhrase, words.Length - at); length++)
            {
                var isAll = at == start && at + length == words.Length;
                var phrase = string.Join(' ', words, at, length);
                if (PlaceOf.TryGetValue(phrase, out var place) && place < best
                    && (isAll || (!isNumbered && Says(Table[place].Kind, at == start, at + length == words.Length, words.Length - length + 1))))
                {
                    (best, found, whole) = (place, phrase, isAll);
                }
            }
        }

        return best < Table.Length ? (Table[best].Kind, found, whole) : OfUnspaced(heading);
    }

    /// <summary>Whether the heading is a day of a month, of which the number is no number of a talk.</summary>
    public static bool IsDate(string heading) => IsDay(Words(heading));

    private static (SectionKind Kind, string Phrase, bool IsWhole)? OfUnspaced(string heading)
    {
        var text = heading.Trim(' ', ':', '：', '!', '！', '。', '?', '？');
        if (text.Length > ShortUnspaced || !IsUnspaced(text))
        {
            return null;
        }

        foreach (var (phrase, kind) in Unspaced)
        {
            if (text.EndsWith(phrase, StringComparison.Ordinal) || text.StartsWith(phrase, StringComparison.Ordinal))
            {
                return (kind, phrase, text.Length == phrase.Length);
            }
        }

        return null;
    }

    /// <summary>"Day 2", "Tag eins", "Jeudi 25 avril", "12 October": the word alone is in many titles.</summary>
    private static bool IsDay(ReadOnlySpan<string> words)
    {
        if (words is [var day, ..] && Days.Contains(day) && (words.Length == 1 || char.IsAsciiDigit(words[1][0]) || Counts.Contains(words[1])))
        {
            return true;
        }

        if (words is not [var first, var second, ..] || words.Length > 4)
        {
            return false;
        }

        return (Months.Contains(first) && IsDayNumber(second)) || (IsDayNumber(first) && Months.Contains(second));
    }

    private static bool IsDayNumber(string word) =>
        word.TrimEnd('.', 's', 't', 'h', 'n', 'd', 'r') is { Length: 1 or 2 } digits && digits.All(char.IsAsciiDigit);

    /// <summary>Whether a phrase says the kind of a heading in which other words stand beside it.</summary>
    private static bool Says(SectionKind kind, bool isFirst, bool isLast, int words) => kind switch
    {
        // "Friday: cloud", but not "Thank God it's Friday".
        SectionKind.Day => isFirst && words <= 2 * ShortHeading,
        SectionKind.Agenda or SectionKind.Thanks => isFirst || words <= ShortHeading,
        SectionKind.Conclusion => isFirst || (isLast && words <= ShortHeading) || words < ShortHeading,
        // "Sessions in Python" is a talk's title as likely as not.
        SectionKind.Group => (isFirst || isLast) && words <= ShortHeading,
        SectionKind.Introduction => isFirst && words <= ShortHeading,
        SectionKind.Resources => (isFirst && words <= ShortHeading) || (isLast && words <= ShortHeading + 1),
        SectionKind.Other => false,
        _ => (isFirst && words <= ShortHeading + 1) || (isLast && words <= ShortHeading),
    };

    private static bool IsUnspaced(string text) => text.Any(c => c is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF');

    /// <summary>The words without the marks around them: "Conclusion!" says conclusion.</summary>
    private static string[] Words(string heading) =>
        heading.Replace('/', ' ').Replace('’', '\'').Split(' ', WordsRead + 1, StringSplitOptions.RemoveEmptyEntries)
            .Take(WordsRead)
            .Select(word => word.Trim('.', ',', ':', '!', '?', '¡', '¿', '(', ')', '"', '\'', '…', '-', '–', '—', '“', '”', '#'))
            .Where(word => word.Length > 0)
            .ToArray();
}
