namespace ConfReport.SiteTests.Structure;

/// <summary>Reports whose shape comes from dice and whose every plain text comes from somewhere else.</summary>
/// <param name="dice">The shape: the same dice make the same one.</param>
/// <param name="text">The next text.</param>
internal sealed class ReportSketch(Dice dice, Func<string> text)
{
    private const string Site = "https://s.example/";

    private int addresses;

    public ConferenceReport Report() => new()
    {
        Header = new() { Title = text() },
        Conference = new() { Name = text(), City = text() },
        Sections = [Plain(), .. Times(3, Talk), new PlainSection { Kind = SectionKind.Group, Heading = text(), Children = Times(2, Talk) }, Plain()],
    };

    private PlainSection Plain() => new()
    {
        Heading = text(),
        Content = new("The author's *own* words."),
        Points = Times(2, () => new MarkdownText("A **point**.")),
        Links = Times(2, Link),
        Figures = Times(1, Figure),
    };

    private Section Talk() => new TalkSection(new()
    {
        Title = text(),
        Speakers = Times(3, () => new Speaker(text()) { Handle = dice.OneIn(2) ? text() : null, Affiliation = dice.OneIn(2) ? new(text()) : null }),
        Links = Times(2, Link),
    })
    {
        Number = dice.OneIn(2) ? dice.Below(20) : null,
        Impression = new()
        {
            Text = new("What I *thought*."),
            Takeaways = Times(2, () => new MarkdownText("Take this.")),
            FollowUps = Times(1, () => new MarkdownText("Try that.")),
            Quotes = Times(2, () => new Quote(text()) { By = dice.OneIn(2) ? text() : null }),
            Figures = Times(1, Figure),
            Links = Times(1, Link),
            Rating = dice.OneIn(2) ? new(4.5m) : null,
        },
    };

    private Link Link() => new(Address()) { Title = text() };

    private Figure Figure() => new(Address()) { AlternativeText = text(), Title = dice.OneIn(2) ? text() : null, Caption = dice.OneIn(2) ? text() : null };

    private string Address() => $"{Site}{addresses++}";

    private T[] Times<T>(int most, Func<T> make) => [.. Enumerable.Range(0, dice.Below(most + 1)).Select(_ => make())];
}
