using ConfReport.Rendering;

namespace ConfReport;

/// <summary>As <see cref="ClassicLayout"/>, with an overview of all talks in a table before the first section that holds any of them.</summary>
/// <remarks>
/// Where one section holds them all, the table stands in it. It has a column for titles and one each for speakers, time, room and rating, where
/// any talk has them. Titles lead to their sections where the profile says how its generator names headings.
/// </remarks>
public record TableLayout : ClassicLayout
{
    /// <inheritdoc/>
    protected override void WriteSections(PostContext post, IReadOnlyList<Section> sections, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(sections);
        var first = post.HasOverview ? -1 : PlaceOfOverview(sections);
        if (first < 0)
        {
            base.WriteSections(post, sections, level);
            return;
        }

        post.HasOverview = true;
        base.WriteSections(post, [.. sections.Take(first)], level);
        WriteOverview(post);
        base.WriteSections(post, [.. sections.Skip(first)], level);
    }

    /// <summary>The table of all talks.</summary>
    protected virtual void WriteOverview(PostContext post)
    {
        ArgumentNullException.ThrowIfNull(post);
        OverviewTable.Write(post, HeadingsOf(post), LeavesOut);
    }

    /// <summary>Before which section: the first with talks, unless it holds all of them and the place is further in; -1 there, and where there are no talks.</summary>
    private int PlaceOfOverview(IReadOnlyList<Section> sections)
    {
        var first = -1;
        for (var i = 0; i < sections.Count; i++)
        {
            if (!HoldsTalks(sections[i]))
            {
                continue;
            }

            if (first >= 0 || (sections[i] is TalkSection && Shows(sections[i])))
            {
                return first >= 0 ? first : i;
            }

            first = i;
        }

        return -1;
    }

    private bool HoldsTalks(Section section) => (section is TalkSection && Shows(section)) || section.Children.Any(HoldsTalks);
}
