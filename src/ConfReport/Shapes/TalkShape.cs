namespace ConfReport.Shapes;

internal struct TalkShape : IShape<Talk>
{
    private static readonly Field IdField = Field.Optional("id");
    private static readonly Field TitleField = Field.Optional("title");
    private static readonly Field SubtitleField = Field.Optional("subtitle");
    private static readonly Field SpeakersField = Field.Optional("speakers");
    private static readonly Field FormatField = Field.Optional("format");
    private static readonly Field LanguagesField = Field.Optional("languages");
    private static readonly Field LevelField = Field.Optional("level");
    private static readonly Field AbstractField = Field.Optional("abstract");
    private static readonly Field TrackField = Field.Optional("track");
    private static readonly Field TagsField = Field.Optional("tags");
    private static readonly Field LinksField = Field.Optional("links");
    private static readonly Field ListingField = Field.Optional("listing");

    private string? id;
    private string? title;
    private string? subtitle;
    private ValueList<Speaker>? speakers;
    private TalkFormat? format;
    private ValueList<string>? languages;
    private string? level;
    private string? @abstract;
    private string? track;
    private ValueList<string>? tags;
    private ValueList<Link>? links;
    private TalkListing? listing;

    public DataMap? Extensions { get; set; }

    public void Take(Talk value)
    {
        id = value.Id;
        title = value.Title;
        subtitle = value.Subtitle;
        speakers = ValueList.From(value.Speakers);
        format = value.Format;
        languages = ValueList.From(value.Languages);
        level = value.Level;
        @abstract = value.Abstract;
        track = value.Track;
        tags = ValueList.From(value.Tags);
        links = ValueList.From(value.Links);
        listing = value.Listing;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(IdField, ref id);
        visitor.Text(TitleField, ref title);
        visitor.Text(SubtitleField, ref subtitle);
        visitor.Parts<Speaker, SpeakerShape>(SpeakersField, ref speakers);
        visitor.Choice(FormatField, ref format);
        visitor.Texts(LanguagesField, ref languages);
        visitor.Text(LevelField, ref level);
        visitor.Text(AbstractField, ref @abstract);
        visitor.Text(TrackField, ref track);
        visitor.Texts(TagsField, ref tags);
        visitor.Parts<Link, LinkShape>(LinksField, ref links);
        visitor.Part<TalkListing, TalkListingShape>(ListingField, ref listing);
    }

    public readonly Talk Build(out string? problem)
    {
        problem = null;
        return new Talk
        {
            Id = id,
            Title = title,
            Subtitle = subtitle,
            Speakers = speakers ?? ValueList<Speaker>.Empty,
            Format = format,
            Languages = languages ?? ValueList<string>.Empty,
            Level = level,
            Abstract = @abstract,
            Track = track,
            Tags = tags ?? ValueList<string>.Empty,
            Links = links ?? ValueList<Link>.Empty,
            Listing = listing,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
