using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>The words for forms of talks.</summary>
internal static class FormatWords
{
    /// <summary>A word of form and what may stand beside it are not longer.</summary>
    private const int LongestWhole = 60;

    /// <summary>The longest first: "lightning talk" is no talk.</summary>
    private static readonly (string Word, TalkFormat Format)[] Table =
    [
        .. new[]
        {
            ("lightning", TalkFormat.Lightning), ("keynote", TalkFormat.Keynote), ("workshop", TalkFormat.Workshop), ("panel", TalkFormat.Panel), ("demo", TalkFormat.Demo),
        }.SelectMany(list => WordList.Default.Phrases(list.Item1).Distinct(StringComparer.OrdinalIgnoreCase).Select(word => (word, list.Item2))).OrderByDescending(entry => entry.word.Length),
        ("break", TalkFormat.Break), ("talk", TalkFormat.Talk),
    ];

    /// <summary>What may stand beside the word without being a title. No "a": a talk that is called "A talk" is called so.</summary>
    private static readonly FrozenSet<string> Qualifiers = WordList.Default.Set("qualifier");

    private static readonly FrozenSet<string> Pointers = WordList.Default.Set("pointer");

    /// <summary>The word by which a talk without a title is called in a post, as the writer of posts calls it.</summary>
    public static string NameOf(TalkFormat format) => format switch
    {
        TalkFormat.Lightning => "Lightning talk",
        var other => other.ToString(),
    };

    /// <summary>The format, where the heading says nothing else: "Keynote", "Opening keynote", "Keynote 2".</summary>
    public static TalkFormat? Whole(string heading)
    {
        if (heading.Length > LongestWhole)
        {
            return null;
        }

        foreach (var (word, format) in Table)
        {
            var at = heading.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && IsWord(heading, at, word.Length) && heading.Remove(at, word.Length).Split([' ', '#', ':', '.', '!'], StringSplitOptions.RemoveEmptyEntries)
                .All(rest => Qualifiers.Contains(rest) || rest.All(char.IsAsciiDigit)))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>The format before a colon, a dash or in brackets, and what follows it: "Keynote: The last mile".</summary>
    public static (TalkFormat Format, string Remainder)? Prefix(string heading)
    {
        foreach (var (word, format) in Table)
        {
            var bracket = heading.StartsWith('[') ? 1 : 0;
            if (format == TalkFormat.Talk || !heading.AsSpan(bracket).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = heading.AsSpan(bracket + word.Length).TrimStart();
            var separated = bracket == 1 ? rest is [']', ..] : rest is [':', ..] or ['-' or '–' or '—', ' ', ..];
            if (separated && !rest[1..].IsWhiteSpace())
            {
                return (format, rest[1..].Trim().ToString());
            }
        }

        return null;
    }

    /// <summary>The format that the first sentence speaks of as its subject or as what was given: "This workshop took a day", "gave the keynote".</summary>
    public static TalkFormat? InSentence(string sentence)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var points = (i == 0 && Pointers.Contains(words[i]))
                || (i > 0 && words[i] is "the" or "a" or "an" && words[i - 1] is "gave" or "delivered" or "held" or "opened");
            if (!points)
            {
                continue;
            }

            var said = string.Join(' ', words[(i + 1)..Math.Min(i + 3, words.Length)]).TrimEnd('.', ',', ':', ';');
            foreach (var (word, format) in Table)
            {
                if (format is not (TalkFormat.Talk or TalkFormat.Break or TalkFormat.Demo)
                    && said.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsWord(said, 0, word.Length))
                {
                    return format;
                }
            }
        }

        return null;
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));
}
