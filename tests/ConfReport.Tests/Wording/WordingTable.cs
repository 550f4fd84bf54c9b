using System.Globalization;
using ConfReport.Tests.Support;
using NodaTime;

namespace ConfReport.Tests.Words;

/// <summary>What a language is expected to say: a file of <c>Wording/Expected</c>, in lines <c>what is asked => what is said</c>.</summary>
/// <remarks>Names are separated by semicolons, all else by spaces; lines that begin with <c>#</c> are comments. <c>␣</c> stands for a no-break space.</remarks>
internal static class WordingTable
{
    private const string Arrow = " =>";

    public static string Folder => SourceTree.Path("tests", "ConfReport.Tests", "Wording", "Expected");

    public static string PathOf(Wording wording) => Path.Combine(Folder, $"{wording.Language}.txt");

    public static string Read(Wording wording) => File.ReadAllText(PathOf(wording)).ReplaceLineEndings("\n");

    /// <summary>The same file with what the language says now.</summary>
    public static string Said(Wording wording, string file) => string.Join('\n', file.Split('\n').Select(line => Line(wording, line)));

    private static string Line(Wording wording, string line)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0 || line.StartsWith('#'))
        {
            return line;
        }

        var question = line[..arrow];
        var space = question.IndexOf(' ', StringComparison.Ordinal);
        return $"{question}{Arrow} {Say(wording, question[..space], question[(space + 1)..])}".Replace('\u00A0', '␣');
    }

    private static string Say(Wording wording, string what, string of)
    {
        var words = of.Split(' ');
        var names = of.Split("; ");
        return what switch
        {
            "talks" => wording.Count(wording.Counts.Talks, Number(of)),
            "speakers" => wording.Count(wording.Counts.Speakers, Number(of)),
            "days" => wording.Count(wording.Counts.Days, Number(of)),
            "speaker-label" => wording.Count(wording.Labels.Speakers, Number(of)),
            "talks-in-days" => wording.TalksInDays(Number(words[0]), Number(words[1])),
            "names" => wording.Names(names),
            "with" => wording.Named(wording.Labels.With, names),
            "organized" => wording.Named(wording.Labels.OrganizedBy, names),
            "sponsored" => wording.Named(wording.Labels.SponsoredBy, names),
            "edition" => wording.Edition((int)Number(of)),
            "date" => wording.Date(Date(of)),
            "range" => wording.DateRange(new DateInterval(Date(words[0]), Date(words[1]))),
            "weekday" => wording.WeekdayDate(Date(of)),
            "heading" => wording.DateHeading(Date(of)),
            "day" => wording.DayHeading((int)Number(words[0]), words.Length == 1 ? null : Date(words[1])),
            "reading" => wording.ReadingTime(Number(of)),
            _ => throw new InvalidDataException($"\"{what}\" is nothing that a wording says."),
        };
    }

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate Date(string text) => PostDate.Parse(text).Date;
}
