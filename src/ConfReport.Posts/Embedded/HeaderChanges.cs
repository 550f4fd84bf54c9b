namespace ConfReport.Posts.Embedded;

/// <summary>A header after somebody changed the front matter that was written of it.</summary>
/// <param name="Header">The header with the changes.</param>
/// <param name="Count">How many properties were changed.</param>
internal sealed record HeaderChanges(PostHeader Header, int Count)
{
    /// <summary>Finds the changes.</summary>
    /// <param name="report">The header as the report has it, also what no key says.</param>
    /// <param name="written">What is read of the front matter written of it.</param>
    /// <param name="read">What is read of the front matter as it is.</param>
    public static HeaderChanges Of(PostHeader report, PostHeader written, PostHeader read)
    {
        var count = 0;
        var header = report with
        {
            Title = Now(report.Title, written.Title, read.Title),
            Published = Now(report.Published, written.Published, read.Published),
            Updated = Now(report.Updated, written.Updated, read.Updated),
            IsDraft = Now(report.IsDraft, written.IsDraft, read.IsDraft),
            Authors = NowList(report.Authors, written.Authors, read.Authors),
            Description = Now(report.Description, written.Description, read.Description),
            Tags = NowList(report.Tags, written.Tags, read.Tags),
            Categories = NowList(report.Categories, written.Categories, read.Categories),
            Series = NowList(report.Series, written.Series, read.Series),
            Keywords = NowList(report.Keywords, written.Keywords, read.Keywords),
            Slug = Now(report.Slug, written.Slug, read.Slug),
            Weight = Now(report.Weight, written.Weight, read.Weight),
            Language = Now(report.Language, written.Language, read.Language),
            Cover = Now(report.Cover, written.Cover, read.Cover),
            Extra = IsSame(written.Extra, read.Extra) ? report.Extra : Changed(read.Extra),
        };
        return new HeaderChanges(header, count);

        T Now<T>(T own, T before, T after) => EqualityComparer<T>.Default.Equals(before, after) ? own : Changed(after);

        IReadOnlyList<T> NowList<T>(IReadOnlyList<T> own, IReadOnlyList<T> before, IReadOnlyList<T> after) => before.SequenceEqual(after) ? own : Changed(after);

        T Changed<T>(T value)
        {
            count++;
            return value;
        }
    }

    /// <summary>Whether they hold the same in any order.</summary>
    private static bool IsSame(DataMap left, DataMap right) =>
        left.Count == right.Count && Ordered(left).SequenceEqual(Ordered(right));

    private static IOrderedEnumerable<KeyValuePair<string, DataValue>> Ordered(DataMap map) => map.OrderBy(entry => entry.Key, StringComparer.Ordinal);
}
