using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>The speaker, where the first sentence about a talk begins with a name: "Ada Lovelace, from Analytical Engines, gave a talk about…".</summary>
/// <remarks>Only the very start of the prose, and only before a verb of speaking: it is better to name nobody than to name a company.</remarks>
internal static class SpeakerInProse
{
    /// <summary>What people do on a stage, and things do not.</summary>
    private static readonly FrozenSet<string> Speaking = WordList.Default.Set("speaking");

    private static readonly FrozenSet<string> Being = WordList.Default.Set("being");

    private static readonly FrozenSet<string> SpeakingForms = WordList.Default.Set("speakingform");

    private static readonly FrozenSet<string> From = WordList.Default.Set("from");

    /// <summary>The speaker, or null where the sentence leaves doubt.</summary>
    /// <param name="text">The first paragraph as plain text.</param>
    /// <param name="title">The title of the talk: what is in it is its subject, not its speaker.</param>
    public static Speaker? Find(string text, string? title)
    {
        var words = text.Split(' ', 40, StringSplitOptions.RemoveEmptyEntries);
        var count = 0;
        while (count < words.Length && count < 5 && (PersonName.IsPart(Bare(words[count])) || (count > 0 && PersonName.IsParticle(words[count]))))
        {
            count++;
            if (words[count - 1].EndsWith(','))
            {
                break;
            }
        }

        while (count > 0 && PersonName.IsParticle(words[count - 1]))
        {
            count--;
        }

        if (count == 0 || count == words.Length)
        {
            return null;
        }

        var name = string.Join(' ', words[..count]).TrimEnd(',');
        var apposition = words[count - 1].EndsWith(',');
        var verb = count;
        string? organization = null;
        if (From.Contains(words[count]))
        {
            verb = SkipOrganization(words, count + 1, out organization);
        }
        else if (apposition)
        {
            verb = AfterComma(words, count);
        }

        var isName = count == 1 ? PersonName.IsGiven(name) : PersonName.IsFull(name);
        return isName && verb >= 0 && SpeaksAt(words, verb) && !IsSubject(name, title)
            ? new Speaker(name) { Affiliation = organization is null ? null : new Organization(organization) }
            : null;
    }

    /// <summary>The words of a company: those written large. The verb must follow at once, with or without a comma.</summary>
    private static int SkipOrganization(string[] words, int at, out string? organization)
    {
        var start = at;
        var end = false;
        while (at < words.Length && at < start + 5 && !end && (char.IsUpper(words[at][0]) || char.IsDigit(words[at][0])))
        {
            end = words[at].EndsWith(',');
            at++;
        }

        organization = at == start ? null : string.Join(' ', words[start..at]).TrimEnd(',');
        return organization is null || organization.Contains('.', StringComparison.Ordinal) && organization.EndsWith('.') ? -1 : at;
    }

    private static int AfterComma(string[] words, int at)
    {
        for (var i = at; i < words.Length && i < at + 15; i++)
        {
            if (words[i].EndsWith('.') || words[i].EndsWith('!') || words[i].EndsWith('?'))
            {
                return -1;
            }

            if (words[i].EndsWith(','))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool SpeaksAt(string[] words, int at)
    {
        if (at >= words.Length)
        {
            return false;
        }

        var word = Bare(words[at]);
        return Speaking.Contains(word)
            || (Being.Contains(word) && words[(at + 1)..Math.Min(at + 4, words.Length)].Any(next => SpeakingForms.Contains(Bare(next))));
    }

    private static bool IsSubject(string name, string? title) =>
        title is not null && name.Split(' ').Any(word => word.Length > 2 && title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Bare(string word) => word.TrimEnd(',', ';', ':');
}
