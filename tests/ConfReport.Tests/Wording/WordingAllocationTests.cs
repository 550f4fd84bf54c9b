using ConfReport.Tests.Support;
using NodaTime;

namespace ConfReport.Tests.Words;

public sealed class WordingAllocationTests
{
    [Fact]
    public void TryFormat_OnceWarm_AllocatesNothing()
    {
        var names = new[] { "Ana", "Luis", "Isabel" };
        var date = new LocalDate(2024, 10, 4);
        var dates = new DateInterval(date, date.PlusDays(2));
        var said = Say(names, date, dates);
        Assert.Equal(0, Allocated.By(() => Assert.True(said == Say(names, date, dates))));
    }

    private static int Say(string[] names, LocalDate date, DateInterval dates)
    {
        Span<char> room = stackalloc char[200];
        var total = 0;
        foreach (var tag in (ReadOnlySpan<string>)["en", "es-AR", "fr", "de", "pt", "it", "ja", "zh-TW", "tlh"])
        {
            var wording = Wording.For(tag);
            var fits = wording.TryFormatCount(wording.Counts.Talks, 12, room, out var written);
            total += written;
            fits &= wording.TryFormatTalksInDays(12, 3, room, out written);
            total += written;
            fits &= wording.TryFormatNames(names, room, out written);
            total += written;
            fits &= wording.TryFormatNamed(wording.Labels.With, names, room, out written);
            total += written;
            fits &= wording.TryFormatEdition(7, room, out written);
            total += written;
            fits &= wording.TryFormatDate(date, room, out written);
            total += written;
            fits &= wording.TryFormatDateRange(dates, room, out written);
            total += written;
            fits &= wording.TryFormatDateHeading(date, room, out written);
            total += written;
            fits &= wording.TryFormatWeekdayDate(date, room, out written);
            total += written;
            fits &= wording.TryFormatDayHeading(1, date, room, out written);
            total += written;
            fits &= wording.TryFormatReadingTime(wording.Reading.MinutesFor("Some words. 言葉。"), room, out written);
            total += written + (fits ? 0 : 1_000_000);
        }

        Assert.True(total < 1_000_000);
        return total;
    }
}
