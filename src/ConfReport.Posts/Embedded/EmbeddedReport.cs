using ConfReport.Posts.FrontMatter;

namespace ConfReport.Posts.Embedded;

/// <summary>The report that front matter holds as data (<see cref="EmbedData.Report"/>), and what it holds besides.</summary>
/// <param name="Report">The report; null where there is none, or it cannot be read whole.</param>
/// <param name="At">Where its key stands.</param>
/// <param name="Rest">The front matter without it.</param>
internal sealed record EmbeddedReport(ConferenceReport? Report, int At, MatterValue Rest)
{
    /// <summary>The key of the report: at the root, or in a map there, where generators keep custom data.</summary>
    public const string Key = "confreport";

    /// <summary>Takes the report out of front matter. One that cannot be read stays there, and is reported.</summary>
    public static EmbeddedReport TakeFrom(MatterValue root, SourceText source, Findings findings)
    {
        for (var i = 0; i < root.Entries.Count; i++)
        {
            var entry = root.Entries[i];
            if (IsReport(entry))
            {
                return Read(entry, MatterValue.Map(Without(root.Entries, i), root.Span, root.Form), root, source, findings);
            }

            var inner = entry.Value.Entries;
            for (var j = 0; j < inner.Count; j++)
            {
                if (IsReport(inner[j]))
                {
                    // A table that held nothing else was written for it.
                    var entries = Without(root.Entries, i);
                    if (inner.Count > 1)
                    {
                        entries.Insert(i, entry with { Value = MatterValue.Map(Without(inner, j), entry.Value.Span, entry.Value.Form) });
                    }

                    return Read(inner[j], MatterValue.Map(entries, root.Span, root.Form), root, source, findings);
                }
            }
        }

        return new EmbeddedReport(null, 0, root);
    }

    private static EmbeddedReport Read(MatterEntry entry, MatterValue rest, MatterValue root, SourceText source, Findings findings)
    {
        var result = entry.Value is { Kind: DataKind.Text, Text: { } json } ? ReportJson.Read(json) : ReportJson.Read(EmbeddedJson.Of(entry.Value));
        if (result is { HasErrors: false, Value: { } report })
        {
            return new EmbeddedReport(report, entry.KeySpan.Start, rest);
        }

        var (line, column) = source.PositionOf(entry.KeySpan.Start);
        var first = result.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error);
        findings.Add(Codes.EmbeddedUnreadable, Severity.Warning, $"The embedded report cannot be read, so the body is. {first.Message}", line, column, first.Path);
        return new EmbeddedReport(null, 0, root);
    }

    /// <summary>A map of its members; in a meta line, JSON.</summary>
    private static bool IsReport(MatterEntry entry) =>
        entry.Value.Kind == DataKind.Map
            ? entry.Key == Key
            : entry.Value is { Kind: DataKind.Text, Text: { } text } && entry.Key.Equals(Key, StringComparison.OrdinalIgnoreCase) && text.StartsWith('{');

    private static List<MatterEntry> Without(IReadOnlyList<MatterEntry> entries, int at) => [.. entries.Take(at), .. entries.Skip(at + 1)];
}
