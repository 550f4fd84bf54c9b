using ConfReport.Posts.Outline;

namespace ConfReport.Posts.Recognition;

/// <summary>How a post names speakers in its headings. A mark means one thing in one post; where it mostly does not stand before a name, it never does.</summary>
/// <param name="Dashes">Whether "Title - Speaker" is its way.</param>
/// <param name="Brackets">Whether "Title (Speaker)" is.</param>
internal readonly record struct HeadingHabits(bool Dashes, bool Brackets)
{
    /// <summary>One heading may look so by chance.</summary>
    private const int FewestNames = 2;

    public static HeadingHabits Of(IReadOnlyList<OutlineSection> headings)
    {
        int by = 0, dashes = 0, dashNames = 0, brackets = 0, bracketNames = 0;
        foreach (var heading in headings)
        {
            var text = heading.HeadingText;
            if (TalkHeading.SplitBy(text) is not null)
            {
                by++;
                continue;
            }

            dashes += TalkHeading.HasDash(text) ? 1 : 0;
            dashNames += TalkHeading.SplitDash(text) is not null ? 1 : 0;
            brackets += TalkHeading.HasBracket(text) ? 1 : 0;
            bracketNames += TalkHeading.SplitBracket(text) is not null ? 1 : 0;
        }

        return new(
            dashNames >= FewestNames && 2 * dashNames > dashes,
            bracketNames > 0 && by + dashNames + bracketNames >= FewestNames && 2 * bracketNames > brackets);
    }
}
