namespace ConfReport.Languages;

/// <summary>Spanish, in words that are understood on both sides of the Atlantic.</summary>
internal static class Spanish
{
    public static readonly Wording Wording = new()
    {
        Language = "es",
        Plurals = PluralRule.OneOrMore,
        Ordinals = PluralRule.None,
        Sections = new()
        {
            Contents = "Contenido",
            Agenda = "Agenda",
            Day = "Día {count}",
            DayAndDate = "Día {count}: {date}",
            Talks = "Charlas",
            OtherTalks = "Otras charlas",
            Unscheduled = "Charlas sin horario",
            Introduction = "Introducción",
            Summary = "Resumen",
            Logistics = "Logística",
            Conclusions = "Mis conclusiones",
            Thanks = "Agradecimientos",
            Resources = "Recursos",
        },
        Labels = new()
        {
            Talk = "Charla",
            Title = "Título",
            Speakers = new() { One = "Ponente", Other = "Ponentes" },
            Time = "Hora",
            Room = "Sala",
            Track = "Itinerario",
            Rating = "Valoración",
            KeyPoints = "Ideas clave",
            Quotes = "Citas",
            FollowUps = "Para profundizar",
            Links = "Enlaces",
            Colon = ": ",
            With = "con {names}",
            OrganizedBy = "Organizado por {names}",
            SponsoredBy = "Patrocinado por {names}",
        },
        Formats = new()
        {
            Talk = "Charla",
            Keynote = "Keynote",
            Workshop = "Taller",
            Panel = "Mesa redonda",
            Lightning = "Charla relámpago",
            Demo = "Demostración",
            Break = "Descanso",
            Other = "Sesión",
        },
        LinkKinds = new()
        {
            Slides = "Diapositivas",
            Video = "Vídeo",
            Repository = "Código",
            Article = "Artículo",
            Schedule = "Programa",
            Profile = "Perfil",
            Feedback = "Opiniones",
            Other = "Enlace",
        },
        Counts = new()
        {
            Talks = new() { One = "{count} charla", Other = "{count} charlas" },
            Speakers = new() { One = "{count} ponente", Other = "{count} ponentes" },
            Days = new() { One = "{count} día", Other = "{count} días" },
            TalksInDays = new() { One = "{talks} en {count} día", Other = "{talks} en {count} días" },
        },
        Lists = new()
        {
            Separator = ", ",
            Pair = " y ",
            Last = " y ",

            // "y" becomes "e" before the sound of i, but not before a diphthong that begins with it.
            BeforeSound = " e ",
            Sounds = ["i", "í", "hi", "hí"],
            SoundsExcept = ["ie", "hie", "hia", "hio"],
        },
        Dates = new()
        {
            Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
            Weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
            Date = "{day} de {month} de {year}",
            WeekdayDate = "{weekday}, {date}",
            DaysOfMonth = "del {day} al {endDay} de {month} de {year}",
            DaysOfYear = "del {day} de {month} al {endDay} de {endMonth} de {year}",
            DaysOfYears = "del {day} de {month} de {year} al {endDay} de {endMonth} de {endYear}",
        },
        Reading = new() { Minutes = new() { One = "{count} minuto de lectura", Other = "{count} minutos de lectura" }, WordsPerMinute = 218 },
        Editions = new() { Other = "{count}.ª edición" },
    };
}
