using NodaTime;

namespace ConfReport;

/// <content>
/// What is said, each in two ways: as a string, and into a span that the caller has, which allocates nothing and returns
/// false, with <c>written</c> 0, where the span is too short; what is in the span is then of no meaning.
/// </content>
public sealed partial record Wording
{
    /// <summary>A number of things: <c>wording.Count(wording.Counts.Talks, 12)</c> is "12 talks".</summary>
    /// <param name="phrase">What is counted; any of <see cref="Counts"/>, <see cref="LabelWords.Speakers"/>, or one of your own in the same language.</param>
    /// <param name="count">How many, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="ArgumentException">The phrase has other holes than <c>{count}</c>.</exception>
    public string Count(CountedPhrase phrase, long count) => Say(Counted(Plurals, phrase, count));

    /// <inheritdoc cref="Count"/>
    /// <summary>What <see cref="Count"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatCount(CountedPhrase phrase, long count, Span<char> destination, out int written) =>
        TrySay(Counted(Plurals, phrase, count), destination, out written);

    /// <summary>How many talks in how many days: "12 talks in 3 days".</summary>
    /// <param name="talks">How many talks, from 0.</param>
    /// <param name="days">How many days, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public string TalksInDays(long talks, long days) => Say(new TalksInDaysSaying(this, talks, days));

    /// <inheritdoc cref="TalksInDays"/>
    /// <summary>What <see cref="TalksInDays"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatTalksInDays(long talks, long days, Span<char> destination, out int written) =>
        TrySay(new TalksInDaysSaying(this, talks, days), destination, out written);

    /// <summary>Several names: "Ana, Luis and Eva". One name is itself, and no name is nothing.</summary>
    /// <param name="names">The names, in their order.</param>
    public string Names(IReadOnlyList<string> names) => Say(Listed(names));

    /// <inheritdoc cref="Names"/>
    /// <summary>What <see cref="Names"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatNames(IReadOnlyList<string> names, Span<char> destination, out int written) =>
        TrySay(Listed(names), destination, out written);

    /// <summary>A phrase about names: <c>wording.Named(wording.Labels.With, names)</c> is "with Ana and Luis".</summary>
    /// <param name="phrase">A phrase with the hole <c>{names}</c>.</param>
    /// <param name="names">The names, in their order.</param>
    /// <exception cref="ArgumentException">The phrase has other holes.</exception>
    public string Named(Phrase phrase, IReadOnlyList<string> names) => Say(Listed(phrase, names));

    /// <inheritdoc cref="Named"/>
    /// <summary>What <see cref="Named"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatNamed(Phrase phrase, IReadOnlyList<string> names, Span<char> destination, out int written) =>
        TrySay(Listed(phrase, names), destination, out written);

    /// <summary>Which of its series a conference is: "7th edition".</summary>
    /// <param name="number">The number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0 or less.</exception>
    public string Edition(int number) => Say(NumberedEdition(number));

    /// <inheritdoc cref="Edition"/>
    /// <summary>What <see cref="Edition"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatEdition(int number, Span<char> destination, out int written) =>
        TrySay(NumberedEdition(number), destination, out written);

    /// <summary>A day: "6 October 2024".</summary>
    /// <param name="date">The day; one of another calendar is said in the ISO calendar.</param>
    public string Date(LocalDate date) => Say(OneDay(date));

    /// <inheritdoc cref="Date"/>
    /// <summary>What <see cref="Date"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatDate(LocalDate date, Span<char> destination, out int written) =>
        TrySay(OneDay(date), destination, out written);

    /// <summary>Several days, the last one included: "4–6 October 2024". What they share is said once; one day is said as <see cref="Date"/> says it.</summary>
    /// <param name="dates">The days; those of another calendar are said in the ISO calendar.</param>
    public string DateRange(DateInterval dates) => Say(Days(dates));

    /// <inheritdoc cref="DateRange"/>
    /// <summary>What <see cref="DateRange"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatDateRange(DateInterval dates, Span<char> destination, out int written) =>
        TrySay(Days(dates), destination, out written);

