namespace ConfReport;

/// <summary>How long a text takes to read.</summary>
/// <remarks>
/// The speeds of the languages here are the means that S. Trauzettel-Klosinski and K. Dietz measured of people who read
/// aloud in their own language: "Standardized Assessment of Reading Performance: The New International Reading Speed Texts
/// IReST", Investigative Ophthalmology &amp; Visual Science 53 (2012), pages 5452 to 5461. Most people read somewhat faster to themselves; the time
/// is meant as an upper bound.
/// </remarks>
public sealed record ReadingWords
{
    /// <summary>The time in minutes: "5 min read".</summary>
    public required CountedPhrase Minutes { get; init => field = WordingRules.Counted(value); }

    /// <summary>How many words a reader of this language reads in a minute, of scripts that put spaces between words: 1 to 10,000.</summary>
    public required int WordsPerMinute { get; init => field = Speed(value); }

    /// <summary>How many Chinese or Japanese characters a reader reads in a minute: 1 to 10,000. Unless set, 255, the mean for Chinese.</summary>
    public int CharactersPerMinute { get; init => field = Speed(value); } = 255;

    /// <summary>How many minutes a text takes, begun ones included: none only for a text without words.</summary>
    /// <param name="text">Plain text; of Markdown, addresses and marks are counted too.</param>
    public long MinutesFor(ReadOnlySpan<char> text)
    {
        var amount = new ReadingAmount();
        amount.Add(text);
        return MinutesFor(amount.Words, amount.Characters);
    }

    /// <summary>How many minutes so much text takes, begun ones included.</summary>
    /// <param name="words">How many words, of scripts that put spaces between words, from 0.</param>
    /// <param name="characters">How many Chinese or Japanese characters besides, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public long MinutesFor(long words, long characters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        ArgumentOutOfRangeException.ThrowIfNegative(characters);
        return (long)Math.Ceiling(((decimal)words / WordsPerMinute) + ((decimal)characters / CharactersPerMinute));
    }

    private static int Speed(int value, [System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
        value is >= 1 and <= 10_000 ? value : throw new ArgumentOutOfRangeException(member, value, $"{member} must be between 1 and 10000.");
}
