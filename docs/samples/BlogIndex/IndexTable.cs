using System.Globalization;
using ConfReport.Posts;
using ConfReport.Samples.ReadReport;
using Spectre.Console;

namespace ConfReport.Samples.BlogIndex;

/// <summary>The index as a table: a row for each post, the latest year first, and who was heard most often.</summary>
internal static class IndexTable
{
    /// <summary>Of a table that no terminal shows.</summary>
    private const int Columns = 120;

    private const int MostSpeakers = 5;

    public static void Write(IAnsiConsole console, PostIndex index)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { "Year", "Conference", "City", "Post", "Talks" })
        {
            table.AddColumn(new TableColumn(new Text(heading)));
        }

        table.Columns[0].NoWrap();
        table.Columns[^1].RightAligned().NoWrap();
        foreach (var post in index.Posts.OrderByDescending(post => post.Year ?? int.MinValue))
        {
            table.AddRow(
                Cell(post.Year is { } year ? Number(year) : null),
                Cell(post.Conference.Name),
                Cell(post.Conference.City),
                Cell(post.Header.Title ?? post.File),
                Cell(Number(post.Talks.Count)));
        }

        console.Write(table);
        Line(console, string.Join(", ", Count(index.Posts.Count, "post"), Count(index.Conferences.Count, "conference"), Count(index.Talks.Count, "talk"), Count(index.Speakers.Count, "speaker")));
        var often = index.SpeakersByTalks().TakeWhile(speaker => speaker.Count > 1).Take(MostSpeakers).Select(speaker => $"{speaker.Key} ({Number(speaker.Count)})");
        if (string.Join(", ", often) is { Length: > 0 } speakers)
        {
            Line(console, $"Heard most often: {speakers}");
        }
    }

    /// <summary>The same as text without colours, for a file or a pipe.</summary>
    public static string AsText(PostIndex index)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Columns;
        console.Profile.Capabilities.Unicode = true;
        Write(console, index);
        return string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' ')));
    }

    /// <summary><see cref="Text"/>, never markup: brackets in a post are brackets here.</summary>
    private static Text Cell(string? text) => new(TerminalText.Harmless(text ?? ""));

    private static void Line(IAnsiConsole console, string text)
    {
        console.Write(Cell(text));
        console.WriteLine();
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
