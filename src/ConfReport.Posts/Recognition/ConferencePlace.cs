using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>The city of the conference: the one of those known that the title and the opening words speak of most.</summary>
internal static class ConferencePlace
{
    private const int MostWords = 4;

    private const int InTitle = 5;

    private const int AsHeading = 3;

    /// <summary>Behind "in", a city is where something was; anywhere else it may be where somebody comes from.</summary>
    private const int BehindPreposition = 2;

    private const int Enough = 2;

    private static readonly FrozenSet<string> Cities = WordList.Default.Phrases("city").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> FirstWords = Cities.Select(static city => city.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Unspaced = [.. Cities.Where(static city => city[0] > '\u3000')];
    private static readonly FrozenSet<string> In = WordList.Default.Set("in");

    /// <summary>Whether a word is the name of a city that is known.</summary>
    public static bool IsCity(string word) => Cities.Contains(word);

    /// <summary>The city, or null.</summary>
    /// <param name="title">The title and the description.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="opening">The first paragraphs.</param>
    public static string? Find(IEnumerable<string> title, IEnumerable<string> headings, IEnumerable<string> opening)
    {
        var votes = new Dictionary<string, (int Weight, int Order)>(StringComparer.Ordinal);
        foreach (var text in title)
        {
            Count(text, votes, InTitle, InTitle);
        }

        foreach (var text in opening)
        {
            Count(text, votes, BehindPreposition, 1);
        }

        foreach (var text in headings.Where(Cities.Contains))
        {
            Add(votes, text, AsHeading);
        }

        return votes.Where(static vote => vote.Value.Weight >= Enough).OrderByDescending(static vote => vote.Value.Weight).ThenBy(static vote => vote.Value.Order)
            .Select(static vote => vote.Key).FirstOrDefault();
    }

    private static void Count(string text, Dictionary<string, (int Weight, int Order)> votes, int behindPreposition, int elsewhere)
    {
        foreach (var city in Unspaced)
        {
            if (text.Contains(city, StringComparison.Ordinal))
            {
                Add(votes, city, behindPreposition);
            }
        }

        var words = text.Split([' ', '\n', '/', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            for (var length = FirstWords.Contains(Bare(words[at])) || FirstWords.Contains(words[at]) ? Math.Min(MostWords, words.Length - at) : 0; length > 0; length--)
            {
                var city = Bare(string.Join(' ', words, at, length));
                if (Cities.Contains(city))
                {
                    var isBehind = (at > 0 && In.Contains(words[at - 1])) || (at > 1 && In.Contains(words[at - 2]));
                    Add(votes, city, isBehind ? behindPreposition : elsewhere);
                    at += length - 1;
                    break;
                }
            }
        }
    }

    private static void Add(Dictionary<string, (int Weight, int Order)> votes, string city, int weight) =>
        votes[city] = votes.TryGetValue(city, out var vote) ? (vote.Weight + weight, vote.Order) : (weight, votes.Count);

    private static string Bare(string word)
    {
        var bare = word.TrimEnd(',', '.', ':', ';', '!', '?');
        return bare.EndsWith("’s", StringComparison.Ordinal) || bare.EndsWith("'s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }
}
