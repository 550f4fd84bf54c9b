namespace ConfReport.Benchmarks.Documents;

/// <summary><see cref="OrdinaryPost"/> with as many talks as asked for: its twelve over and over, numbered on.</summary>
internal static class GrownPost
{
    public static ConferenceReport WithTalks(int count)
    {
        var report = OrdinaryPost.Report;
        return report with
        {
            Sections =
            [
                .. report.Sections.Select(section => section.Kind == SectionKind.Agenda
                    ? section with { Children = [.. Enumerable.Range(0, count).Select(Numbered)] }
                    : section),
            ],
        };
    }

    private static TalkSection Numbered(int number) =>
        PostTalks.All[number % PostTalks.All.Count] with { Number = number };
}
