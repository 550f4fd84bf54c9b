using System.Collections.Frozen;
using System.Globalization;
using ConfReport.Posts.Outline;
using Markdig.Syntax;

namespace ConfReport.Posts.Recognition;

/// <summary>What title, headings and opening words say about the conference.</summary>
internal sealed class ConferenceFacts
{
    /// <summary>How many paragraphs are looked at for who is behind it: people say so at the start.</summary>
    private const int OpeningParagraphs = 4;

    /// <summary>Other keys under which authors say in a sentence what the post is about, or where it was.</summary>
    private static readonly string[] MoreTitles = ["excerpt", "summary", "subtitle", "location", "city"];

    private static readonly FrozenSet<string> Months = WordList.Default.Set("month");
    private static readonly string[] OrganizedBy = [.. WordList.Default.Phrases("organizedby")];

    private readonly string? name;

    public ConferenceFacts(PostHeader header, IReadOnlyList<OutlineSection> sections, string body)
    {
        var all = sections.SelectMany(section => section.SelfAndDescendants()).ToArray();
        var headings = all.Select(section => section.HeadingText).Where(text => text.Length > 0).ToArray();
        var paragraphs = all.SelectMany(section => section.Blocks).OfType<ParagraphBlock>().Take(OpeningParagraphs * 2).Select(paragraph => InlineText.Of(paragraph.Inline)).ToArray();
        var opening = string.Join('\n', paragraphs.Take(OpeningParagraphs));
        var titles = new[] { header.Title, header.Description }.Concat(MoreTitles.Select(key => header.Extra.TryGetValue(key, out var value) ? value.AsText() : null)).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text ?? "").ToArray();
        var found = titles.Select(text => ConferenceName.In(text, body))
            .Concat(headings.Select(text => ConferenceName.InHeading(text, body))).FirstOrDefault(named => named is not null);
        name = found?.Series;
        var year = found is null ? null : found.Year ?? YearBeside(found.Series, body) ?? header.Published?.Date.Year ?? YearOfDoubtfulDate(header);
        Conference = new Conference
        {
            Name = found is null ? null : found.Year is null && year is { } known ? $"{found.Text} {known.ToString(CultureInfo.InvariantCulture)}" : found.Text,
            Series = found?.Series,
            Year = year,
            City = found is null ? null : ConferencePlace.Find(titles, headings, paragraphs),
            Organizers = Organizer(opening) is { } organizer ? [new Organization(organizer)] : [],
            Sponsors = Sponsor(opening) is { } sponsor ? [new Organization(sponsor)] : [],
        };
    }

    public Conference Conference { get; }

    public bool IsNamedIn(string heading) => name is not null && heading.Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A date that could be two days is of one year.</summary>
    private static int? YearOfDoubtfulDate(PostHeader header) => header.Extra
        .Where(entry => entry.Key.Equals("date", StringComparison.OrdinalIgnoreCase) || entry.Key.Equals("published", StringComparison.OrdinalIgnoreCase))
        .Select(entry => entry.Value.AsText() is { } text ? ConferenceName.YearInside(text) : null)
        .FirstOrDefault(year => year is not null);

    /// <summary>The year that stands behind the name anywhere in the post.</summary>
    private static int? YearBeside(string series, string body)
    {
        for (var at = body.IndexOf(series, StringComparison.OrdinalIgnoreCase); at >= 0; at = body.IndexOf(series, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var behind = at + series.Length + 1;
            if (behind + 4 <= body.Length && body[behind - 1] is ' ' or '-' && ConferenceName.YearOf(body.Substring(behind, 4)) is { } year)
            {
                return year;
            }
        }

        return null;
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
}
