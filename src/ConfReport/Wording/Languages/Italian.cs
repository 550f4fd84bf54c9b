namespace ConfReport.Languages;

/// <summary>Italian.</summary>
internal static class Italian
{
    public static readonly Wording Wording = new()
    {
        Language = "it",
        Plurals = PluralRule.OneOrMore,
        Ordinals = PluralRule.None,
        Sections = new()
        {
            Contents = "Indice",
            Agenda = "Programma",
            Day = "Giorno {count}",
            DayAndDate = "Giorno {count}: {date}",
            Talks = "Interventi",
            OtherTalks = "Altri interventi",
            Unscheduled = "Interventi senza orario",
            Introduction = "Introduzione",
            Summary = "In breve",
            Logistics = "Logistica",
            Conclusions = "Le mie conclusioni",
            Thanks = "Ringraziamenti",
            Resources = "Risorse",
        },
        Labels = new()
        {
            Talk = "Intervento",
            Title = "Titolo",
            Speakers = new() { One = "Relatore", Other = "Relatori" },
            Time = "Orario",
            Room = "Sala",
            Track = "Percorso",
            Rating = "Valutazione",
            KeyPoints = "Punti chiave",
            Quotes = "Citazioni",
            FollowUps = "Da approfondire",
            Links = "Link",
            Colon = ": ",
            With = "con {names}",
            OrganizedBy = "Organizzato da {names}",
            SponsoredBy = "Sponsorizzato da {names}",
        },
        Formats = new()
        {
            Talk = "Intervento",
            Keynote = "Keynote",
            Workshop = "Workshop",
            Panel = "Tavola rotonda",
            Lightning = "Intervento lampo",
            Demo = "Dimostrazione",
            Break = "Pausa",
            Other = "Sessione",
        },
        LinkKinds = new()
        {
            Slides = "Slide",
            Video = "Video",
            Repository = "Codice",
            Article = "Articolo",
            Schedule = "Programma",
            Profile = "Profilo",
            Feedback = "Opinioni",
            Other = "Link",
        },
        Counts = new()
        {
            Talks = new() { One = "{count} intervento", Other = "{count} interventi" },
            Speakers = new() { One = "{count} relatore", Other = "{count} relatori" },
            Days = new() { One = "{count} giorno", Other = "{count} giorni" },
            TalksInDays = new() { One = "{talks} in {count} giorno", Other = "{talks} in {count} giorni" },
        },
        Lists = new() { Separator = ", ", Pair = " e ", Last = " e " },
        Dates = new()
        {
            Months = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
            Weekdays = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
            FirstDay = "1º",
            Date = "{day} {month} {year}",
            WeekdayDate = "{weekday} {date}",
            DaysOfMonth = "{day}–{endDay} {month} {year}",
            DaysOfYear = "{day} {month} – {endDay} {endMonth} {year}",
            DaysOfYears = "{day} {month} {year} – {endDay} {endMonth} {endYear}",
        },
        Reading = new() { Minutes = new() { One = "{count} minuto di lettura", Other = "{count} minuti di lettura" }, WordsPerMinute = 188 },
        Editions = new() { Other = "{count}ª edizione" },
    };
}
