using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>What a heading says its section is about, by its words: English, Spanish, French, German, Portuguese.</summary>
internal static class HeadingWords
{
    /// <summary>A heading of more words than this is a sentence or a title: a word inside it says nothing.</summary>
    private const int ShortHeading = 4;

    /// <summary>No heading says what it is about later than in so many words.</summary>
    private const int WordsRead = 12;

    private const int LongestPhrase = 4;

    /// <summary>The first that a heading says is taken: "Thanks and conclusion" is thanks.</summary>
    private static readonly (SectionKind Kind, string[] Phrases)[] Table =
    [
        (SectionKind.Thanks, ["thanks", "thank you", "acknowledgements", "acknowledgments", "credits", "agradecimientos", "gracias", "remerciements", "merci", "danke", "danksagung", "agradecimentos", "obrigado", "obrigada"]),
        (SectionKind.Conclusion, ["conclusion", "conclusions", "final thoughts", "closing thoughts", "overall thoughts", "final words", "wrap up", "wrap-up", "wrapping up", "wrapup", "takeaways", "key takeaways", "take aways", "lessons learned", "in closing", "what i learned", "what i learnt", "what i've learned", "what we learned", "things i learned", "lo que aprendí", "lo que he aprendido", "lo que aprendimos", "ce que j'ai appris", "was ich gelernt habe", "que aprendi", "conclusiones", "conclusión", "para terminar", "reflexiones finales", "pour conclure", "mot de la fin", "bilan", "fazit", "schluss", "schlussfolgerungen", "resümee", "conclusão", "conclusões", "considerações finais", "para concluir"]),
        (SectionKind.Summary, ["tl;dr", "tldr", "summary", "in short", "in a nutshell", "resumen", "en resumen", "résumé", "en bref", "zusammenfassung", "kurz gesagt", "resumo", "em resumo"]),
        (SectionKind.Agenda, ["agenda", "schedule", "programme", "program", "timetable", "programa", "horario", "programm", "zeitplan", "horário"]),
        (SectionKind.Day, ["first day", "second day", "third day", "last day", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "primer día", "segundo día", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "premier jour", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "erster tag", "zweiter tag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "primeiro dia", "segundo dia"]),
        (SectionKind.Logistics, ["venue", "location", "lunch", "breakfast", "dinner", "coffee break", "break", "food", "party", "after party", "after-party", "afterparty", "travel", "getting there", "hotel", "registration", "sponsors", "networking", "swag", "comida", "lugar", "fiesta", "patrocinadores", "viaje", "pause", "déjeuner", "soirée", "lieu", "voyage", "mittagessen", "mittagspause", "ort", "anreise", "sponsoren", "almoço", "festa", "viagem"]),
        (SectionKind.Resources, ["resources", "links", "slides", "videos", "photos", "references", "further reading", "recursos", "enlaces", "vídeos", "fotos", "materiales", "ressources", "liens", "vidéos", "ressourcen", "folien", "fotos", "referências"]),
        (SectionKind.Group, ["talks", "the talks", "sessions", "keynotes", "workshops", "lightning talks", "other talks", "favorite talks", "favourite talks", "charlas", "ponencias", "talleres", "conférences", "les conférences", "ateliers", "vorträge", "palestras", "oficinas"]),
        (SectionKind.Introduction, ["introduction", "intro", "about", "background", "introducción", "einleitung", "einführung", "introdução", "what is", "qué es"]),
    ];

    private static readonly HashSet<string> Days = new(StringComparer.OrdinalIgnoreCase) { "day", "día", "jour", "tag", "dia" };

    private static readonly HashSet<string> CountingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "one", "two", "three", "four", "uno", "dos", "tres", "un", "deux", "trois", "eins", "zwei", "drei", "um", "dois", "três",
    };

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "my", "our", "some", "a", "few", "el", "la", "los", "las", "mi", "mis", "nuestras", "le", "les", "l'", "mes", "mon", "der", "die", "das", "mein", "meine", "o", "os", "as", "minhas", "meu", "and", "&",
    };

    /// <summary>Phrase to place in the table: a look-up for each phrase of a heading, not a search for each phrase there is.</summary>
    private static readonly FrozenDictionary<string, int> PlaceOf = Table
        .SelectMany((entry, place) => entry.Phrases.Select(phrase => KeyValuePair.Create(phrase, place)))
        .DistinctBy(entry => entry.Key)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind, or <see cref="SectionKind.Other"/>. A numbered heading must say nothing else: numbers are for talks.</summary>
    public static SectionKind KindOf(string heading, bool isNumbered = false)
    {
        var words = Words(heading);
        var start = 0;
        while (start < words.Length - 1 && Articles.Contains(words[start]))
        {
            start++;
        }

        if (IsNumberedDay(words.AsSpan(start)))
        {
            return SectionKind.Day;
        }

        var best = Table.Length;
        for (var at = start; at < words.Length; at++)
        {
            for (var length = 1; length <= Math.Min(LongestPhrase, words.Length - at); length++)
            {
                var isAll = at == start && at + length == words.Length;
                if (PlaceOf.TryGetValue(string.Join(' ', words, at, length), out var place) && place < best
                    && (isAll || (!isNumbered && Says(Table[place].Kind, isFirst: at == start, words.Length))))
                {
                    best = place;
                }
            }
        }

        return best == Table.Length ? SectionKind.Other : Table[best].Kind;
    }

    /// <summary>"Day 2", "Tag eins": the word alone is in many titles.</summary>
    private static bool IsNumberedDay(ReadOnlySpan<string> words) =>
        words is [var day, ..] && Days.Contains(day)
        && (words.Length == 1 || char.IsAsciiDigit(words[1][0]) || CountingWords.Contains(words[1]));

    /// <summary>Whether a phrase says the kind of a heading in which other words stand beside it.</summary>
    private static bool Says(SectionKind kind, bool isFirst, int words) => kind switch
    {
        // "Friday: cloud", but not "Thank God it's Friday".
        SectionKind.Day => isFirst,
        SectionKind.Agenda or SectionKind.Thanks => isFirst || words <= ShortHeading,
        // "Sessions in Python" is a talk's title as likely as not.
        SectionKind.Group or SectionKind.Introduction or SectionKind.Resources => isFirst && words <= ShortHeading,
        _ => words <= ShortHeading,
    };

    /// <summary>The words without the marks around them: "Conclusion!" says conclusion.</summary>
    private static string[] Words(string heading) =>
        heading.Split(' ', WordsRead + 1, StringSplitOptions.RemoveEmptyEntries)
            .Take(WordsRead)
            .Select(word => word.Trim('.', ',', ':', '!', '?', '¡', '¿', '(', ')', '"', '\'', '…', '-', '–', '—'))
            .Where(word => word.Length > 0)
            .ToArray();
}
