using ConfReport.Markdown;

namespace ConfReport.Rendering;

/// <summary>All talks of a post in a table.</summary>
internal static class OverviewTable
{
    [Flags]
    private enum Columns
    {
        None = 0,
        Speakers = 1,
        Time = 2,
        Room = 4,
        Rating = 8,
    }

    public static void Write(PostContext post, PostHeadings headings, PostParts leavesOut)
    {
        var columns = ColumnsOf(post, headings, leavesOut);
        var labels = post.Wording.Labels;
        List<string> names = [labels.Title];
        if (Has(columns, Columns.Speakers))
        {
            names.Add(post.Wording.Count(labels.Speakers, 2));
        }

        if (Has(columns, Columns.Time))
        {
            names.Add(labels.Time);
        }

        if (Has(columns, Columns.Room))
        {
            names.Add(labels.Room);
        }

        if (Has(columns, Columns.Rating))
        {
            names.Add(labels.Rating);
        }

        post.Markdown.StartTable([.. names]);
        foreach (var entry in headings.Entries)
        {
            if (entry.Section is TalkSection talk)
            {
                Row(post, entry, talk, columns);
            }
        }

        post.Markdown.EndTable();
    }

    private static void Row(PostContext post, PostHeadings.Entry entry, TalkSection talk, Columns columns)
    {
        var markdown = post.Markdown;
        var slot = post.SlotOf(talk.Talk);
        markdown.StartRow();
        markdown.StartCell();
        ContentsWriter.Entry(markdown, entry);
        markdown.EndCell();
        if (Has(columns, Columns.Speakers))
        {
            Speakers(markdown, talk.Talk.Speakers);
        }

        if (Has(columns, Columns.Time))
        {
            markdown.StartCell();
            Time(post, slot);
            markdown.EndCell();
        }

        if (Has(columns, Columns.Room))
        {
            markdown.WriteCell(slot?.Room);
        }

        if (Has(columns, Columns.Rating))
        {
            markdown.WriteCell(talk.Impression.Rating?.ToString());
        }

        markdown.EndRow();
    }

    private static void Speakers(MarkdownWriter markdown, IReadOnlyList<Speaker> speakers)
    {
        markdown.StartCell();
        for (var i = 0; i < speakers.Count; i++)
        {
            markdown.WriteAsIs(i == 0 ? default : ", "u8);
            markdown.WriteText(speakers[i].Name);
        }

        markdown.EndCell();
    }

    /// <summary>Day and time where the conference has several days, else the time.</summary>
    private static void Time(PostContext post, Slot? slot)
    {
        if (slot?.Start is not { } start)
        {
            return;
        }

        if (post.Report.Conference.Dates is not { } dates || dates.Start != dates.End)
        {
            post.Markdown.WriteText(new PostDate(start.Date).ToString());
            post.Markdown.WriteText(" ");
        }

        SlotText.WriteTime(post.Markdown, slot);
    }

    private static Columns ColumnsOf(PostContext post, PostHeadings headings, PostParts leavesOut)
    {
        var columns = Columns.None;
        foreach (var entry in headings.Entries)
        {
            if (entry.Section is TalkSection talk)
            {
                var slot = post.SlotOf(talk.Talk);
                columns |= talk.Talk.Speakers.Count > 0 ? Columns.Speakers : 0;
                columns |= slot?.Start is not null ? Columns.Time : 0;
                columns |= TextChanges.IsBlank(slot?.Room) ? 0 : Columns.Room;
                columns |= talk.Impression.Rating is not null ? Columns.Rating : 0;
            }
        }

        columns &= leavesOut.Shows(PostParts.Speakers) ? columns : ~Columns.Speakers;
        return leavesOut.Shows(PostParts.Ratings) ? columns : columns & ~Columns.Rating;
    }

    private static bool Has(Columns columns, Columns column) => (columns & column) != 0;
}
