using System.Globalization;
using ConfReport.Posts.Outline;
using Markdig.Syntax;

namespace ConfReport.Posts.Recognition;

/// <summary>What title, headings and opening words say about the conference.</summary>
internal sealed class ConferenceFacts
{
    /// <summary>How many paragraphs are looked at for who is behind it: people say so at the start.</summary>
    private const int OpeningParagraphs = 4;

    private static readonly string[] ConferenceParts =
        ["conf", "summit", "fest", "days", "camp", "congress", "meeting", "expo", "forum", "symposium", "convention", "meetup", "konferenz", "jornadas", "journées"];

    private static readonly HashSet<string> Months = new(
        new[] { "en", "es", "fr", "de", "pt" }.SelectMany(MonthNames), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> AboutThePost = new(StringComparer.OrdinalIgnoreCase)
    {
        "report", "recap", "review", "notes", "impressions", "highlights", "summary", "trip", "crónica", "resumen", "compte", "rendu", "retour", "bericht", "rückblick", "relato",
    };

    private static readonly string[] In = ["in", "en", "à", "a", "em"];
    private static readonly string[] OrganizedBy =
        ["organized by", "organised by", "organizado por", "organizada por", "organisé par", "organisée par", "organisiert von", "veranstaltet von", "organizado pela", "organizado pelo"];

    private readonly string? name;

    public ConferenceFacts(string? title, IReadOnlyList<OutlineSection> sections)
    {
        var all = sections.SelectMany(section => section.SelfAndDescendants()).ToArray();
        var texts = all.Select(section => section.HeadingText).Prepend(title ?? "").Where(text => text.Length > 0).ToArray();
        var opening = string.Join('\n', all.SelectMany(section => section.Blocks).OfType<ParagraphBlock>().Take(OpeningParagraphs)
            .Select(paragraph => InlineText.Of(paragraph.Inline)));
        var found = texts.Select(NameAndYear).FirstOrDefault(named => named is not null);
        name = found?.Series;
        Conference = new Conference
        {
            Name = found is { } named ? $"{named.Series} {named.Year.ToString(CultureInfo.InvariantCulture)}" : null,
            Series = found?.Series,
            Year = found?.Year,
            City = found is { } known ? texts.Select(text => CityAfter(text, known.Series, known.Year)).FirstOrDefault(city => city is not null) : null,
            Organizers = Organizer(opening) is { } organizer ? [new Organization(organizer)] : [],
            Sponsors = Sponsor(opening) is { } sponsor ? [new Organization(sponsor)] : [],
        };
    }

    public Conference Conference { get; }

    public bool IsNamedIn(string heading) => name is not null && heading.Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Words written large before a year, one of which says that this is a conference: "PyCon 2024", "React Conf 2021".</summary>
    private static (string Series, int Year)? NameAndYear(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (YearOf(words[i]) is not { } year)
            {
                continue;
            }

            var start = i;
            while (start > 0 && i - start < 5 && IsNameWord(words[start - 1]))
            {
                start--;
            }

            while (start < i && (AboutThePost.Contains(words[start])))
            {
                start++;
            }

            if (words[start..i].Any(IsConferenceWord))
            {
                return (string.Join(' ', words[start..i]), year);
            }
        }

        return null;
    }

    private static string? CityAfter(string text, string series, int year)
    {
        var name = $"{series} {year.ToString(CultureInfo.InvariantCulture)} ";
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var words = text[(at + name.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && In.Contains(words[0]) ? CapitalRun(words[1..], most: 3) : null;
    }

    private static string? Organizer(string opening)
    {
        foreach (var phrase in OrganizedBy)
        {
            var at = opening.IndexOf(phrase + " ", StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var words = opening[(at + phrase.Length)..].Split((char[])[' ', '\n'], 10, StringSplitOptions.RemoveEmptyEntries);
                return CapitalRun(words.Length > 0 && words[0] is "the" or "la" or "el" or "der" or "die" or "l'" ? words[1..] : words, most: 5);
            }
        }

        return null;
    }

    /// <summary>The name before "was a sponsor", whatever stands between the article and the word.</summary>
    private static string? Sponsor(string opening)
    {
        var words = opening.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i + 2 < words.Length; i++)
        {
            var sponsors = words[i] is "was" or "is" && words[i + 1] is "a" or "an" or "the" or "one"
                && words[(i + 2)..Math.Min(i + 6, words.Length)].Any(word => word.TrimEnd('.', ',', '!', ')') is "sponsor" or "sponsors");
            if (!sponsors)
            {
                continue;
            }

            var start = i;
            while (start > 0 && i - start < 3 && char.IsUpper(words[start - 1][0]) && (start == i || char.IsLetterOrDigit(words[start - 1][^1])))
            {
                start--;
            }

            var sponsor = words[start..i];
            return sponsor.Length > 0 && sponsor.All(PersonName.IsPart) ? string.Join(' ', sponsor) : null;
        }

        return null;
    }

    private static string? CapitalRun(string[] words, int most)
    {
        var run = new List<string>();
        foreach (var word in words.Take(most))
        {
            var bare = word.TrimEnd('.', ',', ':', ';', '!', '?', ')');
            if (bare.Length == 0 || !char.IsUpper(bare[0]) || Months.Contains(bare))
            {
                break;
            }

            run.Add(bare);
            if (bare.Length < word.Length)
            {
                break;
            }
        }

        return run.Count == 0 ? null : string.Join(' ', run);
    }

    private static int? YearOf(string word)
    {
        var digits = word.TrimEnd(':', ',', '.', '!', '?', ')', ';').TrimStart('(');
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1980 and <= 2099
            ? year
            : null;
    }

    private static bool IsNameWord(string word) =>
        (char.IsUpper(word[0]) || IsConferenceWord(word)) && char.IsLetterOrDigit(word[^1]) && !Months.Contains(word)
        && (PersonName.IsPart(word) || IsConferenceWord(word) || word.Any(char.IsDigit) || word.All(char.IsUpper));

    private static bool IsConferenceWord(string word)
    {
        if (word.EndsWith("con", StringComparison.OrdinalIgnoreCase) || ConferenceParts.Any(part => word.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            return char.IsUpper(word[0]) || word.Any(char.IsUpper);
        }

        // PyConES, MiXiT, GOTO: capitals where ordinary words have none.
        return word.All(char.IsLetterOrDigit) && word.Skip(1).Any(char.IsUpper) && word.Length >= 4;
    }

    private static string[] MonthNames(string language) => language switch
    {
        "en" => ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        "es" => ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        "fr" => ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        "de" => ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        _ => ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
    };
}
