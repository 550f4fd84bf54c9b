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
    private static readonly string[] By = [" by ", " par ", " von "];

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

    /// <summary>Title and names around the last dash, when what follows it looks like names.</summary>
    public static (string Title, IReadOnlyList<string> Names)? SplitDash(string text, Func<string, bool> isName)
    {
        var (at, dash) = Last(text, Dashes);
        return Split(text, at, dash, isName);
    }

    public static TalkHeading Of(string source, string text, bool titleDashSpeaker, bool speakersStandBelow)
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
            var title = TitleAndSpeakers(prefix.Remainder, titleDashSpeaker, speakersStandBelow);
            return PersonName.IsFull(prefix.Remainder)
                ? new(number, null, prefix.Format, [prefix.Remainder], IsWholeInModel: false)
                : new(number, title.Title, prefix.Format, title.Names, IsWholeInModel: false);
        }

        var (plainTitle, speakers) = TitleAndSpeakers(rest, titleDashSpeaker, speakersStandBelow);
        return new(number, plainTitle, null, speakers, IsWholeInModel: true);
    }

    /// <summary>"Title by Speaker" where the name is a full one; "Title - Speaker" where the whole post writes so.</summary>
    private static (string Title, IReadOnlyList<string> Names) TitleAndSpeakers(string text, bool titleDashSpeaker, bool speakersStandBelow)
    {
        if (speakersStandBelow)
        {
            return (text, []);
        }

        var (at, by) = Last(text, By);
        return Split(text, at, by, PersonName.IsFull)
            ?? (titleDashSpeaker ? SplitDash(text, name => PersonName.IsFull(name) || PersonName.IsGiven(name) || PersonName.IsHandle(name)) : null)
            ?? (text, []);
    }

    private static (string Title, IReadOnlyList<string> Names)? Split(string text, int at, string separator, Func<string, bool> isName)
    {
        if (at <= 0)
        {
            return null;
        }

        var names = PersonName.Several(text[(at + separator.Length)..].Trim().TrimEnd('.'), isName);
        return names.Count == 0 ? null : (text[..at].Trim(), names);
    }

    private static (int At, string Separator) Last(string text, string[] separators) =>
        separators.Select(separator => (At: text.LastIndexOf(separator, StringComparison.Ordinal), separator)).MaxBy(found => found.At);

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
