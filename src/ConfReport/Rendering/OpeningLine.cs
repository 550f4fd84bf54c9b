using ConfReport.Markdown;
using NodaTime;

namespace ConfReport.Rendering;

/// <summary>The first line of a post: the conference, how many talks, how long to read.</summary>
internal static class OpeningLine
{
    private static ReadOnlySpan<byte> Separator => " · "u8;

    /// <summary>Longer than any phrase of the wording with a number or two dates in it; a longer one of a user's own is left out.</summary>
    private const int LongestPhrase = 256;

    public static void Write(PostContext post, PostFacts facts, PostParts leavesOut)
    {
        var markdown = post.Markdown;
        markdown.StartParagraph();
        markdown.StartEmphasis();
        var any = false;
        if ((facts & PostFacts.Conference) != 0)
        {
            WriteConference(post, ref any);
        }

        Span<char> phrase = stackalloc char[LongestPhrase];
        if ((facts & PostFacts.Counts) != 0)
        {
            var talks = CountTalks(post.Report.Sections, leavesOut);
            var days = Days(post.Report);
            var fits = days > 0
                ? post.Wording.TryFormatTalksInDays(talks, days, phrase, out var written)
                : post.Wording.TryFormatCount(post.Wording.Counts.Talks, talks, phrase, out written);
            if (talks > 0 && fits)
            {
                Next(markdown, phrase[..written], Separator, ref any);
            }
        }

        if ((facts & PostFacts.ReadingTime) != 0)
        {
            var minutes = ReadingTime.Minutes(post.Report, post.Wording.Reading, leavesOut);
            if (minutes > 0 && post.Wording.TryFormatReadingTime(minutes, phrase, out var written))
            {
                Next(markdown, phrase[..written], Separator, ref any);
            }
        }

        markdown.EndEmphasis();
        markdown.EndParagraph();
    }

    /// <summary>Whether there is anything for the line to say: an empty paragraph is better not begun.</summary>
    public static bool HasAny(ConferenceReport report, PostFacts facts, PostParts leavesOut) =>
        ((facts & PostFacts.Conference) != 0 && (NameOf(report.Conference) is not null || !TextChanges.IsBlank(report.Conference.City) || report.Conference.Dates is not null))
        || ((facts & PostFacts.Counts) != 0 && CountTalks(report.Sections, leavesOut) > 0)
        || ((facts & PostFacts.ReadingTime) != 0 && ReadingTime.HasProse(report.Sections, leavesOut));

    private static void WriteConference(PostContext post, ref bool any)
    {
        var conference = post.Report.Conference;
        Next(post.Markdown, NameOf(conference), Separator, ref any);
        Next(post.Markdown, conference.City, ", "u8, ref any);
        Span<char> phrase = stackalloc char[LongestPhrase];
        if (conference.Dates is { } dates && post.Wording.TryFormatDateRange(dates, phrase, out var written))
        {
            Next(post.Markdown, phrase[..written], ", "u8, ref any);
        }
    }

    private static void Next(MarkdownWriter markdown, ReadOnlySpan<char> text, ReadOnlySpan<byte> separator, ref bool any)
    {
        if (!TextChanges.IsBlank(text))
        {
            markdown.WriteAsIs(any ? separator : default);
            markdown.WriteText(text);
            any = true;
        }
    }

    private static string? NameOf(Conference conference) =>
        !TextChanges.IsBlank(conference.Name) ? conference.Name
        : !TextChanges.IsBlank(conference.Acronym) ? conference.Acronym
        : null;

    private static int CountTalks(IReadOnlyList<Section> sections, PostParts leavesOut)
    {
        var talks = 0;
        foreach (var section in ValueList.From(sections).Span)
        {
            talks += (section is TalkSection && leavesOut.Shows(section) ? 1 : 0) + CountTalks(section.Children, leavesOut);
        }

        return talks;
    }

    /// <summary>How long the conference was: from its dates, or else from its agenda; 0 when neither says.</summary>
    private static int Days(ConferenceReport report) =>
        report.Conference.Dates is { } dates ? Period.DaysBetween(dates.Start, dates.End) + 1
        : report.Agenda is { Days.Count: > 0 } agenda ? agenda.Days.Count
        : 0;
}
