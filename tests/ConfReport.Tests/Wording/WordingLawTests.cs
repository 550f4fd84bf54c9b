using ConfReport.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace ConfReport.Tests.Words;

public sealed class WordingLawTests
{
    private delegate bool TrySay(Span<char> destination, out int written);

    /// <summary>Both ways to say a thing say the same, and a span that is too short is not written past.</summary>
    [Fact]
    public void TryFormat_AnythingInAnyLanguage_SaysWhatTheStringSays() =>
        Law.Holds(Gen.Choose(0, int.MaxValue), Deep.Count(20_000), seed => Check(new Dice(seed, 50)), "Both ways say the same");

    private static void Check(Dice dice)
    {
        var wording = Wording.All[dice.Below(Wording.All.Count)];
        var (count, other) = (Number(dice), Number(dice));
        var (first, second) = (Date(dice), Date(dice));
        var dates = new DateInterval(LocalDate.Min(first, second), LocalDate.Max(first, second));
        var nasty = new NastyText(dice);
        var names = dice.Some(nasty.Text, 40);

        Agree(dice, wording.Count(wording.Counts.Talks, count), (Span<char> to, out int written) => wording.TryFormatCount(wording.Counts.Talks, count, to, out written));
        Agree(dice, wording.TalksInDays(count, other), (Span<char> to, out int written) => wording.TryFormatTalksInDays(count, other, to, out written));
        Agree(dice, wording.Names(names), (Span<char> to, out int written) => wording.TryFormatNames(names, to, out written));
        Agree(dice, wording.Named(wording.Labels.With, names), (Span<char> to, out int written) => wording.TryFormatNamed(wording.Labels.With, names, to, out written));
        Agree(dice, wording.Edition((int)(count % 5000) + 1), (Span<char> to, out int written) => wording.TryFormatEdition((int)(count % 5000) + 1, to, out written));
        Agree(dice, wording.Date(first), (Span<char> to, out int written) => wording.TryFormatDate(first, to, out written));
        Agree(dice, wording.DateRange(dates), (Span<char> to, out int written) => wording.TryFormatDateRange(dates, to, out written));
        Agree(dice, wording.WeekdayDate(first), (Span<char> to, out int written) => wording.TryFormatWeekdayDate(first, to, out written));
        Agree(dice, wording.DateHeading(first), (Span<char> to, out int written) => wording.TryFormatDateHeading(first, to, out written));
        Agree(dice, wording.DayHeading(3, first), (Span<char> to, out int written) => wording.TryFormatDayHeading(3, first, to, out written));
        Agree(dice, wording.DayHeading(3), (Span<char> to, out int written) => wording.TryFormatDayHeading(3, null, to, out written));
        Agree(dice, wording.ReadingTime(count), (Span<char> to, out int written) => wording.TryFormatReadingTime(count, to, out written));

        // The separators, for who writes the names himself, make the same list.
        Assert.Equal(wording.Names(names), string.Concat(names.Select((name, i) => wording.Lists.Before(i, names.Length, name) + name)));
    }

    private static void Agree(Dice dice, string said, TrySay trySay)
    {
        var whole = new char[said.Length];
        Assert.True(trySay(whole, out var written));
        Assert.Equal(said.Length, written);
        Assert.Equal(said, new string(whole));
        if (said.Length == 0)
        {
            return;
        }

        const char Untouched = '\uFFFF';
        var around = new char[said.Length + 8];
        Array.Fill(around, Untouched);
        var room = dice.Below(said.Length);
        Assert.False(trySay(around.AsSpan(4, room), out written));
        Assert.Equal(0, written);
        Assert.All(around[..4], letter => Assert.Equal(Untouched, letter));
        Assert.All(around[(4 + room)..], letter => Assert.Equal(Untouched, letter));
    }

    private static long Number(Dice dice) => dice.Of(dice.Below(25), dice.Below(2000), dice.Bits() & long.MaxValue);

    private static LocalDate Date(Dice dice) =>
        new(dice.OneIn(3) ? 2024 : 1 + dice.Below(9999), 1 + dice.Below(12), 1 + dice.Below(28));
}
