namespace ConfReport.Rendering;

/// <summary>How long the prose of a report takes to read.</summary>
internal static class ReadingTime
{
    public static long Minutes(ConferenceReport report, ReadingWords words, PostParts leavesOut)
    {
        var amount = new ReadingAmount();
        Add(ref amount, report.Sections, leavesOut);
        return words.MinutesFor(amount.Words, amount.Characters);
    }

    public static bool HasProse(IReadOnlyList<Section> sections, PostParts leavesOut)
    {
        var amount = new ReadingAmount();
        Add(ref amount, sections, leavesOut);
        return amount.Words + amount.Characters > 0;
    }

    private static void Add(ref ReadingAmount amount, IReadOnlyList<Section> sections, PostParts leavesOut)
    {
        foreach (var section in ValueList.From(sections).Span)
        {
            var (prose, points) = section switch
            {
                TalkSection talk => (talk.Impression.Text, talk.Impression.Takeaways),
                PlainSection plain => (plain.Content, plain.Points),
                _ => default((MarkdownText, IReadOnlyList<MarkdownText>?)),
            };
            if (leavesOut.Shows(section) && leavesOut.Shows(PostParts.Prose))
            {
                amount.Add(prose.Source);
            }

            if (leavesOut.Shows(section) && leavesOut.Shows(PostParts.Points) && points is not null)
            {
                Add(ref amount, points);
            }

            Add(ref amount, section.Children, leavesOut);
        }
    }

    private static void Add(ref ReadingAmount amount, IReadOnlyList<MarkdownText> texts)
    {
        foreach (var text in ValueList.From(texts).Span)
        {
            amount.Add(text.Source);
        }
    }
}
