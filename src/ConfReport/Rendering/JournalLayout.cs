using ConfReport.Markdown;
using ConfReport.Rendering;
using NodaTime;

namespace ConfReport;

/// <summary>As <see cref="ClassicLayout"/>, with the talks by day and in the order of their times, each day under a heading of its own.</summary>
/// <remarks>
/// Days and times are those of the agenda; a talk after midnight belongs to the day that the agenda says lasts so long. Talks that it gives
/// no day follow under a heading that says so. A section between two talks stays behind the first of them. Where the agenda gives no talk a
/// day, and where the author has sections for days (<see cref="SectionKind.Day"/>), the talks stay as they are.
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
        foreach (var part in PartsOf(post, sections))
        {
            if (!part.IsOfDays)
            {
                base.WriteSections(post, part.Sections, level);
                continue;
            }

            foreach (var (date, ofDay) in DaysOf(post, part.Sections))
            {
                WriteDayHeading(post, date, level);
                base.WriteSections(post, ofDay, Math.Min(level + 1, MarkdownWriter.LastHeadingLevel));
            }
        }
    }

    /// <summary>The heading of a day: the name that the agenda gives it, or its number and date.</summary>
    /// <param name="post">Where to write.</param>
    /// <param name="date">The day; null for the talks of no day.</param>
    /// <param name="level">The level of the heading.</param>
    protected virtual void WriteDayHeading(PostContext post, LocalDate? date, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        post.Markdown.WriteHeading(level, DayHeading(post, date));
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

    private protected override void AddHeadings(PostContext post, PostHeadings headings, IReadOnlyList<Section> sections, int depth)
    {
        foreach (var part in PartsOf(post, sections))
        {
            if (!part.IsOfDays)
            {
                base.AddHeadings(post, headings, part.Sections, depth);
                continue;
            }

            foreach (var (date, ofDay) in DaysOf(post, part.Sections))
            {
                headings.Add(null, AsShown(DayHeading(post, date)), depth);
                base.AddHeadings(post, headings, ofDay, depth + 1);
            }
        }
    }

    private protected override void AddHeadingsWithin(PostContext post, PostHeadings headings, Section section, int depth)
    {
        if (section.Kind == SectionKind.Day)
        {
            base.AddHeadings(post, headings, section.Children, depth);
        }
        else
        {
            AddHeadings(post, headings, section.Children, depth);
        }
    }

    private static string DayHeading(PostContext post, LocalDate? date)
    {
        if (date is not { } day)
        {
            return post.Wording.Sections.Unscheduled;
        }

        var days = post.Report.Agenda?.Days ?? [];
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i].Date == day)
            {
                return !TextChanges.IsBlank(days[i].Name) ? days[i].Name ?? "" : post.Wording.DayHeading(days[i].Index ?? i + 1, day);
            }
        }

        return post.Wording.DateHeading(day);
    }

    private static LocalDate? DayOf(PostContext post, Section section)
    {
        if (section is not TalkSection talk || post.SlotOf(talk.Talk)?.Start is not { } start)
        {
            return null;
        }

        var lasting = post.Report.Agenda?.Days.FirstOrDefault(day => day.Start is { } first && day.End is { } last && first <= start && start < last);
        return lasting?.Date ?? start.Date;
    }

    private static bool HoldsTalks(Section section) => section is TalkSection || section.Children.Any(HoldsTalks);

    /// <summary>The sections in their order, parted where those that days are made of begin and end: from one talk to another, with nothing between but sections without talks.</summary>
    private List<(bool IsOfDays, IReadOnlyList<Section> Sections)> PartsOf(PostContext post, IReadOnlyList<Section> sections)
    {
        var parts = new List<(bool, IReadOnlyList<Section>)>();
        var all = ValueList.From(sections, nameof(sections)).Span;
        var written = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] is not TalkSection)
            {
                continue;
            }

            var end = EndOfDays(all, i);
            var talks = all[i..end].ToArray();
            if (talks.Any(talk => IsShown(talk) && DayOf(post, talk) is not null))
            {
                parts.Add((false, ValueList.Of(all[written..i].ToArray())));
                parts.Add((true, ValueList.Of(talks)));
                written = end;
            }

            i = end - 1;
        }

        parts.Add((false, written == 0 ? sections : ValueList.Of(all[written..].ToArray())));
        return parts;
    }

    /// <summary>Where days that begin with the talk at this place end: behind the last talk that stands with it.</summary>
    private static int EndOfDays(ReadOnlySpan<Section> sections, int first)
    {
        var end = first + 1;
        for (var next = end; next < sections.Length && (sections[next] is TalkSection || !HoldsTalks(sections[next])); next++)
        {
            end = sections[next] is TalkSection ? next + 1 : end;
        }

        return end;
    }

    /// <summary>The talks of each day, each with the sections that follow it.</summary>
    private IEnumerable<(LocalDate? Date, IReadOnlyList<Section> Sections)> DaysOf(PostContext post, IReadOnlyList<Section> sections)
    {
        var talks = new List<List<Section>>();
        foreach (var section in sections)
        {
            if (section is not TalkSection)
            {
                talks[^1].Add(section);
            }
            else
            {
                talks.Add([section]);
            }
        }

        return talks
            .Where(talk => talk.Any(IsShown))
            .GroupBy(talk => DayOf(post, talk[0]))
            .OrderBy(day => day.Key is null)
            .ThenBy(day => day.Key)
            .Select(day => (day.Key, (IReadOnlyList<Section>)[.. day.OrderBy(talk => post.SlotOf(((TalkSection)talk[0]).Talk)?.Start).SelectMany(talk => talk)]));
    }

    private bool IsShown(Section section) => Shows(section) || section.Children.Any(IsShown);
}
