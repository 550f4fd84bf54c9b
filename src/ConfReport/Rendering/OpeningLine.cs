using NodaTime;

namespace ConfReport.Rendering;

/// <summary>The first line of a post: the conference, how many talks, how long to read.</summary>
internal static class OpeningLine
{
    private static ReadOnlySpan<byte> Separator => " · "u8;

    /// <summary>Longer than any phrase of the wording with a number or two dates in it; a longer one of a user's own is left out.</summary>
    private const int LongestPhrase = 256;

    public static void Write(PostContext post, PostFacts facts)
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
            var talks = CountTalks(post.Report.Sections);
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
            var minutes = ReadingTime.Minutes(post.Report, post.Wording.Reading);
            if (minutes > 0 && post.Wording.TryFormatReadingTime(minutes, phrase, out var written))
            {
                Next(markdown, phrase[..written], Separator, ref any);
            }
        }

        markdown.EndEmphasis();
        markdown.EndParagraph();
    }

    /// <summary>Whether there is anything for the line to say: an empty paragraph is better not begun.</summary>
    public static bool HasAny(ConferenceReport report, PostFacts facts) =>
        ((facts & PostFacts.Conference) != 0 && (report.Conference.Name ?? report.Conference.Acronym ?? report.Conference.City) is { } text && !string.IsNullOrWhiteSpace(text))
        || ((facts & PostFacts.Counts) != 0 && CountTalks(report.Sections) > 0)
        || ((facts & PostFacts.ReadingTime) != 0 && ReadingTime.HasProse(report.Sections));

    private static void WriteConference(PostContext post, ref bool any)
    {
        var conference = post.Report.Conference;
        Next(post.Markdown, conference.Name ?? conference.Acronym, Separator, ref any);
        Next(post.Markdown, conference.City, ", "u8, ref any);
        Span<char> phrase = stackalloc char[LongestPhrase];
        if (conference.Dates is { } dates && post.Wording.TryFormatDateRange(dates, phrase, out var written))
        {
            Next(post.Markdown, phrase[..written], ", "u8, ref any);
        }
    }

    private static void Next(MarkdownWriter markdown, ReadOnlySpan<char> text, ReadOnlySpan<byte> separator, ref bool any)
    {
        if (!text.IsWhiteSpace())
        {
            markdown.WriteAsIs(any ? separator : default);
            markdown.WriteText(text);
            any = true;
        }
    }

    private static int CountTalks(IReadOnlyList<Section> sections)
    {
        var talks = 0;
        foreach (var section in ValueList.From(sections).Span)
        {
            talks += (section is TalkSection ? 1 : 0) + CountTalks(section.Children);
        }

        return talks;
    }

    /// <summary>How long the conference was: from its dates, or else from its agenda; 0 when neither says.</summary>
    private static int Days(ConferenceReport report) =>
        report.Conference.Dates is { } dates ? Period.DaysBetween(dates.Start, dates.End) + 1
        : report.Agenda is { Days.Count: > 0 } agenda ? agenda.Days.Count
        : 0;
}
