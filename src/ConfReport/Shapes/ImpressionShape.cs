namespace ConfReport.Shapes;

internal struct ImpressionShape : IShape<Impression>
{
    private static readonly Field TextField = Field.Optional("text");
    private static readonly Field TakeawaysField = Field.Optional("takeaways");
    private static readonly Field QuotesField = Field.Optional("quotes");
    private static readonly Field FollowUpsField = Field.Optional("followUps");
    private static readonly Field LinksField = Field.Optional("links");
    private static readonly Field FiguresField = Field.Optional("figures");
    private static readonly Field RatingField = Field.Optional("rating");

    private MarkdownText text;
    private ValueList<MarkdownText>? takeaways;
    private ValueList<Quote>? quotes;
    private ValueList<MarkdownText>? followUps;
    private ValueList<Link>? links;
    private ValueList<Figure>? figures;
    private Rating? rating;

    public DataMap? Extensions { get; set; }

    public void Take(Impression value)
    {
        text = value.Text;
        takeaways = ValueList.From(value.Takeaways);
        quotes = ValueList.From(value.Quotes);
        followUps = ValueList.From(value.FollowUps);
        links = ValueList.From(value.Links);
        figures = ValueList.From(value.Figures);
        rating = value.Rating;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Markdown(TextField, ref text);
        visitor.Markdowns(TakeawaysField, ref takeaways);
        visitor.Parts<Quote, QuoteShape>(QuotesField, ref quotes);
        visitor.Markdowns(FollowUpsField, ref followUps);
        visitor.Parts<Link, LinkShape>(LinksField, ref links);
        visitor.Parts<Figure, FigureShape>(FiguresField, ref figures);
        visitor.Scalar<Rating, RatingForm>(RatingField, ref rating);
    }

    public readonly Impression Build(out string? problem)
    {
        problem = null;
        return new Impression
        {
            Text = text,
            Takeaways = takeaways ?? ValueList<MarkdownText>.Empty,
            Quotes = quotes ?? ValueList<Quote>.Empty,
            FollowUps = followUps ?? ValueList<MarkdownText>.Empty,
            Links = links ?? ValueList<Link>.Empty,
            Figures = figures ?? ValueList<Figure>.Empty,
            Rating = rating,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
