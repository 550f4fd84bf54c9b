using System.Collections.Frozen;
using ConfReport.Posts.Outline;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>Who gave a talk, where only the prose about it says so.</summary>
/// <remarks>
/// First by the first sentence, then by a name that is a link, an account or set off at the start of a paragraph, then by a name behind
/// "by" or before a verb of speaking. It is better to name nobody than to name a company.
/// </remarks>
internal static class ProseSpeakers
{
    private const int ParagraphsRead = 3;

    private const int WordsRead = 120;

    private const int MostCoSpeakers = 4;

    private static readonly FrozenSet<string> Speaking = WordList.Default.Set("speaking");
    private static readonly FrozenSet<string> By = WordList.Default.Phrases("by").Concat(WordList.Default.Phrases("with")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> And = WordList.Default.Set("and");

    /// <summary>The speakers; none where the text leaves doubt.</summary>
    /// <param name="section">The section about the talk.</param>
    /// <param name="title">The title of the talk: what is in it is its subject, not its speaker.</param>
    public static IReadOnlyList<Speaker> Find(OutlineSection section, string? title)
    {
        var paragraphs = section.Blocks.OfType<ParagraphBlock>().Where(HasWords).Take(ParagraphsRead).ToArray();
        if (paragraphs.Length == 0)
        {
            return [];
        }

        if (AtStart(paragraphs[0]) is { Count: > 0 } first)
        {
            return first.ConvertAll(name => new Speaker(name));
        }

        if (SpeakerInProse.Find(InlineText.Of(paragraphs[0].Inline), title) is { } speaker)
        {
            return [speaker];
        }

        foreach (var paragraph in paragraphs)
        {
            if (Linked(paragraph, title) is { Count: > 0 } linked)
            {
                return linked.ConvertAll(name => new Speaker(name));
            }

            if (Named(InlineText.Of(paragraph.Inline), title) is { Count: > 0 } named)
            {
                return named.ConvertAll(name => new Speaker(name));
            }
        }

        return [];
    }

    private static bool HasWords(ParagraphBlock paragraph) =>
        paragraph.Inline?.Any(inline => !InlineText.IsBlank(inline) && inline is not (HtmlInline or LinkInline { IsImage: true })) == true;

    /// <summary>Names that are links, or bold, and begin the paragraph: "[Ada Lovelace](…) and [Mary Somerville](…) showed …".</summary>
    private static List<string> AtStart(ParagraphBlock paragraph)
    {
        var names = new List<string>();
        var isBetween = false;
        foreach (var inline in paragraph.Inline ?? Enumerable.Empty<Inline>())
        {
            if (inline is HtmlInline or LinkInline { IsImage: true } or LineBreakInline && names.Count == 0)
            {
                continue;
            }

            if (inline is LinkInline { IsImage: false } or EmphasisInline && !isBetween && names.Count < MostCoSpeakers)
            {
                var text = InlineText.Of((ContainerInline)inline);
                var isSeveral = names.Count > 0;
                if (!IsName(text) && !(inline is LinkInline && !isSeveral && IsNickname(text, inline.NextSibling)))
                {
                    break;
                }

                names.Add(text);
                isBetween = true;
            }
            else if (isBetween && inline is LiteralInline literal && literal.Content.ToString().Trim().Trim(',').Trim() is var between
                && (And.Contains(between) || between is "" or "&"))
            {
                isBetween = false;
            }
            else
            {
                break;
            }
        }

        return names;
    }

    /// <summary>Names that are links with "by" before them or a verb of speaking behind them, and accounts wherever they stand.</summary>
    private static List<string> Linked(ParagraphBlock paragraph, string? title)
    {
        var names = new List<string>();
        var last = "";
        foreach (var inline in paragraph.Inline ?? Enumerable.Empty<Inline>())
        {
            if (inline is LinkInline { IsImage: false } link && InlineText.Of(link) is { Length: > 0 } text && !IsSubject(text, title))
            {
                var follows = (link.NextSibling as LiteralInline)?.Content.ToString().Split(' ', 5, StringSplitOptions.RemoveEmptyEntries) ?? [];
                var isBy = By.Contains(LastWord(last));
                var isAnd = names.Count > 0 && And.Contains(last.Trim(' ', ','));
                if ((IsName(text) && (names.Count > 0 ? isAnd : isBy || follows.Take(3).Any(word => Speaking.Contains(word.TrimEnd(',', '.')))))
                    || (text.StartsWith('@') && names.Count == 0 && PersonName.IsPersonOrAccount(text)))
                {
                    names.Add(text);
                }
            }

            last = inline is LiteralInline literal ? literal.Content.ToString() : "";
        }

        return names;
    }

    /// <summary>Names behind "by" or "with", or before a verb of speaking, wherever in the paragraph.</summary>
    private static List<string> Named(string text, string? title)
    {
        var words = text.Split(' ', WordsRead, StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            var end = NameEnd(words, at);
            if (end < at + 2)
            {
                continue;
            }

            var name = string.Join(' ', words[at..end]).TrimEnd(',', '.', ';', ':', '!', '?', ')');
            var isBy = at > 0 && By.Contains(words[at - 1]);
            var speaks = words[end - 1][^1] is not ('.' or '!' or '?') && words[end..Math.Min(end + 3, words.Length)].Any(word => Speaking.Contains(word.TrimEnd(',', '.')));
            if ((isBy || speaks) && PersonName.IsPerson(name) && !IsSubject(name, title))
            {
                return end + 1 < words.Length && And.Contains(words[end]) && NameEnd(words, end + 1) is var second && second >= end + 3
                    && string.Join(' ', words[(end + 1)..second]).TrimEnd(',', '.', ';', ':', '!', '?', ')') is var other && PersonName.IsPerson(other)
                    ? [name, other]
                    : [name];
            }

            at = end - 1;
        }

        return [];
    }

    /// <summary>Where the run of words that could be a name ends.</summary>
    private static int NameEnd(string[] words, int at)
    {
        var end = at;
        while (end < words.Length && end < at + 4)
        {
            var word = words[end];
            var bare = word.TrimEnd(',', '.', ';', ':', '!', '?', ')');
            if (!(PersonName.IsPart(bare) || (end > at && PersonName.IsParticle(word))))
            {
                break;
            }

            end++;
            if (bare.Length < word.Length)
            {
                break;
            }
        }

        while (end > at && PersonName.IsParticle(words[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsName(string text) => PersonName.IsPersonOrAccount(text);

    /// <summary>One word in capitals or written as a name, which is a link: people link those whom all know by one name.</summary>
    private static bool IsNickname(string text, Inline? next) =>
        PersonName.IsGiven(text) || (!text.Contains(' ', StringComparison.Ordinal) && (next as LiteralInline)?.Content.ToString().TrimStart().Split(' ', 2)[0] is { } word && Speaking.Contains(word));

    private static bool IsSubject(string name, string? title) =>
        title is not null && name.Split(' ').Any(word => word.Length > 2 && title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string LastWord(string text)
    {
        var trimmed = text.TrimEnd();
        return trimmed[(trimmed.LastIndexOf(' ') + 1)..];
    }
}
