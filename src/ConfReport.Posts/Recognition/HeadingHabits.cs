namespace ConfReport.Posts.Recognition;

/// <summary>On which side of a dash a post names the speaker.</summary>
internal enum NameSide
{
    /// <summary>On neither: a dash parts nothing.</summary>
    None,

    /// <summary>"Speaker – Title".</summary>
    Before,

    /// <summary>"Title – Speaker".</summary>
    After,
}

/// <summary>How a post names speakers in its headings. A mark means one thing in one post; where it mostly does not stand beside a name, it never does.</summary>
/// <param name="Dash">Where a dash has the name.</param>
/// <param name="Brackets">Whether "Title (Speaker)" is its way.</param>
/// <param name="Commas">Whether "Title, Speaker" is.</param>
/// <param name="Times">Whether talks begin with the time of day: then the speaker comes before the title.</param>
internal readonly record struct HeadingHabits(NameSide Dash, bool Brackets, bool Commas, bool Times)
{
    /// <summary>One heading may look so by chance.</summary>
    private const int FewestNames = 2;

    private const int FewestTimes = 3;

    public static HeadingHabits Of(IEnumerable<(string Text, HeadingLabel? Label)> headings)
    {
        int by = 0, dashes = 0, before = 0, after = 0, brackets = 0, bracketNames = 0, commas = 0, commaNames = 0, times = 0;
        foreach (var (text, label) in headings)
        {
            times += label is { IsTime: true } ? 1 : 0;
            if (TalkHeading.SplitBy(text) is not null)
            {
                by++;
                continue;
            }

            dashes += TalkHeading.HasDash(text) ? 1 : 0;
            after += TalkHeading.SplitDash(text) is not null ? 1 : 0;
            before += TalkHeading.SplitNameFirst(text) is not null ? 1 : 0;
            brackets += TalkHeading.HasBracket(text) ? 1 : 0;
            bracketNames += TalkHeading.SplitBracket(text) is not null ? 1 : 0;
            commas += text.Contains(", ", StringComparison.Ordinal) ? 1 : 0;
            commaNames += TalkHeading.SplitComma(text) is not null ? 1 : 0;
        }

        var side = after >= before ? NameSide.After : NameSide.Before;
        var dashNames = Math.Max(after, before);
        return new(
            dashNames >= FewestNames && 2 * dashNames > dashes ? side : NameSide.None,
            bracketNames > 0 && by + dashNames + bracketNames >= FewestNames && 2 * bracketNames > brackets,
            commaNames >= FewestNames && 2 * commaNames > commas,
            times >= FewestTimes);
    }
}
