namespace ConfReport.Posts.Embedded;

/// <summary>Where the sections of an embedded report stand in the body.</summary>
internal static class SectionPlaces
{
    /// <summary>The sections of the report that were found in the body, in its order: next to each other they have the same heading, and the same talk.</summary>
    /// <param name="report">The embedded report.</param>
    /// <param name="read">What was read of the body.</param>
    public static IReadOnlyList<RecognizedSection> Of(ConferenceReport report, IReadOnlyList<RecognizedSection> read)
    {
        var places = new Dictionary<(string? Heading, string? Title, bool IsTalk), Queue<(int At, Section Section)>>();
        var at = 0;
        foreach (var section in report.AllSections)
        {
            var name = NameOf(section);
            if (!places.TryGetValue(name, out var queue))
            {
                places.Add(name, queue = new Queue<(int, Section)>());
            }

            queue.Enqueue((at++, section));
        }

        var last = -1;
        var found = new List<RecognizedSection>();
        foreach (var place in read)
        {
            if (!places.TryGetValue(NameOf(place.Section), out var queue))
            {
                continue;
            }

            while (queue.TryDequeue(out var next))
            {
                if (next.At > last)
                {
                    last = next.At;
                    found.Add(new RecognizedSection(next.Section, place.Span, place.Line, Confidence.Certain, "The embedded report says so"));
                    break;
                }
            }
        }

        return found;
    }

    private static (string? Heading, string? Title, bool IsTalk) NameOf(Section section) =>
        (section.Heading, (section as TalkSection)?.Talk.Title, section is TalkSection);
}
