using ConfReport.Rendering;

namespace ConfReport;

/// <summary>As <see cref="ClassicLayout"/>, with an overview of all talks in a table before the first of them.</summary>
/// <remarks>
/// The table has a column for titles and one each for speakers, time, room and rating, where any talk has them. Titles lead to their sections
/// where the profile says how its generator names headings.
/// </remarks>
public record TableLayout : ClassicLayout
{
    /// <inheritdoc/>
    protected override void WriteTalk(PostContext post, TalkSection section, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (post.TalksWritten == 0)
        {
            WriteOverview(post);
        }

        base.WriteTalk(post, section, level);
    }

    /// <summary>The table of all talks.</summary>
    protected virtual void WriteOverview(PostContext post)
    {
        ArgumentNullException.ThrowIfNull(post);
        OverviewTable.Write(post, HeadingsOf(post), LeavesOut);
    }
}
