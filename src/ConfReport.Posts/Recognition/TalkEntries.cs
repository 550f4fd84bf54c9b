using System.Collections.Frozen;
using ConfReport.Posts.Outline;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>The items of a list that are talks: under a heading for talks, where most of the items have the form of one.</summary>
internal static class TalkEntries
{
    private const int FewestEntries = 2;

    private const double Share = 0.6;

    /// <summary>No names are looked for farther behind a title.</summary>
    private const int LongestNames = 200;

    private static readonly FrozenSet<string> Speaking = WordList.Default.Set("speaking");
    private static readonly FrozenSet<string> And = WordList.Default.Phrases("and").Append("&").Append("").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly string[] By = [.. WordList.Default.Phrases("by").Where(static word => char.IsAsciiLetter(word[0]))];

    /// <summary>A talk in a list.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Talk">What it says of the talk.</param>
    /// <param name="End">Where what it says so ends, and the author's own words begin.</param>
    /// <param name="Heading">What it is called, where that says more than the talk's title: "Keynote: …".</param>
    /// <param name="HasTime">Whether it says when the talk was.</param>
    internal sealed record Entry(ListItemBlock Item, Talk Talk, int End, string? Heading = null, bool HasTime = false);

    /// <summary>The talks in the lists of a section, and which block each list is; none where they are lists of something else.</summary>
    /// <param name="blocks">The blocks of the section.</param>
    /// <param name="mustNamePeople">Whether most must name a speaker, or the time: where the heading does not say that talks follow.</param>
    public static IReadOnlyList<(int At, IReadOnlyList<Entry> Entries)> In(IReadOnlyList<Block> blocks, bool mustNamePeople)
    {
        var counted = new List<(int At, IReadOnlyList<Entry> Entries)>();
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is ListBlock list && list.OfType<ListItemBlock>().Select(Of).OfType<Entry>().ToArray() is { Length: > 0 } found && found.Length >= Share * list.Count)
            {
                counted.Add((at, found));
            }
        }

        var entries = counted.Sum(list => list.Entries.Count);
        var strong = counted.Sum(list => list.Entries.Count(static entry => entry.Talk.Speakers.Count > 0 || entry.HasTime));
        return entries >= FewestEntries && (!mustNamePeople || strong >= Share * entries) ? counted : [];
    }

    private static Entry? Of(ListItemBlock item)
    {
        if (item.FirstOrDefault() is not ParagraphBlock { Inline: { } inlines })
        {
            return null;
        }

        var line = FirstLine(inlines);
        var entry = line.Count == 0 ? null
            : line[0] is LinkInline { IsImage: false } or EmphasisInline ? Led(item, line)
            : Plain(item, line);

        // Where the names lead is of the talk too.
        if (entry is not null && line.OfType<LinkInline>().Where(link => link.Span.End < entry.End).Select(LinkFacts.Of).OfType<Link>()
            .Where(link => entry.Talk.Links.All(known => known.Url != link.Url)).ToArray() is { Length: > 0 } links)
        {
            entry = entry with { Talk = entry.Talk with { Links = [.. entry.Talk.Links, .. links] } };
        }

        // An image or a sign is nothing of the talk, and must not be lost: then the author's words are kept whole.
        return entry is not null && inlines.TakeWhile(static inline => inline is not LineBreakInline).Any(inline => !InlineText.IsBlank(inline) && !line.Contains(inline))
            ? entry with { End = item.Span.Start }
            : entry;
    }

    /// <summary>"[Title](…) by Name", "[Name](…): [Title](…)", "[Name](…) talked about …", "*Title* – Name".</summary>
    private static Entry? Led(ListItemBlock item, List<Inline> line)
    {
        var lead = InlineText.Of((ContainerInline)line[0]);
        var rest = InlineText.OneSpaced(string.Concat(line.Skip(1).Select(InlineText.Of))).Trim();
        if (PersonName.IsPersonOrAccount(lead) || (PersonName.IsGiven(lead) && SpeaksNext(rest)))
        {
            var second = line.Skip(1).OfType<LinkInline>().FirstOrDefault(link => !link.IsImage);
            if (second is not null && rest.Length > 0 && rest[0] is '-' or '–' or '—' or ':' && rest[1..].TrimStart().StartsWith(InlineText.Of(second), StringComparison.Ordinal))
            {
                return Make(item, InlineText.Of(second), [lead], second, second.Span.End + 1);
            }

            if (SpeaksNext(rest))
            {
                return new(item, new Talk { Format = TalkFormat.Talk, Speakers = [new Speaker(lead)] }, item.Span.Start);
            }
        }

        if (line[0] is not LinkInline && rest.Length == 0)
        {
            return null;
        }

        var names = LinkedAfter(line, rest) is { Count: > 0 } linked ? linked : NamesAfter(rest);
        var end = names.Count > 0 ? EndOf(line, names[^1]) : line[0].Span.End + 1;
        return line[0] is LinkInline || names.Count > 0 ? Make(item, lead, names, line[0] as LinkInline, end) : null;
    }

    /// <summary>"Name: [Title](…)", "Name ~ Title", "15:30 Title".</summary>
    private static Entry? Plain(ListItemBlock item, List<Inline> line)
    {
        var text = InlineText.OneSpaced(string.Concat(line.Select(InlineText.Of))).Trim();
        if (line.OfType<LinkInline>().FirstOrDefault(link => !link.IsImage) is { } link && InlineText.Of(link) is { Length: > 0 } linked
            && text.IndexOf(linked, StringComparison.Ordinal) is var at and > 0)
        {
            var before = text[..at].TrimEnd();
            var said = before[..^1].Trim();
            var bare = PersonName.WithoutBracket(said);
            return before[^1] is ':' or '-' or '–' or '—' && PersonName.Several(bare, PersonName.IsPersonOrAccount) is { Count: > 0 } names
                ? Make(item, linked, names, link, bare.Length < said.Length ? item.Span.Start : link.Span.End + 1)
                : null;
        }

        var last = line[^1].Span.End + 1;
        var tilde = text.AsSpan().IndexOfAny(['~', '～']);
        if (tilde > 0 && text[..tilde].Trim() is var name && (PersonName.IsUnspaced(name) || PersonName.IsPersonOrAccount(name) || PersonName.IsBareAccount(name)))
        {
            return Make(item, text[(tilde + 1)..].Trim(' ', ';', '；'), [name], null, last);
        }

        return HeadingLabel.Of(text) is { IsTime: true } timed && HeadingWords.KindOf(timed.Rest) is null ? Make(item, timed.Rest, [], null, last) with { HasTime = true } : null;
    }

    private static Entry Make(ListItemBlock item, string title, IReadOnlyList<string> names, LinkInline? link, int end)
    {
        var talk = TalkOf(title, names, link);
        return new(item, talk, end, talk.Format is null ? null : title);
    }

    private static Talk TalkOf(string title, IReadOnlyList<string> names, LinkInline? link)
    {
        var prefix = FormatWords.Prefix(title);
        var bare = prefix?.Remainder ?? title;
        if (names.Count == 0 && TalkHeading.SplitBy(bare) is { } by)
        {
            (bare, names) = by;
        }
        else if (names.Count == 0 && TalkHeading.SplitBracket(bare) is { } bracket)
        {
            (bare, names) = bracket;
        }
        else if (names.Count == 0 && SpeakerLabel(bare) is { } labelled)
        {
            (bare, names) = labelled;
        }

        bare = TalkHeading.Bare(bare.TrimEnd('.'));
        return new Talk
        {
            Title = bare.Length == 0 ? null : bare,
            Format = prefix?.Format,
            Speakers = [.. names.Select(name => new Speaker(name))],
            Links = link is not null && LinkFacts.Of(link) is { } found ? [found with { Title = null }] : [],
        };
    }

    /// <summary>"Ada Lovelace Talk: Title".</summary>
    private static (string Title, IReadOnlyList<string> Names)? SpeakerLabel(string title)
    {
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        var space = colon < 0 ? -1 : title.LastIndexOf(' ', colon);
        return space > 0 && TalkWords.In(title[(space + 1)..colon]) && PersonName.IsPerson(title[..space]) ? (title[(colon + 2)..], [title[..space]])
            : colon > 0 && title[..colon].Equals("talk", StringComparison.OrdinalIgnoreCase) ? (title[(colon + 2)..], [])
            : null;
    }

    private static IReadOnlyList<string> NamesAfter(string rest)
    {
        var text = rest.TrimStart(' ', ',', '-', '–', '—', ':');
        var isMarked = text.Length < rest.Length || rest.StartsWith('(');
        foreach (var by in By)
        {
            if (text.StartsWith(by, StringComparison.OrdinalIgnoreCase) && text.Length > by.Length && text[by.Length] == ' ')
            {
                (text, isMarked) = (text[(by.Length + 1)..], true);
                break;
            }
        }

        if (!isMarked || text.Length == 0)
        {
            return [];
        }

        if (text[0] == '(' && text.IndexOf(')', StringComparison.Ordinal) is var close and > 0)
        {
            return PersonName.Several(text[1..close], PersonName.IsPersonOrAccount);
        }

        // The names end where a sentence goes on: at a mark, or at the first word that is in no name.
        var end = text.AsSpan().IndexOfAny(".:;(–—-");
        text = text[..Math.Min(text.Length, LongestNames)];
        end = Math.Min(end, text.Length);
        var names = end < 0 ? text : text[..end].EndsWith(" C", StringComparison.Ordinal) ? text : text[..end];
        while (names.Length > 0)
        {
            if (PersonName.Several(names.Trim(' ', ','), PersonName.IsPersonOrAccount) is { Count: > 0 } found)
            {
                return found;
            }

            var space = names.LastIndexOf(' ');
            names = space < 0 ? "" : names[..space];
        }

        return [];
    }

    /// <summary>The names behind "by" that are links: such a name is believed even when it could be words of a title.</summary>
    private static List<string> LinkedAfter(List<Inline> line, string rest)
    {
        var names = new List<string>();
        if (By.Any(by => rest.StartsWith(by + " ", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var inline in line.Skip(1))
            {
                if (inline is LinkInline link && InlineText.Of(link) is var text && (PersonName.IsFull(text) || PersonName.IsPersonOrAccount(text)))
                {
                    names.Add(text);
                }
                else if (names.Count > 0 && !And.Contains(InlineText.Of(inline).Trim(' ', ',')))
                {
                    break;
                }
            }
        }

        return names;
    }

    private static bool SpeaksNext(string rest) => rest.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries).Take(2).Any(word => Speaking.Contains(word.TrimEnd(',')));

    /// <summary>Where a name ends that stands behind the lead: within its piece of text, or with its link. Where that is not to be told, right behind the lead.</summary>
    private static int EndOf(List<Inline> line, string name)
    {
        foreach (var inline in line.Skip(1))
        {
            var at = InlineText.Of(inline).IndexOf(name, StringComparison.Ordinal);
            if (at >= 0)
            {
                return inline is not LiteralInline literal ? inline.Span.End + 1
                    : literal.Span.Length == literal.Content.Length ? literal.Span.Start + at + name.Length
                    : line[0].Span.End + 1;
            }
        }

        return line[0].Span.End + 1;
    }

    private static List<Inline> FirstLine(ContainerInline inlines) =>
        inlines.TakeWhile(static inline => inline is not LineBreakInline).SkipWhile(static inline => InlineText.IsBlank(inline) || IsSign(inline))
            .Where(static inline => inline is not LinkInline { IsImage: true }).ToList();

    /// <summary>An emoji or another sign before the words.</summary>
    private static bool IsSign(Inline inline) => inline is LiteralInline literal && !literal.Content.ToString().Any(char.IsLetterOrDigit) && !literal.Content.ToString().AsSpan().ContainsAny("\"“「");
}
