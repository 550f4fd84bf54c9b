namespace ConfReport;

/// <summary>What the sections of a report are called when their author gave them no heading; as headings, so with a capital where the language has them.</summary>
public sealed record SectionWords
{
    /// <summary>Over a table of contents.</summary>
    public required string Contents { get; init => field = WordingRules.Word(value); }

    /// <summary>Over the programme of the conference.</summary>
    public required string Agenda { get; init => field = WordingRules.Word(value); }

    /// <summary>A day by its number, <c>{count}</c>: "Day 1".</summary>
    public required Phrase Day { get; init => field = WordingRules.Phrase(value, [PhraseHole.Count]); }

    /// <summary>A day by its number and <c>{date}</c>, which comes with its weekday and in small letters: "Day 1: Friday, 4 October 2024".</summary>
    public required Phrase DayAndDate { get; init => field = WordingRules.Phrase(value, [PhraseHole.Count, PhraseHole.Date]); }

    /// <summary>Over all talks.</summary>
    public required string Talks { get; init => field = WordingRules.Word(value); }

    /// <summary>Over the talks that remain when others stand under a heading of their own.</summary>
    public required string OtherTalks { get; init => field = WordingRules.Word(value); }

    /// <summary>Over talks of which it is not known when they were.</summary>
    public required string Unscheduled { get; init => field = WordingRules.Word(value); }

    /// <summary>What conference it was and why the author went.</summary>
    public required string Introduction { get; init => field = WordingRules.Word(value); }

    /// <summary>The report in short.</summary>
    public required string Summary { get; init => field = WordingRules.Word(value); }

    /// <summary>Venue, food, travel.</summary>
    public required string Logistics { get; init => field = WordingRules.Word(value); }

    /// <summary>What the author takes home, in the first person.</summary>
    public required string Conclusions { get; init => field = WordingRules.Word(value); }

    /// <summary>Thanks to those who made it.</summary>
    public required string Thanks { get; init => field = WordingRules.Word(value); }

    /// <summary>Slides, videos and links.</summary>
    public required string Resources { get; init => field = WordingRules.Word(value); }

    /// <summary>What a section of this kind is called, or null for a kind that says nothing of what is in it.</summary>
    public string? For(SectionKind kind) => kind switch
    {
        SectionKind.Introduction => Introduction,
        SectionKind.Summary => Summary,
        SectionKind.Agenda => Agenda,
        SectionKind.Logistics => Logistics,
        SectionKind.Conclusion => Conclusions,
        SectionKind.Thanks => Thanks,
        SectionKind.Resources => Resources,
        _ => null,
    };
}
