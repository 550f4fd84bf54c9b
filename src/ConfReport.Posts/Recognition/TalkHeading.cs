using System.Collections.Frozen;
using System.Globalization;
using ConfReport.Posts.Outline;
using Markdig.Syntax.Inlines;

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
    private static readonly string[] By = [.. WordList.Default.Phrases("by").Where(static word => char.IsAsciiLetter(word[0])).Select(static word => $" {word} ")];
    private static readonly FrozenSet<string> Joining = WordList.Default.Phrases("by").Concat(WordList.Default.Phrases("and")).SelectMany(static phrase => phrase.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Roles = WordList.Default.Set("role");

    private static readonly (char Open, char Close)[] Quotes =
        [('"', '"'), ('\'', '\''), ('“', '”'), ('„', '“'), ('‘', '’'), ('«', '»'), ('»', '«'), ('「', '」'), ('『', '』'), ('《', '》')];

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
    /// <param name="heading">The heading.</param>
    /// <param name="habits">How the post names speakers in its headings.</param>
    /// <param name="below">Who is named under the heading: then it names either them or nobody.</param>
    public static TalkHeading Of(OutlineHeading heading, HeadingHabits habits, IReadOnlyList<string> below)
    {
        var (number, rest) = SplitNumber(heading.Source, heading.Text);
        var label = HeadingLabel.Of(rest);
        var found = OfRest(number, label?.Rest ?? rest, label is { IsTime: true }, LinkAtStart(heading), habits, below);
        return label is null ? found : found with { IsWholeInModel = false };
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

    /// <summary>"Speaker - Title", the speaker perhaps with an account or a nickname in brackets; without a title where a role stands there.</summary>
    public static (string Title, IReadOnlyList<string> Names)? SplitNameFirst(string text)
    {
        foreach (var dash in Dashes)
        {
            var at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && PersonName.Several(PersonName.WithoutBracket(text[..at].Trim()), PersonName.IsPersonOrAccount) is { Count: > 0 } names)
            {
                var title = Bare(text[(at + dash.Length)..]);
                return title.Length == 0 ? null : (IsRole(title) ? "" : title, names);
            }
        }

        return null;
    }

    /// <summary>"Title (Speaker)".</summary>
    public static (string Title, IReadOnlyList<string> Names)? SplitBracket(string text) =>
        Bracket(text) is { } bracket ? Split(bracket.Before, bracket.Inside, PersonName.IsPersonOrAccount) : null;

    /// <summary>"Title, Speaker &amp; Speaker", perhaps with the company last.</summary>
    public static (string Title, IReadOnlyList<string> Names)? SplitComma(string text)
    {
        var parts = text.Split(", ");
        var end = parts.Length;
        if (end > 2 && PersonName.Several(parts[^1], PersonName.IsPerson).Count == 0)
        {
            end--;
        }

        var start = end;
        while (start > 1 && PersonName.Several(parts[start - 1], PersonName.IsPerson).Count > 0)
        {
            start--;
        }

        return start == end ? null : Split(string.Join(", ", parts[..start]), string.Join(", ", parts[start..end]), PersonName.IsPerson);
    }

    /// <summary>Whether there is a dash that could stand before a name.</summary>
    public static bool HasDash(string text) => Dashes.Any(dash => text.Contains(dash, StringComparison.Ordinal));

    /// <summary>Whether brackets at the end could hold a name.</summary>
    public static bool HasBracket(string text) => Bracket(text) is not null;

    private static TalkHeading OfRest(int? number, string rest, bool hasTime, string? link, HeadingHabits habits, IReadOnlyList<string> below)
    {
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
            var title = TitleAndSpeakers(prefix.Remainder, link, habits, below);
            return PersonName.IsFull(prefix.Remainder)
                ? new(number, null, prefix.Format, [prefix.Remainder], IsWholeInModel: false)
                : new(number, title.Title, prefix.Format, title.Names, IsWholeInModel: false);
        }

        if (hasTime && habits.Times && Timed(rest) is { } timed)
        {
            return new(number, timed.Title, null, timed.Names, IsWholeInModel: false);
        }

        var (plainTitle, speakers) = TitleAndSpeakers(rest, link, habits, below);
        if (plainTitle.Length == 0)
        {
            return new(number, null, null, speakers, IsWholeInModel: false);
        }

        if (speakers.Count > 0 && FormatWords.Whole(plainTitle) is { } only)
        {
            return new(number, null, only, speakers, IsWholeInModel: plainTitle == FormatWords.NameOf(only));
        }

        return new(number, plainTitle, null, speakers, IsWholeInModel: speakers.Count == 0 ? link is null || plainTitle == rest : SayAll(plainTitle, speakers, rest));
    }

    /// <summary>Whether title and names have every word of the heading but those that join them: a nickname or a company in brackets is neither.</summary>
    private static bool SayAll(string title, IReadOnlyList<string> names, string heading)
    {
        var said = new HashSet<string>(names.Append(title).SelectMany(Words), StringComparer.Ordinal);
        return Words(heading).All(word => said.Contains(word) || Joining.Contains(word));
    }

    private static string[] Words(string text) => text.Split([' ', ',', ';', '(', ')', '[', ']', '/', '&', '-', '–', '—', '―', ':', '.', '"', '\'', '“', '”', '‘', '’', '«', '»'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"赖勇浩 论 Python": behind the time, the name and then the title.</summary>
    private static (string? Title, IReadOnlyList<string> Names)? Timed(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\t', '\u3000');
        var name = end < 0 ? text : text[..end];
        var isName = PersonName.IsUnspaced(name) || name.Contains('.', StringComparison.Ordinal) || (end > 0 && PersonName.IsGiven(name)) || PersonName.IsBareAccount(name);
        return !isName || (end < 0 && PersonName.IsUnspaced(name)) ? null : (end < 0 ? null : Bare(text[end..]), [name]);
    }

    private static (string Title, IReadOnlyList<string> Names) TitleAndSpeakers(string text, string? link, HeadingHabits habits, IReadOnlyList<string> below)
    {
        var split = SplitBy(text)
            ?? (habits.Dash == NameSide.Before ? SplitNameFirst(text) : null)
            ?? (habits.Dash == NameSide.After || below.Count > 0 ? SplitKnownDash(text) : null)
            ?? (habits.Brackets || below.Count > 0 ? SplitBracket(text) : null)
            ?? (habits.Commas || below.Count > 0 ? SplitComma(text) : null)
            ?? (link is not null ? SplitLink(text, link) : null);
        return split is { } found && (below.Count == 0 || found.Names.All(below.Contains)) ? found : (Bare(text), []);
    }

    /// <summary>"Title - speaker", where the post is known to name speakers so.</summary>
    private static (string Title, IReadOnlyList<string> Names)? SplitKnownDash(string text) =>
        SplitAtLast(text, Dashes, name => PersonName.IsPersonOrAccount(name) || PersonName.IsBareAccount(name));

    /// <summary>Where the heading begins with a link, that is the title, and what follows it after a mark is somebody's note or name.</summary>
    private static (string Title, IReadOnlyList<string> Names)? SplitLink(string text, string link)
    {
        if (!text.StartsWith(link, StringComparison.Ordinal) || link.Length == text.Length)
        {
            return null;
        }

        var rest = text[link.Length..].TrimStart();
        if (rest[0] is not (',' or '-' or '–' or '—' or '('))
        {
            return null;
        }

        var names = PersonName.Several(rest.Trim(' ', ',', '-', '–', '—', '(', ')'), name => PersonName.IsPersonOrAccount(name) || PersonName.IsGiven(name));
        return (Bare(link), names);
    }

    private static (string Title, IReadOnlyList<string> Names)? SplitAtLast(string text, string[] separators, Func<string, bool> isName)
    {
        var (at, length) = (-1, 0);
        foreach (var separator in separators)
        {
            // Forward, the framework searches in vectors; backward, letter by letter.
            if (text.Contains(separator, StringComparison.OrdinalIgnoreCase) && text.LastIndexOf(separator, StringComparison.OrdinalIgnoreCase) is var found && found > at)
            {
                (at, length) = (found, separator.Length);
            }
        }

        return at <= 0 ? null : Split(text[..at], text[(at + length)..], isName);
    }

    private static (string Title, IReadOnlyList<string> Names)? Split(string before, string after, Func<string, bool> isName)
    {
        var names = PersonName.Several(PersonName.WithoutBracket(after.Trim().TrimEnd('.')), isName);
        var title = Bare(before);
        return names.Count == 0 || title.Length == 0 ? null : (title, names);
    }

    private static (string Before, string Inside)? Bracket(string text)
    {
        var opening = text.LastIndexOf(" (", StringComparison.Ordinal);
        return opening > 0 && text.EndsWith(')') ? (text[..opening], text[(opening + 2)..^1]) : null;
    }

    private static bool IsRole(string text) => text.Split([' ', ','], 4, StringSplitOptions.RemoveEmptyEntries).Take(3).Any(Roles.Contains);

    private static string? LinkAtStart(OutlineHeading heading)
    {
        var first = InlineText.Meaningful(heading.Inline).FirstOrDefault(inline => inline is not LiteralInline literal || HeadingLabel.Of(literal.Content.ToString() + "x") is null);
        return first is LinkInline { IsImage: false } link && InlineText.Of(link) is { Length: > 0 } text ? text : null;
    }

    /// <summary>A title without the marks that led over to the name, and without quotation marks around the whole.</summary>
    public static string Bare(string title)
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
