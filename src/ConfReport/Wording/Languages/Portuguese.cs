namespace ConfReport.Languages;

/// <summary>Portuguese as it is written in Brazil, and what differs in Portugal.</summary>
internal static class Portuguese
{
    public static readonly Wording Brazilian = new()
    {
        Language = "pt",
        Plurals = PluralRule.ZeroOrOneOrMore,
        Ordinals = PluralRule.None,
        Sections = new()
        {
            Contents = "Índice",
            Agenda = "Programação",
            Day = "Dia {count}",
            DayAndDate = "Dia {count}: {date}",
            Talks = "Palestras",
            OtherTalks = "Outras palestras",
            Unscheduled = "Palestras sem horário",
            Introduction = "Introdução",
            Summary = "Resumo",
            Logistics = "Logística",
            Conclusions = "Minhas conclusões",
            Thanks = "Agradecimentos",
            Resources = "Recursos",
        },
        Labels = new()
        {
            Talk = "Palestra",
            Title = "Título",
            Speakers = new() { One = "Palestrante", Other = "Palestrantes" },
            Time = "Horário",
            Room = "Sala",
            Track = "Trilha",
            Rating = "Avaliação",
            KeyPoints = "Pontos principais",
            Quotes = "Citações",
            FollowUps = "Para aprofundar",
            Links = "Links",
            Colon = ": ",
            With = "com {names}",
            OrganizedBy = "Organizado por {names}",
            SponsoredBy = "Patrocinado por {names}",
        },
        Formats = new()
        {
            Talk = "Palestra",
            Keynote = "Keynote",
            Workshop = "Oficina",
            Panel = "Painel",
            Lightning = "Palestra relâmpago",
            Demo = "Demonstração",
            Break = "Intervalo",
            Other = "Sessão",
        },
        LinkKinds = new()
        {
            Slides = "Slides",
            Video = "Vídeo",
            Repository = "Código",
            Article = "Artigo",
            Schedule = "Programação",
            Profile = "Perfil",
            Feedback = "Comentários",
            Other = "Link",
        },
        Counts = new()
        {
            Talks = new() { One = "{count} palestra", Other = "{count} palestras" },
            Speakers = new() { One = "{count} palestrante", Other = "{count} palestrantes" },
            Days = new() { One = "{count} dia", Other = "{count} dias" },
            TalksInDays = new() { One = "{talks} em {count} dia", Other = "{talks} em {count} dias" },
        },
        Lists = new() { Separator = ", ", Pair = " e ", Last = " e " },
        Dates = new()
        {
            Months = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
            Weekdays = ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"],
            FirstDay = "1º",
            Date = "{day} de {month} de {year}",
            WeekdayDate = "{weekday}, {date}",
            DaysOfMonth = "{day} a {endDay} de {month} de {year}",
            DaysOfYear = "{day} de {month} a {endDay} de {endMonth} de {year}",
            DaysOfYears = "{day} de {month} de {year} a {endDay} de {endMonth} de {endYear}",
        },
        Reading = new() { Minutes = new() { One = "{count} minuto de leitura", Other = "{count} minutos de leitura" }, WordsPerMinute = 181 },
        Editions = new() { Other = "{count}ª edição" },
    };

    public static readonly Wording European = Brazilian with
    {
        Language = "pt-PT",
        Plurals = PluralRule.OneOrMore,
        Sections = Brazilian.Sections with { Agenda = "Programa", Conclusions = "As minhas conclusões" },
        Labels = Brazilian.Labels with
        {
            Speakers = new() { One = "Orador", Other = "Oradores" },
            Track = "Percurso",
            Links = "Ligações",
        },
        LinkKinds = Brazilian.LinkKinds with { Slides = "Diapositivos", Schedule = "Programa", Other = "Ligação" },
        Counts = Brazilian.Counts with { Speakers = new() { One = "{count} orador", Other = "{count} oradores" } },
        Dates = Brazilian.Dates with { FirstDay = null },
        Editions = new() { Other = "{count}.ª edição" },
    };
}
