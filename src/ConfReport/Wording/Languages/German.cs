namespace ConfReport.Languages;

/// <summary>German.</summary>
internal static class German
{
    public static readonly Wording Wording = new()
    {
        Language = "de",
        Plurals = PluralRule.OneOrMore,
        Ordinals = PluralRule.None,
        Sections = new()
        {
            Contents = "Inhalt",
            Agenda = "Programm",
            Day = "Tag {count}",
            DayAndDate = "Tag {count}: {date}",
            Talks = "Vorträge",
            OtherTalks = "Weitere Vorträge",
            Unscheduled = "Vorträge ohne Termin",
            Introduction = "Einleitung",
            Summary = "Zusammenfassung",
            Logistics = "Organisatorisches",
            Conclusions = "Mein Fazit",
            Thanks = "Danke",
            Resources = "Ressourcen",
        },
        Labels = new()
        {
            Talk = "Vortrag",
            Title = "Titel",
            Speakers = new() { One = "Vortragende/r", Other = "Vortragende" },
            Time = "Zeit",
            Room = "Raum",
            Track = "Track",
            Rating = "Bewertung",
            KeyPoints = "Kernaussagen",
            Quotes = "Zitate",
            FollowUps = "Zum Vertiefen",
            Links = "Links",
            Colon = ": ",
            With = "mit {names}",
            OrganizedBy = "Organisiert von {names}",
            SponsoredBy = "Gesponsert von {names}",
        },
        Formats = new()
        {
            Talk = "Vortrag",
            Keynote = "Keynote",
            Workshop = "Workshop",
            Panel = "Podiumsdiskussion",
            Lightning = "Kurzvortrag",
            Demo = "Demo",
            Break = "Pause",
            Other = "Programmpunkt",
        },
        LinkKinds = new()
        {
            Slides = "Folien",
            Video = "Video",
            Repository = "Quellcode",
            Article = "Artikel",
            Schedule = "Programm",
            Profile = "Profil",
            Feedback = "Feedback",
            Other = "Link",
        },
        Counts = new()
        {
            Talks = new() { One = "{count} Vortrag", Other = "{count} Vorträge" },
            Speakers = new() { One = "{count} vortragende Person", Other = "{count} Vortragende" },
            Days = new() { One = "{count} Tag", Other = "{count} Tage" },
            TalksInDays = new() { One = "{talks} an {count} Tag", Other = "{talks} an {count} Tagen" },
        },
        Lists = new() { Separator = ", ", Pair = " und ", Last = " und " },
        Dates = new()
        {
            Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            Weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
            Date = "{day}. {month} {year}",
            WeekdayDate = "{weekday}, {date}",
            DaysOfMonth = "{day}.–{endDay}. {month} {year}",
            DaysOfYear = "{day}. {month} – {endDay}. {endMonth} {year}",
            DaysOfYears = "{day}. {month} {year} – {endDay}. {endMonth} {endYear}",
        },
        Reading = new() { Minutes = new() { One = "{count} Minute Lesezeit", Other = "{count} Minuten Lesezeit" }, WordsPerMinute = 179 },
        Editions = new() { Other = "{count}. Ausgabe" },
    };
}
