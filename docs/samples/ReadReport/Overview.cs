using System.Globalization;
using ConfReport.Posts;

namespace ConfReport.Samples.ReadReport;

/// <summary>What was understood of a post, on a screen of a hundred columns.</summary>
internal static class Overview
{
    private const int NumberColumns = 3;
    private const int TitleColumns = 54;
    private const int SpeakerColumns = 38;

    public static void Write(TextWriter output, ReportPost post)
    {
        var report = post.Report;
        Fact(output, "Title", report.Header.Title);
        Fact(output, "Conference", Conference(report.Conference));
        Fact(output, "Organizers", string.Join(", ", report.Conference.Organizers.Select(organizer => organizer.Name)));
        Fact(output, "Published", report.Header.Published?.ToString());
        Fact(output, "Tags", string.Join(", ", report.Header.Tags));
        output.WriteLine();
        Talks(output, report);
        output.WriteLine();
        output.WriteLine($"{Count(report.AllSections.Count(), "section")}, {Count(report.Talks.Count(), "talk")}, {Count(report.Conclusions.Count(), "conclusion")}, {Count(report.Figures.Count(), "figure")}");
    }

    private static void Fact(TextWriter output, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            output.WriteLine(TerminalText.Fit($"{name + ":",-12}{value}", 100).TrimEnd());
        }
    }

    private static string Conference(Conference conference) =>
        string.Join(", ", new[] { conference.Name, conference.City }.Where(part => part is not null));

    private static void Talks(TextWriter output, ConferenceReport report)
    {
        if (!report.Talks.Any())
        {
            output.WriteLine("No talks were found: nothing in the headings or under them says where one begins.");
            return;
        }

        var rows = report.Talks.Select(Row).Prepend(("#", "Talk", "Speakers")).ToArray();
        var titleColumns = Math.Min(TitleColumns, rows.Max(row => TerminalText.WidthOf(row.Item2)));
        var speakerColumns = Math.Min(SpeakerColumns, rows.Max(row => TerminalText.WidthOf(row.Item3)));
        foreach (var (number, title, speakers) in rows.Take(1).Append((Line(NumberColumns), Line(titleColumns), Line(speakerColumns))).Concat(rows.Skip(1)))
        {
            output.WriteLine($"{number.PadLeft(NumberColumns)}  {TerminalText.Fit(title, titleColumns)}  {TerminalText.Fit(speakers, speakerColumns)}".TrimEnd());
        }
    }

    private static (string Number, string Title, string Speakers) Row(TalkSection section)
    {
        var title = section.Talk.Title ?? section.Heading ?? section.Talk.Format?.ToString() ?? "";
        var form = section.Talk is { Title: not null, Format: { } format and not TalkFormat.Talk } ? $"{title} ({format.ToString().ToLowerInvariant()})" : title;
        return (section.Number?.ToString(CultureInfo.InvariantCulture) ?? "", form, string.Join("; ", section.Talk.Speakers.Select(Speaker)));
    }

    private static string Line(int columns) => new('-', columns);

    private static string Speaker(Speaker speaker) =>
        speaker.Affiliation is { } affiliation ? $"{speaker.Name}, {affiliation.Name}" : speaker.Name;

    private static string Count(int count, string noun) =>
        count == 1 ? $"1 {noun}" : $"{count.ToString(CultureInfo.InvariantCulture)} {noun}s";
}
