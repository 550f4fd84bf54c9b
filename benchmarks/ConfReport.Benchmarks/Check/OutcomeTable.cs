using System.Globalization;
using System.Text;

namespace ConfReport.Benchmarks.Check;

/// <summary>Outcomes as a table that reads well in a terminal and in Markdown.</summary>
internal static class OutcomeTable
{
    private static readonly (string Heading, Func<Outcome, string> Cell)[] Times =
    [
        ("ours", outcome => Time(outcome.Times?.Ours)),
        ("rival", outcome => Time(outcome.Times?.Rival)),
        ("", outcome => outcome.Rival),
        ("ratio", outcome => Number(outcome.Ratio, "0.00")),
        ("budget", outcome => Number(outcome.Budget.Ratio, "0.00")),
        ("more ms", outcome => Number(outcome.MoreMilliseconds, "0.0")),
        ("budget", outcome => Number(outcome.Budget.MoreMilliseconds, "0")),
    ];

    private static readonly (string Heading, Func<Outcome, string> Cell)[] Allocations =
    [
        ("allocated", outcome => Number(outcome.AllocatedBytes, "N0")),
        ("budget", outcome => Number(outcome.Budget.AllocatedBytes, "N0")),
        ("x strings", outcome => Number(outcome.TimesStrings, "0.000")),
        ("budget", outcome => Number(outcome.Budget.TimesStrings, "0.000")),
    ];

    public static string Format(IReadOnlyList<Outcome> outcomes, bool withTimes)
    {
        (string Heading, Func<Outcome, string> Cell)[] columns =
        [
            ("benchmark", outcome => outcome.Budget.Benchmark),
            .. withTimes ? Times : [],
            .. Allocations,
            ("", outcome => outcome.Verdict),
        ];
        string[][] rows =
        [
            [.. columns.Select(column => column.Heading)],
            .. outcomes.Select(outcome => columns.Select(column => column.Cell(outcome)).ToArray()),
        ];
        int[] widths = [.. columns.Select((_, i) => Math.Max(3, rows.Max(row => row[i].Length)))];

        var text = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            AppendRow(text, rows[i].Select((cell, column) => IsText(column) ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])));
            if (i == 0)
            {
                AppendRow(text, widths.Select((width, column) => IsText(column) ? new string('-', width) : new string('-', width - 1) + ':'));
            }
        }

        return text.ToString();

        bool IsText(int column) => column == 0 || columns[column].Heading.Length == 0;
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Time(double? nanoseconds) => nanoseconds switch
    {
        null => "",
        < 10_000 => Number(nanoseconds, "N0") + " ns",
        < 10_000_000 => Number(nanoseconds / 1_000, "N1") + " us",
        _ => Number(nanoseconds / 1_000_000, "N1") + " ms",
    };

    private static string Number<T>(T? number, string format)
        where T : struct, IFormattable =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
