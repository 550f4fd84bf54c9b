using NodaTime;

namespace ConfReport;

/// <summary>As <see cref="ClassicLayout"/>, with the talks by day and in the order of their times, each day under a heading of its own.</summary>
/// <remarks>
/// Days and times are those of the agenda. Talks that it gives no day follow under a heading that says so. Where the agenda gives no talk of a
/// section a day, and where the author has sections for days (<see cref="SectionKind.Day"/>), the talks stay as they are.
/// </remarks>
public record JournalLayout : ClassicLayout
{
    /// <summary>Times stand under the headings, unless said otherwise.</summary>
    public JournalLayout() => Times = DetailPlace.Line;

    /// <inheritdoc/>
    protected override void WriteSections(PostContext post, IReadOnlyList<Section> sections, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(sections);
        if (!sections.Any(section => section is TalkSection talk && DayOf(post, talk) is not null))
        {
            base.WriteSections(post, sections, level);
            return;
        }

        for (var i = 0; i < sections.Count;)
        {
            var talks = sections.Skip(i).TakeWhile(section => section is TalkSection).Cast<TalkSection>().ToArray();
            if (talks.Length > 0)
            {
                WriteDays(post, talks, level);
                i += talks.Length;
            }
            else
            {
                base.WriteSections(post, [sections[i]], level);
                i++;
            }
        }
    }

    private protected override void WriteChildren(PostContext post, Section section, int level)
    {
        if (section.Kind == SectionKind.Day)
        {
            base.WriteSections(post, section.Children, level);
        }
        else
        {
            WriteSections(post, section.Children, level);
        }
    }

    /// <summary>The heading of a day: the name that the agenda gives it, or its number and date.</summary>
    /// <param name="post">Where to write.</param>
    /// <param name="date">The day; null for the talks of no day.</param>
    /// <param name="level">The level of the heading.</param>
    protected virtual void WriteDayHeading(PostContext post, LocalDate? date, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (date is not { } day)
        {
            post.Markdown.WriteHeading(level, post.Wording.Sections.Unscheduled);
            return;
        }

        var days = post.Report.Agenda?.Days ?? [];
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i].Date == day)
            {
                post.Markdown.WriteHeading(level, string.IsNullOrWhiteSpace(days[i].Name) ? post.Wording.DayHeading(days[i].Index ?? i + 1, day) : days[i].Name ?? "");
                return;
            }
        }

        post.Markdown.WriteHeading(level, post.Wording.DateHeading(day));
    }

    private static LocalDate? DayOf(PostContext post, TalkSection section) => post.SlotOf(section.Talk)?.Start?.Date;

    private void WriteDays(PostContext post, TalkSection[] talks, int level)
    {
        var days = talks.GroupBy(talk => DayOf(post, talk)).OrderBy(day => day.Key is null).ThenBy(day => day.Key);
        var under = Math.Min(level + 1, MarkdownWriter.LastHeadingLevel);
        foreach (var day in days)
        {
            WriteDayHeading(post, day.Key, level);
            base.WriteSections(post, day.OrderBy(talk => post.SlotOf(talk.Talk)?.Start).ToArray<Section>(), under);
        }
    }
}
