namespace ConfReport;

/// <summary>What a report counts, for <see cref="Wording.Count"/>; in small letters, as within a sentence.</summary>
public sealed record CountWords
{
    /// <summary>"12 talks".</summary>
    public required CountedPhrase Talks { get; init => field = WordingRules.Counted(value); }

    /// <summary>"5 speakers".</summary>
    public required CountedPhrase Speakers { get; init => field = WordingRules.Counted(value); }

    /// <summary>"3 days".</summary>
    public required CountedPhrase Days { get; init => field = WordingRules.Counted(value); }

    /// <summary>How many talks in how many days: <c>{talks}</c> is what <see cref="Talks"/> says, <c>{count}</c> the number of days, and the form is theirs.</summary>
    /// <remarks>The days are not those of <see cref="Days"/>, since a preposition may change them: German "3 Tage", but "in 3 Tagen".</remarks>
    public required CountedPhrase TalksInDays { get; init => field = WordingRules.Counted(value, PhraseHole.Talks); }
}
