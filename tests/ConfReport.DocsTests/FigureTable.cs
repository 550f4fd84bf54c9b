using System.Globalization;
using System.Text.RegularExpressions;

namespace ConfReport.DocsTests;

/// <summary>
/// The table of a page that says how well posts are read: in each row what is compared, the name that the scorer gives the
/// figure, and the figure; the date of the figures is the heading of the last column.
/// </summary>
internal sealed partial class FigureTable
{
    /// <summary>A figure that is lower by more than this is a loss and no chance: one talk more or less changes it by less.</summary>
    public const double Tolerance = 0.01;

    private readonly string page;

    public FigureTable(string page)
    {
        this.page = page;
        Figures = Row().Matches(page).ToDictionary(
            match => match.Groups["name"].Value,
            match => double.Parse(match.Groups["figure"].Value, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, double> Figures { get; }

    public string Date => Heading().Match(page).Groups["date"].Value;

    /// <summary>What is wrong with the table when these are the figures now: each that fell, and each that stands on one side only.</summary>
    public IEnumerable<string> Problems(IReadOnlyDictionary<string, double> now)
    {
        foreach (var (name, figure) in Figures)
        {
            if (!now.TryGetValue(name, out var actual))
            {
                yield return $"{name} is in the table, and the scorer does not say it";
            }
            else if (figure - actual > Tolerance)
            {
                yield return $"{name} was {Text(figure)} on {Date} and is {Text(actual)}";
            }
        }

        foreach (var name in now.Keys.Except(Figures.Keys, StringComparer.Ordinal))
        {
            yield return $"{name} is not in the table";
        }
    }

    /// <summary>The page with these figures and this date; the page as it is when no figure changes.</summary>
    public string With(IReadOnlyDictionary<string, double> now, string date)
    {
        var changed = Row().Replace(page, match => now.TryGetValue(match.Groups["name"].Value, out var figure)
            ? $"{match.Groups["before"].Value}{Text(figure)} |"
            : match.Value);
        return changed == page ? page : Heading().Replace(changed, match => $"{match.Groups["before"].Value}{date} |");
    }

    private static string Text(double figure) => figure.ToString("0.000", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?m)^(?<before>\| [^|\n]+ \| `(?<name>[a-z0-9_]+)` \| )(?<figure>[01]\.[0-9]{3}) \|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"(?m)^(?<before>\| [^|\n]+ \| [^|\n]+ \| )(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}) \|$")]
    private static partial Regex Heading();
}
