using System.Globalization;

namespace ConfReport.Posts.Recognition;

/// <summary>What the heading of a talk says.</summary>
/// <param name="Number">The number before it.</param>
/// <param name="Title">The title; null where there is only a form or a speaker.</param>
/// <param name="Format">The form of the talk.</param>
/// <param name="Speakers">The speakers' names.</param>
/// <param name="IsWholeInModel">Whether number, title, form and speakers say all that the heading does, so that it need not be kept itself.</param>
internal sealed record TalkHeading(int? Number, string? Title, TalkFormat? Format, IReadOnlyList<string> Speakers, bool IsWholeInModel)
{
    private static readonly string[] Dashes = [" - ", " – ", " — ", " ― "];
    private static readonly string[] By = [" by ", " por ", " par ", " von "];
    private static readonly (char Open, char Close)[] Quotes = [('"', '"'), ('\'', '\''), ('“', '”'), ('„', '“'), ('‘', '’'), ('«', '»'), ('»', '«')];

    /// <summary>The number and the rest of a heading such as "2.  Title". The number must be bare in the source: an escaped one belongs to the title.</summary>
    public static (int? Number, string Remainder) SplitNumber(string source, string text)
    {
        var digits = Digits(source);
        if (digits is 0 or > 4 || digits >= source.Length || source[digits] is not ('.' or ')')
            || (digits + 1 < source.Length && source[digits + 1] is not (' ' or '\t')) || Digits(text) != digits)
        {
            return (null, text);
        }

        return (int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), text[(digits + 1)..].TrimStart());
    }

    /// <summary>What a talk is called and by whom it is, by the heading alone.</summary>
    /// <param name="source">The heading's Markdown.</param>
    /// <param name="text">Its plain text.</param>
    /// <param name="habits">How the post names speakers in its headings.</param>
    /// <param name="below">Who is named under the heading: then it names either them or nobody.</param>
    public static TalkHeading Of(string source, string text, HeadingHabits habits, IReadOnlyList<string> below)
    {
        var (number, rest) = SplitNumber(source, text);
        if (rest.Length == 0)
        {
            return new(number, null, null, [], IsWholeInModel: true);
        }

        if (FormatWords.Whole(rest) is { } format)
        {
            return new(number, null, format, [], IsWholeInModel: rest == FormatWords.NameOf(format));
        }

        if (FormatWords.Prefix(rest) is { } prefix)
        {
            var title = TitleAndSpeakers(prefix.Remainder, habits, below);
            return PersonName.IsFull(prefix.Remainder)
                ? new(number, null, prefix.Format, [prefix.Remainder], IsWholeInModel: false)
                : new(number, title.Title, prefix.Format, title.Names, IsWholeInModel: false);
        }

        var (plainTitle, speakers) = TitleAndSpeakers(rest, habits, below);
        if (speakers.Count > 0 && FormatWords.Whole(plainTitle) is { } only)
        {
            return new(number, null, only, speakers, IsWholeInModel: plainTitle == FormatWords.NameOf(only));
        }

        return new(number, plainTitle, null, speakers, IsWholeInModel: true);
    }

    /// <summary>"Title by Speaker", also in brackets.</summary>
    public static (string Title, IReadOnlyList<string> Names)? SplitBy(string text)
    {
        if (Bracket(text) is { } bracket)
        {
            foreach (var word in By)
            {
                if (bracket.Inside.StartsWith(word.AsSpan(1), StringComparison.OrdinalIgnoreCase))
                {
                    return Split(bracket.Before, bracket.Inside[(word.Length - 1)..], PersonName.IsPerson);
                }
            }
        }

        return SplitAtLast(text, By, PersonName.IsPerson);
    }

    /// <summary>"Title - Speaker".</summary>
    public static (string Title, IReadOnlyList<string> Names)? SplitDash(string text) => SplitAtLast(text, Dashes, PersonName.IsPersonOrAccount);

    /// <summary>"Title - speaker", where the post is known to name speakers so.</summary>
    private static (string Title, IReadOnlyList<string> Names)? SplitKnownDash(string text) =>
        SplitAtLast(text, Dashes, name => PersonName.IsPersonOrAccount(name) || PersonName.IsBareAccount(name));

    /// <summary>"Title (Speaker)".</summary>
    public static (string Title, IReadOnlyList<string> Names)? SplitBracket(string text) =>
        Bracket(text) is { } bracket ? Split(bracket.Before, bracket.Inside, PersonName.IsPerson) : null;

    /// <summary>Whether there is a dash that could stand before a name.</summary>
    public static bool HasDash(string text) => Dashes.Any(dash => text.Contains(dash, StringComparison.Ordinal));

    /// <summary>Whether brackets at the end could hold a name.</summary>
    public static bool HasBracket(string text) => Bracket(text) is not null;

    private static (string Title, IReadOnlyList<string> Names) TitleAndSpeakers(string text, HeadingHabits habits, IReadOnlyList<string> below)
    {
        var split = SplitBy(text)
            ?? (habits.Dashes || below.Count > 0 ? SplitKnownDash(text) : null)
            ?? (habits.Brackets || below.Count > 0 ? SplitBracket(text) : null);
        return split is { } found && (below.Count == 0 || found.Names.All(below.Contains)) ? found : (text, []);
    }

    private static (string Title, IReadOnlyList<string> Names)? SplitAtLast(string text, string[] separators, Func<string, bool> isName)
    {
        var (at, separator) = separators.Select(separator => (At: text.LastIndexOf(separator, StringComparison.Ordinal), separator)).MaxBy(found => found.At);
        return at <= 0 ? null : Split(text[..at], text[(at + separator.Length)..], isName);
    }

    private static (string Title, IReadOnlyList<string> Names)? Split(string before, string after, Func<string, bool> isName)
    {
        var names = PersonName.Several(after.Trim().TrimEnd('.'), isName);
        var title = Bare(before);
        return names.Count == 0 || title.Length == 0 ? null : (title, names);
    }

    private static (string Before, string Inside)? Bracket(string text)
    {
        var opening = text.LastIndexOf(" (", StringComparison.Ordinal);
        return opening > 0 && text.EndsWith(')') ? (text[..opening], text[(opening + 2)..^1]) : null;
    }

    /// <summary>A title without the marks that led over to the name, and without quotation marks around the whole.</summary>
    private static string Bare(string title)
    {
        title = title.Trim().TrimEnd(' ', ',', ':', ';', '-', '–', '—');
        foreach (var (open, close) in Quotes)
        {
            if (title.Length > 2 && title[0] == open && title[^1] == close && title.AsSpan(1, title.Length - 2).IndexOfAny(open, close) < 0)
            {
                return title[1..^1].Trim();
            }
        }

        return title;
    }

    private static int Digits(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits;
    }
}
