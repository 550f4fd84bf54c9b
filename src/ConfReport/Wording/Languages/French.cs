namespace ConfReport.Languages;

/// <summary>French. A no-break space stands before a colon, as French typography asks for.</summary>
internal static class French
{
    public static readonly Wording Wording = new()
    {
        Language = "fr",
        Plurals = PluralRule.ZeroOrOneOrMore,
        Ordinals = PluralRule.OneOrMore,
        Sections = new()
        {
            Contents = "Sommaire",
            Agenda = "Programme",
            Day = "Jour {count}",
            DayAndDate = "Jour {count}\u00A0: {date}",
            Talks = "Conférences",
            OtherTalks = "Autres conférences",
            Unscheduled = "Conférences sans horaire",
            Introduction = "Introduction",
            Summary = "En bref",
            Logistics = "Côté pratique",
            Conclusions = "Mon bilan",
            Thanks = "Remerciements",
            Resources = "Ressources",
        },
        Labels = new()
        {
            Talk = "Conférence",
            Title = "Titre",
            Speakers = new() { One = "Intervenant", Other = "Intervenants" },
            Time = "Horaire",
            Room = "Salle",
            Track = "Parcours",
            Rating = "Note",
            KeyPoints = "À retenir",
            Quotes = "Citations",
            FollowUps = "À creuser",
            Links = "Liens",
            Colon = "\u00A0: ",
            With = "avec {names}",
            OrganizedBy = "Organisé par {names}",
            SponsoredBy = "Sponsorisé par {names}",
        },
        Formats = new()
        {
            Talk = "Conférence",
            Keynote = "Keynote",
            Workshop = "Atelier",
            Panel = "Table ronde",
            Lightning = "Conférence éclair",
            Demo = "Démonstration",
            Break = "Pause",
            Other = "Session",
        },
        LinkKinds = new()
        {
            Slides = "Diapositives",
            Video = "Vidéo",
            Repository = "Code",
            Article = "Article",
            Schedule = "Programme",
            Profile = "Profil",
            Feedback = "Avis",
            Other = "Lien",
        },
        Counts = new()
        {
            Talks = new() { One = "{count} conférence", Other = "{count} conférences" },
            Speakers = new() { One = "{count} intervenant", Other = "{count} intervenants" },
            Days = new() { One = "{count} jour", Other = "{count} jours" },
            TalksInDays = new() { One = "{talks} en {count} jour", Other = "{talks} en {count} jours" },
        },
        Lists = new() { Separator = ", ", Pair = " et ", Last = " et " },
        Dates = new()
        {
            Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            Weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            FirstDay = "1er",
            Date = "{day} {month} {year}",
            WeekdayDate = "{weekday} {date}",
            DaysOfMonth = "du {day} au {endDay} {month} {year}",
            DaysOfYear = "du {day} {month} au {endDay} {endMonth} {year}",
            DaysOfYears = "du {day} {month} {year} au {endDay} {endMonth} {endYear}",
        },
        Reading = new() { Minutes = new() { One = "{count} minute de lecture", Other = "{count} minutes de lecture" }, WordsPerMinute = 195 },
        Editions = new() { One = "{count}re édition", Other = "{count}e édition" },
    };
}
