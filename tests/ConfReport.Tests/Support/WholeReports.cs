namespace ConfReport.Tests.Support;

/// <summary>Whole reports: header and sections around a conference and its programme, with every property now given, now not.</summary>
internal sealed class WholeReports
{
    /// <summary>Trees of sections grow wide and deep at once; this many sections are plenty for one report.</summary>
    private const int MostSections = 30;

    private readonly Dice dice;
    private readonly NastyText text;
    private readonly NastyValues values;
    private readonly Programmes programmes;
    private int sectionsLeft = MostSections;

    public WholeReports(Dice dice)
    {
        this.dice = dice;
        text = new NastyText(dice);
        values = new NastyValues(dice, text);
        programmes = new Programmes(dice, text, values);
    }

    public ConferenceReport Report() => new()
    {
        Header = Header(),
        Conference = programmes.Conference(),
        Agenda = dice.Maybe(programmes.Agenda),
        Sections = dice.Some(() => Section(1), 8),
        Extensions = programmes.Extensions(),
    };

    /// <summary>A report that nests as deep as the model goes: sections, and in the deepest of them values.</summary>
    public ConferenceReport DeepReport()
    {
        var deepest = DataMap.Of((text.UnknownKey(), values.DeepestValue()));
        Section section = dice.OneIn(2)
            ? Talk(ConfReport.Section.MaximumDepth) with { Extensions = deepest }
            : Plain(ConfReport.Section.MaximumDepth) with { Extensions = deepest };
        for (var depth = ConfReport.Section.MaximumDepth - 1; depth > 0; depth--)
        {
            section = dice.OneIn(3)
                ? new TalkSection(new Talk()) { Children = [section] }
                : new PlainSection { Kind = SectionKind.Group, Children = [section] };
        }

        var header = Header();
        return Report() with
        {
            Header = header with { Extra = header.Extra.With("deep", values.DeepestValue()) },
            Sections = [section],
        };
    }

    private PostHeader Header() => new()
    {
        Title = dice.Maybe(text.Text),
        Published = dice.MaybeValue(values.PostDate),
        Updated = dice.MaybeValue(values.PostDate),
        IsDraft = dice.OneIn(3),
        Authors = dice.Some(Author),
        Description = dice.Maybe(text.Text),
        Tags = dice.Some(text.Text),
        Categories = dice.Some(text.Text),
        Series = dice.Some(text.Text),
        Keywords = dice.Some(text.Text),
        Slug = dice.MaybeValue(values.Slug),
        Weight = dice.MaybeValue(() => values.Int()),
        Language = dice.Maybe(text.Text),
        Cover = dice.Maybe(Figure),
        Extra = dice.IsGiven() ? values.DataMap(values.AnyKey) : DataMap.Empty,
        Extensions = programmes.Extensions(),
    };

    private Author Author() => new(text.Name())
    {
        Url = dice.Maybe(text.Text),
        Email = dice.Maybe(text.Text),
        Extensions = programmes.Extensions(),
    };

    private Figure Figure() => new(text.Name())
    {
        AlternativeText = dice.Maybe(text.Text),
        Title = dice.Maybe(text.Text),
        Caption = dice.Maybe(text.Text),
        Extensions = programmes.Extensions(),
    };

    private Section Section(int depth) => dice.OneIn(2) ? Talk(depth) : Plain(depth);

    private PlainSection Plain(int depth) => new()
    {
        Kind = PlainKind(),
        Heading = dice.Maybe(text.Text),
        Figures = dice.Some(Figure),
        Content = text.Markdown(),
        Points = dice.Some(text.Markdown, 6),
        Links = dice.Some(programmes.Link),
        Children = Children(depth),
        Extensions = programmes.Extensions(),
    };

    private TalkSection Talk(int depth) => new(programmes.Talk())
    {
        Heading = dice.Maybe(text.Text),
        Number = dice.MaybeValue(() => values.Int(0)),
        Attendance = dice.MaybeValue(dice.OfAll<Attendance>),
        Impression = Impression(),
        Children = Children(depth),
        Extensions = programmes.Extensions(),
    };

    private Section[] Children(int depth)
    {
        if (depth >= ConfReport.Section.MaximumDepth || sectionsLeft <= 0)
        {
            return [];
        }

        var children = dice.Some(() => Section(depth + 1));
        sectionsLeft -= children.Length;
        return children;
    }

    private SectionKind PlainKind()
    {
        var kind = dice.OfAll<SectionKind>();
        return kind == SectionKind.Talk ? SectionKind.Conclusion : kind;
    }

    private Impression Impression() => new()
    {
        Text = text.Markdown(),
        Takeaways = dice.Some(text.Markdown),
        Quotes = dice.Some(Quote),
        FollowUps = dice.Some(text.Markdown),
        Links = dice.Some(programmes.Link),
        Figures = dice.Some(Figure),
        Rating = dice.MaybeValue(values.Rating),
        Extensions = programmes.Extensions(),
    };

    private Quote Quote() => new(text.Name())
    {
        By = dice.Maybe(text.Text),
        Extensions = programmes.Extensions(),
    };
}
