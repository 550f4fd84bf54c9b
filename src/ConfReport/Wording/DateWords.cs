using NodaTime;

namespace ConfReport;

/// <summary>How a language says dates, in the ISO calendar.</summary>
/// <remarks>
/// The holes <c>{day}</c>, <c>{month}</c> and <c>{year}</c> are those of the date or of a range's first day, <c>{endDay}</c>,
/// <c>{endMonth}</c> and <c>{endYear}</c> those of its last. A month is its word of <see cref="Months"/>; day and year are
/// numbers in the digits 0 to 9, without leading zeros.
/// </remarks>
public sealed record DateWords
{
    /// <summary>The twelve months from January on, in the form that dates have them in.</summary>
    public required IReadOnlyList<string> Months { get; init => field = WordingRules.Words(value, 12); }

    /// <summary>The seven days of the week, Monday first, as within a sentence.</summary>
    public required IReadOnlyList<string> Weekdays { get; init => field = WordingRules.Words(value, 7); }

    /// <summary>What is said for the number of the first day of a month, such as "1er" in French; null when it is just the number.</summary>
    public string? FirstDay { get; init => field = value is null ? null : WordingRules.Word(value); }

    /// <summary>A day, with <c>{day}</c>, <c>{month}</c> and <c>{year}</c>: "6 October 2024".</summary>
    public required Phrase Date { get; init => field = WordingRules.Phrase(value, [PhraseHole.Day, PhraseHole.Month, PhraseHole.Year]); }

    /// <summary>A day with its <c>{weekday}</c>; <c>{date}</c> is what <see cref="Date"/> says: "Sunday, 6 October 2024".</summary>
    public required Phrase WeekdayDate { get; init => field = WordingRules.Phrase(value, [PhraseHole.Weekday, PhraseHole.Date]); }

    /// <summary>Days of one month: "4–6 October 2024".</summary>
    public required Phrase DaysOfMonth { get; init => field = WordingRules.Phrase(value, [PhraseHole.Day, PhraseHole.EndDay, PhraseHole.Month, PhraseHole.Year]); }

    /// <summary>From one month into another of the same year: "30 September – 2 October 2024".</summary>
    public required Phrase DaysOfYear { get; init => field = WordingRules.Phrase(value, [PhraseHole.Day, PhraseHole.Month, PhraseHole.EndDay, PhraseHole.EndMonth, PhraseHole.Year]); }

    /// <summary>From one year into another: "30 December 2024 – 2 January 2025".</summary>
    public required Phrase DaysOfYears
    {
        get;
        init => field = WordingRules.Phrase(value, [PhraseHole.Day, PhraseHole.Month, PhraseHole.Year, PhraseHole.EndDay, PhraseHole.EndMonth, PhraseHole.EndYear]);
    }

    internal string MonthOf(LocalDate date) => Months[date.Month - 1];

    internal string WeekdayOf(LocalDate date) => Weekdays[(int)date.DayOfWeek - 1];
}
