using System.Globalization;
using System.Text;

namespace ConfReport.Rendering;

/// <summary>The headings of a post before it is written, with the names that the generator will give them.</summary>
/// <param name="anchors">How the generator makes those names.</param>
internal sealed class PostHeadings(HeadingAnchors anchors)
{
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];

    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>One more heading, in the order of the page.</summary>
    /// <param name="section">The section it belongs to; null for a day of the agenda.</param>
    /// <param name="text">Its words as a page shows them: the generator makes the name of these.</param>
    /// <param name="depth">How deep it lies, from 0.</param>
    public void Add(Section? section, string text, int depth)
    {
        entries.Add(new Entry(section, text, depth, anchors == HeadingAnchors.GitHub ? Unique(GitHubName(text)) : null));
        Talks += section is TalkSection ? 1 : 0;
    }

    /// <summary>A talk that stands in the page without a heading.</summary>
    public void AddWithoutHeading(TalkSection talk, string text, int depth)
    {
        entries.Add(new Entry(talk, text, depth, null));
        Talks++;
    }

    /// <summary>How many talks there are so far.</summary>
    public int Talks { get; private set; }

    private string Unique(string name)
    {
        var used = uses.GetValueOrDefault(name);
        uses[name] = used + 1;
        if (used == 0)
        {
            return name;
        }

        var other = string.Create(CultureInfo.InvariantCulture, $"{name}-{used}");
        uses.TryAdd(other, 1);
        return other;
    }

    private static string GitHubName(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                name.Append('-');
            }
            else if (rune.Value is '-' or '_' || Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber)
            {
                name.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return name.ToString();
    }

    /// <summary>A heading: the section it belongs to (null for a day of the agenda), its words, how deep it lies (0 for the outermost), and its name on the page.</summary>
    public readonly record struct Entry(Section? Section, string Text, int Depth, string? Anchor);
}
