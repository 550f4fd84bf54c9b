namespace ConfReport.Rendering;

/// <summary>How long the prose of a report takes to read.</summary>
internal static class ReadingTime
{
    public static long Minutes(ConferenceReport report, ReadingWords words)
    {
        var amount = new ReadingAmount();
        Add(ref amount, report.Sections);
        return words.MinutesFor(amount.Words, amount.Characters);
    }

    public static bool HasProse(IReadOnlyList<Section> sections)
    {
        var amount = new ReadingAmount();
        Add(ref amount, sections);
        return amount.Words + amount.Characters > 0;
    }

    private static void Add(ref ReadingAmount amount, IReadOnlyList<Section> sections)
    {
        foreach (var section in ValueList.From(sections).Span)
        {
            if (section is TalkSection talk)
            {
                amount.Add(talk.Impression.Text.Source);
                Add(ref amount, talk.Impression.Takeaways);
            }
            else if (section is PlainSection plain)
            {
                amount.Add(plain.Content.Source);
                Add(ref amount, plain.Points);
            }

            Add(ref amount, section.Children);
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
