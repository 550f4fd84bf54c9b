namespace ConfReport;

/// <summary>What a report says by itself in one language: headings, labels, counts, lists of names, dates.</summary>
/// <remarks>
/// <para>
/// A wording is data: another language is <c>new Wording { … }</c>, and a change to one of these is made with <c>with</c>,
/// at every level. Every word is required, so that no report mixes two languages because one was forgotten.
/// </para>
/// <para>
/// Words are plain text, one line each, of at most <see cref="Phrase.MaximumLength"/> characters. They depend on the wording alone: never on the
/// culture, the clock or the zone of the machine. Wordings are equal when all their words are.
/// </para>
/// </remarks>
public sealed partial record Wording
{
    /// <summary>The language, as a tag of BCP 47 such as "es" or "en-US".</summary>
    public required string Language { get; init => field = WordingRules.Word(value); }

    /// <summary>Which form of a word goes with which number of things.</summary>
    public required PluralRule Plurals { get; init => field = WordingRules.Present(value); }

    /// <summary>Which form goes with which place in a row: 1st, 2nd, 3rd, 4th. CLDR calls these rules ordinal.</summary>
    public required PluralRule Ordinals { get; init => field = WordingRules.Present(value); }

    /// <summary>What sections are called.</summary>
    public required SectionWords Sections { get; init => field = WordingRules.Present(value); }

    /// <summary>What stands beside the facts of a talk.</summary>
    public required LabelWords Labels { get; init => field = WordingRules.Present(value); }

    /// <summary>What the forms of talks are called.</summary>
    public required TalkFormatWords Formats { get; init => field = WordingRules.Present(value); }

    /// <summary>What links are called.</summary>
    public required LinkWords LinkKinds { get; init => field = WordingRules.Present(value); }

    /// <summary>What is counted.</summary>
    public required CountWords Counts { get; init => field = WordingRules.Present(value); }

    /// <summary>How several names are listed.</summary>
    public required ListWords Lists { get; init => field = WordingRules.Present(value); }

    /// <summary>How dates are said.</summary>
    public required DateWords Dates { get; init => field = WordingRules.Present(value); }

    /// <summary>How long a text takes to read.</summary>
    public required ReadingWords Reading { get; init => field = WordingRules.Present(value); }

    /// <summary>Which of its series a conference is: "7th edition". The forms are those of <see cref="Ordinals"/>.</summary>
    public required CountedPhrase Editions { get; init => field = WordingRules.Counted(value, PhraseHole.Count); }

    /// <summary>The language.</summary>
    public override string ToString() => Language;
}
