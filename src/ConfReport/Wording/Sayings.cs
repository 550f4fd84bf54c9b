using NodaTime;

namespace ConfReport;

/// <summary>Something that a wording can say: all that it needs, and the way to write it.</summary>
/// <remarks>Structs, so that the two ways to say each (a string, a span) share one way to write it, and neither allocates for it.</remarks>
internal interface ISaying
{
    void Write(ref PhraseWriter writer);
}

internal readonly struct CountSaying(PluralRule rule, CountedPhrase phrase, long count) : ISaying
{
    public void Write(ref PhraseWriter writer)
    {
        var form = phrase.Form(rule.For(count));
        foreach (var piece in form.Pieces)
        {
            switch (piece.Hole)
            {
                case PhraseHole.None:
                    writer.Append(piece.Text);
                    break;
                case PhraseHole.Count:
                    writer.Append(count);
                    break;
                default:
                    throw new ArgumentException($"\"{form.Text}\" needs more than a number.", nameof(phrase));
            }
        }
    }
}

internal readonly struct TalksInDaysSaying(Wording wording, long talks, long days) : ISaying
{
    public void Write(ref PhraseWriter writer)
    {
        foreach (var piece in wording.Counts.TalksInDays.Form(wording.Plurals.For(days)).Pieces)
        {
            switch (piece.Hole)
            {
                case PhraseHole.None:
                    writer.Append(piece.Text);
                    break;
                case PhraseHole.Count:
                    writer.Append(days);
                    break;
                default:
                    new CountSaying(wording.Plurals, wording.Counts.Talks, talks).Write(ref writer);
                    break;
            }
        }
    }
}

internal readonly struct NamesSaying(ListWords words, IReadOnlyList<string> names) : ISaying
{
    public void Write(ref PhraseWriter writer)
    {
        for (var i = 0; i < names.Count; i++)
        {
            writer.Append(words.Before(i, names.Count, names[i]));
            writer.Append(names[i]);
        }
    }
}

internal readonly struct NamedSaying(ListWords words, Phrase phrase, IReadOnlyList<string> names) : ISaying
{
    public void Write(ref PhraseWriter writer)
    {
        foreach (var piece in phrase.Pieces)
        {
            switch (piece.Hole)
            {
                case PhraseHole.None:
                    writer.Append(piece.Text);
                    break;
                case PhraseHole.Names:
                    new NamesSaying(words, names).Write(ref writer);
                    break;
                default:
                    throw new ArgumentException($"\"{phrase.Text}\" needs more than names.", nameof(phrase));
            }
        }
    }
}

internal readonly struct DateSaying(DateWords words, LocalDate first, LocalDate last) : ISaying
{
    public void Write(ref PhraseWriter writer)
    {
        var phrase = first == last ? words.Date
            : first.Year != last.Year ? words.DaysOfYears
            : first.Month != last.Month ? words.DaysOfYear
            : words.DaysOfMonth;
        foreach (var piece in phrase.Pieces)
        {
            switch (piece.Hole)
            {
                case PhraseHole.Day:
                    Day(ref writer, first);
                    break;
                case PhraseHole.Month:
                    writer.Append(words.MonthOf(first));
                    break;
                case PhraseHole.Year:
                    writer.Append(first.Year);
                    break;
                case PhraseHole.EndDay:
                    Day(ref writer, last);
                    break;
                case PhraseHole.EndMonth:
                    writer.Append(words.MonthOf(last));
                    break;
                case PhraseHole.EndYear:
                    writer.Append(last.Year);
                    break;
                default:
                    writer.Append(piece.Text);
                    break;
            }
        }
    }

    private void Day(ref PhraseWriter writer, LocalDate date)
    {
        if (date.Day == 1 && words.FirstDay is { } special)
        {
            writer.Append(special);
        }
        else
        {
            writer.Append(date.Day);
        }
    }
}

internal readonly struct WeekdayDateSaying(DateWords words, LocalDate date) : ISaying
{
    public void Write(ref PhraseWriter writer)
    {
        foreach (var piece in words.WeekdayDate.Pieces)
        {
            switch (piece.Hole)
            {
                case PhraseHole.Weekday:
                    writer.Append(words.WeekdayOf(date));
                    break;
                case PhraseHole.Date:
                    new DateSaying(words, date, date).Write(ref writer);
                    break;
                default:
                    writer.Append(piece.Text);
                    break;
            }
        }
    }
}

/// <summary>A day by its number, and by its date if it has one.</summary>
internal readonly struct DaySaying(Wording wording, int number, LocalDate? date) : ISaying
{
    public void Write(ref PhraseWriter writer)
    {
        var phrase = date is null ? wording.Sections.Day : wording.Sections.DayAndDate;
        foreach (var piece in phrase.Pieces)
        {
            switch (piece.Hole)
            {
                case PhraseHole.Count:
                    writer.Append(number);
                    break;
                case PhraseHole.Date when date is { } day:
                    new WeekdayDateSaying(wording.Dates, day).Write(ref writer);
                    break;
                default:
                    writer.Append(piece.Text);
                    break;
            }
        }
    }
}
