using NodaTime;

namespace ConfReport.Tests.Words;

/// <summary>A language that does not come with the library, with three plural forms, made from outside of it as a user would.</summary>
public sealed class UserLanguageTests
{
    private static readonly Wording Polish = new()
    {
        Language = "pl",
        Plurals = PluralRule.Parse("one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0"),
        Ordinals = PluralRule.None,
        Sections = new()
        {
            Contents = "Spis treści", Agenda = "Program", Day = "Dzień {count}", DayAndDate = "Dzień {count}: {date}", Talks = "Prelekcje",
            OtherTalks = "Inne prelekcje", Unscheduled = "Prelekcje bez terminu", Introduction = "Wstęp", Summary = "W skrócie", Logistics = "Organizacja",
            Conclusions = "Moje wnioski", Thanks = "Podziękowania", Resources = "Materiały",
        },
        Labels = new()
        {
            Talk = "Prelekcja", Title = "Tytuł", Speakers = new() { One = "Prelegent", Other = "Prelegenci" }, Time = "Godzina", Room = "Sala",
            Track = "Ścieżka", Rating = "Ocena", KeyPoints = "Najważniejsze", Quotes = "Cytaty", FollowUps = "Do sprawdzenia", Links = "Linki", Colon = ": ",
            With = "prowadzi {names}", OrganizedBy = "Organizator: {names}", SponsoredBy = "Sponsor: {names}",
        },
        Formats = new()
        {
            Talk = "Prelekcja", Keynote = "Wykład otwierający", Workshop = "Warsztat", Panel = "Panel", Lightning = "Krótka prelekcja", Demo = "Pokaz",
            Break = "Przerwa", Other = "Sesja",
        },
        LinkKinds = new()
        {
            Slides = "Slajdy", Video = "Nagranie", Repository = "Kod", Article = "Artykuł", Schedule = "Program", Profile = "Profil", Feedback = "Opinie",
            Other = "Odnośnik",
        },
        Counts = new()
        {
            Talks = new() { One = "{count} prelekcja", Few = "{count} prelekcje", Many = "{count} prelekcji", Other = "{count} prelekcji" },
            Speakers = new() { One = "{count} prelegent", Few = "{count} prelegentów", Other = "{count} prelegentów" },
            Days = new() { One = "{count} dzień", Other = "{count} dni" },
            TalksInDays = new() { One = "{talks} w {count} dzień", Other = "{talks} w {count} dni" },
        },
        Lists = new() { Separator = ", ", Pair = " i ", Last = " i " },
        Dates = new()
        {
            Months = ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
            Weekdays = ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
            Date = "{day} {month} {year}",
            WeekdayDate = "{weekday}, {date}",
            DaysOfMonth = "{day}–{endDay} {month} {year}",
            DaysOfYear = "{day} {month} – {endDay} {endMonth} {year}",
            DaysOfYears = "{day} {month} {year} – {endDay} {endMonth} {endYear}",
        },
        Reading = new() { Minutes = new() { One = "{count} minuta czytania", Few = "{count} minuty czytania", Other = "{count} minut czytania" }, WordsPerMinute = 166 },
        Editions = new() { Other = "{count}. edycja" },
    };

    [Theory]
    [InlineData(1, "1 prelekcja")]
    [InlineData(2, "2 prelekcje")]
    [InlineData(5, "5 prelekcji")]
    [InlineData(12, "12 prelekcji")]
    [InlineData(22, "22 prelekcje")]
    public void Count_InALanguageOfOnesOwn_TakesItsForms(int count, string said) => Assert.Equal(said, Polish.Count(Polish.Counts.Talks, count));

    [Fact]
    public void Sayings_InALanguageOfOnesOwn_AreInThatLanguage()
    {
        Assert.Equal("22 prelekcje w 3 dni", Polish.TalksInDays(22, 3));
        Assert.Equal("Środa, 2 października 2024", Polish.DateHeading(new LocalDate(2024, 10, 2)));
        Assert.Equal("7. edycja", Polish.Edition(7));
        Assert.Equal("2 minuty czytania", Polish.ReadingTime(2));
        Assert.Equal("pl", Polish.ToString());
    }

    [Fact]
    public void With_OneWordChanged_ChangesThatWordOnly()
    {
        var mine = Wording.Spanish with { Sections = Wording.Spanish.Sections with { Conclusions = "Lo que me llevo" } };
        Assert.Equal("Lo que me llevo", mine.Sections.For(SectionKind.Conclusion));
        Assert.Equal("Mis conclusiones", Wording.Spanish.Sections.For(SectionKind.Conclusion));
        Assert.NotEqual(Wording.Spanish, mine);
        Assert.Equal(Wording.Spanish, mine with { Sections = Wording.Spanish.Sections });
    }

    [Fact]
    public void Date_OfAnotherCalendar_IsSaidInTheIsoCalendar()
    {
        var date = new LocalDate(2024, 10, 6);
        Assert.Equal("6 October 2024", Wording.English.Date(date.WithCalendar(CalendarSystem.HebrewCivil)));
        Assert.Equal("6 October 2024", Wording.English.DateRange(new DateInterval(date.WithCalendar(CalendarSystem.Julian), date.WithCalendar(CalendarSystem.Julian))));
    }

    [Fact]
    public void Names_OneOrNone_AreThemselves()
    {
        Assert.Equal("", Wording.English.Names([]));
        Assert.Equal("Ana", Wording.English.Names(["Ana"]));
    }

    [Fact]
    public void Numbers_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.English.TalksInDays(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.English.TalksInDays(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.English.Edition(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.English.ReadingTime(-1));
    }
}