    /// <summary>A day and its weekday, as within a sentence: "Sunday, 6 October 2024", in Spanish "domingo, 6 de octubre de 2024".</summary>
    /// <param name="date">The day; one of another calendar is said in the ISO calendar.</param>
    public string WeekdayDate(LocalDate date) => Say(WithWeekday(date));

    /// <inheritdoc cref="WeekdayDate"/>
    /// <summary>What <see cref="WeekdayDate"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatWeekdayDate(LocalDate date, Span<char> destination, out int written) =>
        TrySay(WithWeekday(date), destination, out written);

    /// <summary>A day and its weekday as a heading, which begins with a capital: "Domingo, 6 de octubre de 2024".</summary>
    /// <param name="date">The day; one of another calendar is said in the ISO calendar.</param>
    public string DateHeading(LocalDate date) => Say(WithWeekday(date), isCapital: true);

    /// <inheritdoc cref="DateHeading"/>
    /// <summary>What <see cref="DateHeading"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatDateHeading(LocalDate date, Span<char> destination, out int written) =>
        TrySay(WithWeekday(date), destination, out written, isCapital: true);

    /// <summary>A day of a conference as a heading: "Day 1", or "Day 1: Friday, 4 October 2024".</summary>
    /// <param name="number">Its number.</param>
    /// <param name="date">Its date, if it is to be said; one of another calendar is said in the ISO calendar.</param>
    public string DayHeading(int number, LocalDate? date = null) => Say(Numbered(number, date));

    /// <inheritdoc cref="DayHeading"/>
    /// <summary>What <see cref="DayHeading"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatDayHeading(int number, LocalDate? date, Span<char> destination, out int written) =>
        TrySay(Numbered(number, date), destination, out written);

    /// <summary>How long a text takes to read: "5 min read". The minutes come from <see cref="ReadingWords.MinutesFor(ReadOnlySpan{char})"/>.</summary>
    /// <param name="minutes">The minutes, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public string ReadingTime(long minutes) => Say(Counted(Plurals, Reading.Minutes, minutes));

    /// <inheritdoc cref="ReadingTime"/>
    /// <summary>What <see cref="ReadingTime"/> says, written into <c>destination</c>; <c>written</c> is its length, or 0 where it does not fit.</summary>
    /// <returns>Whether it fitted.</returns>
    public bool TryFormatReadingTime(long minutes, Span<char> destination, out int written) =>
        TrySay(Counted(Plurals, Reading.Minutes, minutes), destination, out written);

    private static string Say<T>(T saying, bool isCapital = false)
        where T : struct, ISaying
    {
        // What a report says is short; only a list of many names takes more.
        Span<char> room = stackalloc char[256];
        var writer = new PhraseWriter(room) { IsCapital = isCapital };
        saying.Write(ref writer);
        if (writer.Fits)
        {
            return room[..writer.Length].ToString();
        }

        var all = new char[writer.Length];
        writer = new PhraseWriter(all) { IsCapital = isCapital };
        saying.Write(ref writer);
        return new string(all);
    }

    private static bool TrySay<T>(T saying, Span<char> destination, out int written, bool isCapital = false)
        where T : struct, ISaying
    {
        var writer = new PhraseWriter(destination) { IsCapital = isCapital };
        saying.Write(ref writer);
        written = writer.Fits ? writer.Length : 0;
        return writer.Fits;
    }

    private static CountSaying Counted(PluralRule rule, CountedPhrase phrase, long count)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return new CountSaying(rule, phrase, count);
    }

    private NamesSaying Listed(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new NamesSaying(Lists, names);
    }

    private NamedSaying Listed(Phrase phrase, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(names);
        return new NamedSaying(Lists, phrase, names);
    }

    private CountSaying NumberedEdition(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return new CountSaying(Ordinals, Editions, number);
    }

    private DateSaying OneDay(LocalDate date)
    {
        date = Iso(date);
        return new DateSaying(Dates, date, date);
    }

    private DateSaying Days(DateInterval dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return new DateSaying(Dates, Iso(dates.Start), Iso(dates.End));
    }

    private WeekdayDateSaying WithWeekday(LocalDate date) => new(Dates, Iso(date));

    private DaySaying Numbered(int number, LocalDate? date) => new(this, number, date is { } day ? Iso(day) : null);

    private static LocalDate Iso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
}
