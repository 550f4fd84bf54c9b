using System.Collections.Frozen;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>
/// A paragraph of one line that names the speakers: emphasised as in <c>*Ada Lovelace (@ada), Analytical Engines; Mary
/// Somerville*</c> and <c>*by Ada Lovelace*</c>, or after a word that says so as in <c>**Speaker:** Ada Lovelace (Analytical Engines)</c>.
/// </summary>
internal static class SpeakerLine
{
    private const int LongestLine = 300;

    private const int LongestLabel = 40;

    /// <summary>Stands for a separator that was written as an entity, and so is a character of a name; the sixth private-use plane has room for every one.</summary>
    private const char EscapedBase = '\uE000';

    private static readonly FrozenSet<string> Labels = WordList.Default.Set("speaker");

    private static readonly string[] By = ["by ", "por ", "par ", "von "];

    public static (IReadOnlyList<Speaker> Speakers, IReadOnlyList<Link> Links) None => ([], []);

    /// <summary>The speakers of the line, and where their names lead; none when it is not one.</summary>
    /// <param name="block">The block under the heading.</param>
    /// <param name="mustLookLikeNames">Whether every name must look like a person's: so where nothing else says that this is a talk.</param>
    public static (IReadOnlyList<Speaker> Speakers, IReadOnlyList<Link> Links) Read(Block block, bool mustLookLikeNames)
    {
        if (block is not ParagraphBlock { Inline: { } inlines } || block.Span.Length > 4 * LongestLine)
        {
            return None;
        }

        var isEmphasised = Outline.InlineText.Meaningful(inlines) is [EmphasisInline];
        if (!isEmphasised && !MayBeLabelled(inlines))
        {
            return None;
        }

        var text = TextOf(inlines);
        if (text is null || text.Length > LongestLine || text.EndsWith(':') || text.EndsWith('!') || text.EndsWith('?'))
        {
            return None;
        }

        var label = text.AsSpan().IndexOfAny(":–—");
        var isLabelled = label > 0 && Labels.Contains(text[..label].Trim(' ', '*', '_'));
        if (!isLabelled && !isEmphasised)
        {
            return None;
        }

        var parts = isLabelled ? Labelled(text[(label + 1)..].Trim(' ', '*', '_')) : Separated(WithoutBy(text));
        var speakers = new List<Speaker>();
        foreach (var part in parts)
        {
            if (SpeakerOf(part.Trim()) is not { } speaker || (!PersonName.IsFull(speaker.Name) && (mustLookLikeNames || !CouldBeName(speaker.Name))))
            {
                return None;
            }

            speakers.Add(speaker);
        }

        return (speakers, inlines.Descendants<Inline>().Select(LinkFacts.Of).OfType<Link>().ToArray());
    }

    /// <summary>Whether a word for speakers can stand before a mark at the start: a look at the first piece of text, or of emphasis.</summary>
    private static bool MayBeLabelled(ContainerInline inlines) =>
        inlines.FirstChild is not LiteralInline literal || literal.NextSibling is not null || literal.Content.AsSpan()[..Math.Min(literal.Content.Length, LongestLabel)].IndexOfAny(":–—") > 0;

    private static string[] Separated(string text) =>
        text.Contains(';', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal)
            ? text.Split(';')
            : text.Split([" & ", " and ", " et ", " und ", " y ", " / "], StringSplitOptions.None);

    /// <summary>After a word for speakers a comma may also stand between people: where each part is a person, or has brackets of its own.</summary>
    private static string[] Labelled(string text)
    {
        if (text.Contains(';', StringComparison.Ordinal))
        {
            return text.Split(';');
        }

        // What has commas of its own in brackets is an aside.
        if (WithoutBracket(text) is var alone && alone.Length < text.Length && PersonName.IsPerson(alone) && text.AsSpan(alone.Length).Contains(','))
        {
            return [alone];
        }

        var people = text.Split([", ", " & ", " and ", " et ", " und ", " y ", " e "], StringSplitOptions.None);
        if (Array.TrueForAll(people, part => PersonName.IsPerson(WithoutBracket(part))))
        {
            return people;
        }

        // "Ada, Engines" is one person and where she works; with more parts, one of them may be a person whom nobody shall employ.
        return people.Length <= 2 ? Separated(text) : [];
    }

    private static string WithoutBracket(string part)
    {
        var bracket = part.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && part.EndsWith(')') ? part[..bracket] : part;
    }

    private static string WithoutBy(string text)
    {
        foreach (var word in By)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && PersonName.IsPerson(WithoutBracket(Separated(text[word.Length..])[0].Split(',')[0].Trim())))
            {
                return text[word.Length..];
            }
        }

        return text;
    }

    /// <summary>Name, then perhaps a handle or company in brackets, then perhaps a company after a comma.</summary>
    private static Speaker? SpeakerOf(string part)
    {
        var comma = part.IndexOf(',', StringComparison.Ordinal);
        var organization = comma < 0 ? "" : Restore(part[(comma + 1)..].Trim());
        var name = (comma < 0 ? part : part[..comma]).Trim();
        string? handle = null;
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0 && name.EndsWith(')'))
        {
            var inside = Restore(name[(bracket + 1)..^1]);
            name = name[..bracket].TrimEnd();
            if (inside.StartsWith('@') || organization.Length > 0)
            {
                handle = inside;
            }
            else
            {
                organization = inside;
            }
        }

        name = Restore(name);
        return string.IsNullOrWhiteSpace(name)
            ? null
            : new Speaker(name)
            {
                Handle = string.IsNullOrWhiteSpace(handle) ? null : handle,
                Affiliation = string.IsNullOrWhiteSpace(organization) ? null : new Organization(organization),
            };
    }

    /// <summary>One word, as a handle is, or words that all begin as names do: "Format: 45 minutes" is no speaker.</summary>
    private static bool CouldBeName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 || words.All(word => char.IsUpper(word[0]) || !char.IsAscii(word[0]) || PersonName.IsParticle(word));
    }

    private static string? TextOf(ContainerInline emphasis)
    {
        var text = new System.Text.StringBuilder();
        foreach (var inline in emphasis.Descendants<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity when entity.Transcoded.Length == 1 && entity.Transcoded[entity.Transcoded.Start] is var c and < '\u0080':
                    text.Append((char)(EscapedBase + c));
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline or HtmlInline or LinkInline { IsImage: true }:
                    return null;
            }
        }

        return Outline.InlineText.OneSpaced(text.ToString());
    }

    private static string Restore(string text) =>
        string.Create(text.Length, text, static (result, given) =>
        {
            for (var i = 0; i < given.Length; i++)
            {
                result[i] = given[i] is >= EscapedBase and < (char)(EscapedBase + 0x80) ? (char)(given[i] - EscapedBase) : given[i];
            }
        });
}
