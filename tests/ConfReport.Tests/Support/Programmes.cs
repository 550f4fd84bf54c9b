namespace ConfReport.Tests.Support;

/// <summary>Conferences and their programmes, with every property now given, now not.</summary>
internal sealed class Programmes(Dice dice, NastyText text, NastyValues values)
{
    /// <summary>Members that this version does not know: on one part in eight or so, else reports would be made of little else.</summary>
    public DataMap Extensions() => dice.OneIn(8) && dice.Size > 2 ? values.DataMap(text.UnknownKey) : DataMap.Empty;

    public Conference Conference() => new()
    {
        Name = dice.Maybe(text.Text),
        Acronym = dice.Maybe(text.Text),
        Series = dice.Maybe(text.Text),
        Edition = dice.MaybeValue(() => values.Int(1)),
        Year = dice.MaybeValue(() => values.Int(1)),
        Dates = dice.Maybe(values.DateInterval),
        TimeZone = dice.Maybe(text.Text),
        Venue = dice.Maybe(Venue),
        City = dice.Maybe(text.Text),
        Country = dice.Maybe(text.Text),
        Attendance = dice.MaybeValue(dice.OfAll<AttendanceMode>),
        Website = dice.Maybe(text.Text),
        Languages = dice.Some(text.Text),
        Organizers = dice.Some(Organization),
        Communities = dice.Some(Organization),
        Sponsors = dice.Some(Organization),
        Listing = dice.Maybe(ConferenceListing),
        Extensions = Extensions(),
    };

    public Agenda Agenda() => new()
    {
        Version = dice.Maybe(text.Text),
        Generator = dice.Maybe(text.Text),
        Url = dice.Maybe(text.Text),
        Published = dice.MaybeValue(values.PostDate),
        TimeslotDuration = dice.MaybeValue(values.Duration),
        Days = dice.Some(Day),
        Rooms = dice.Some(Room),
        Tracks = dice.Some(Track),
        Talks = dice.Some(Talk, 12),
        Slots = dice.Some(Slot, 12),
        Extensions = Extensions(),
    };

    public Talk Talk() => new()
    {
        Id = dice.Maybe(text.Text),
        Title = dice.Maybe(text.Text),
        Subtitle = dice.Maybe(text.Text),
        Speakers = dice.Some(Speaker),
        Format = dice.MaybeValue(dice.OfAll<TalkFormat>),
        Languages = dice.Some(text.Text),
        Level = dice.Maybe(text.Text),
        Abstract = dice.Maybe(text.Text),
        Track = dice.Maybe(text.Text),
        Tags = dice.Some(text.Text),
        Links = dice.Some(Link),
        Listing = dice.OneIn(3) ? TalkListing() : null,
        Extensions = Extensions(),
    };

    public Link Link() => new(text.Name())
    {
        Title = dice.Maybe(text.Text),
        Kind = dice.OfAll<LinkKind>(),
        Service = dice.Maybe(text.Text),
        MediaType = dice.Maybe(text.Text),
        Extensions = Extensions(),
    };

    private Venue Venue() => new(text.Name())
    {
        Address = dice.Maybe(text.Text),
        Url = dice.Maybe(text.Text),
        Location = dice.Maybe(GeoPoint),
        Extensions = Extensions(),
    };

    private GeoPoint GeoPoint() => values.GeoPoint() with { Extensions = Extensions() };

    private Organization Organization() => new(text.Name())
    {
        Url = dice.Maybe(text.Text),
        Tier = dice.Maybe(text.Text),
        Logo = dice.Maybe(text.Text),
        Extensions = Extensions(),
    };

    private ConferenceListing ConferenceListing() => new()
    {
        Subtitle = dice.Maybe(text.Text),
        Description = dice.Maybe(text.Text),
        BaseUrl = dice.Maybe(text.Text),
        Logo = dice.Maybe(text.Text),
        PrimaryColor = dice.Maybe(text.Text),
        BackgroundColor = dice.Maybe(text.Text),
        CallForProposalsUrl = dice.Maybe(text.Text),
        CallForProposalsEnd = dice.MaybeValue(values.LocalDate),
        CodeOfConductUrl = dice.Maybe(text.Text),
        License = dice.Maybe(text.Text),
        OffersSignLanguageOrCaptions = dice.OneIn(2),
        Keywords = dice.Some(text.Text),
        Accounts = dice.Some(Link),
        Extensions = Extensions(),
    };

    private Day Day() => new(values.LocalDate())
    {
        Index = dice.MaybeValue(() => values.Int(0)),
        Name = dice.Maybe(text.Text),
        Start = dice.MaybeValue(values.PostDate),
        End = dice.MaybeValue(values.PostDate),
        Extensions = Extensions(),
    };

    private Room Room() => new(text.Name())
    {
        Id = dice.Maybe(text.Text),
        Guid = dice.Maybe(text.Text),
        Slug = dice.Maybe(text.Text),
        Description = dice.Maybe(text.Text),
        Capacity = dice.MaybeValue(() => values.Int(0)),
        Type = dice.Maybe(text.Text),
        Position = dice.MaybeValue(() => values.Int()),
        Floor = dice.Maybe(text.Text),
        Parent = dice.Maybe(text.Text),
        Url = dice.Maybe(text.Text),
        StreamId = dice.Maybe(text.Text),
        RecordingPolicy = dice.Maybe(text.Text),
        Location = dice.Maybe(GeoPoint),
        NameTranslations = dice.Some(Translation),
        DescriptionTranslations = dice.Some(Translation),
        Extensions = Extensions(),
    };

    private Translation Translation() => new(text.Name(), text.Name()) { Extensions = Extensions() };

    private Track Track() => new(text.Name())
    {
        Id = dice.Maybe(text.Text),
        Guid = dice.Maybe(text.Text),
        Slug = dice.Maybe(text.Text),
        Description = dice.Maybe(text.Text),
        Color = dice.Maybe(text.Text),
        DarkColor = dice.Maybe(text.Text),
        NameTranslations = dice.Some(Translation),
        Extensions = Extensions(),
    };

    private Slot Slot() => new(text.Name())
    {
        Start = dice.MaybeValue(values.PostDate),
        Duration = dice.MaybeValue(values.Duration),
        Room = dice.Maybe(text.Text),
        Id = dice.Maybe(text.Text),
        IsPlenary = dice.OneIn(3),
        Extensions = Extensions(),
    };

    private Speaker Speaker() => new(text.Name())
    {
        Handle = dice.Maybe(text.Text),
        Affiliation = dice.Maybe(Organization),
        Position = dice.Maybe(text.Text),
        Pronouns = dice.Maybe(text.Text),
        Biography = dice.Maybe(text.Text),
        Role = dice.OfAll<SpeakerRole>(),
        Links = dice.Some(Link),
        Listing = dice.OneIn(3) ? SpeakerListing() : null,
        Extensions = Extensions(),
    };

    private SpeakerListing SpeakerListing() => new()
    {
        Id = dice.Maybe(text.Text),
        Guid = dice.Maybe(text.Text),
        Code = dice.Maybe(text.Text),
        Slug = dice.Maybe(text.Text),
        GivenName = dice.Maybe(text.Text),
        FamilyName = dice.Maybe(text.Text),
        TagLine = dice.Maybe(text.Text),
        Country = dice.Maybe(text.Text),
        AvatarUrl = dice.Maybe(text.Text),
        IsFeatured = dice.OneIn(3),
        Extensions = Extensions(),
    };

    private TalkListing TalkListing() => new()
    {
        Guid = dice.Maybe(text.Text),
        Code = dice.Maybe(text.Text),
        Slug = dice.Maybe(text.Text),
        Type = dice.Maybe(text.Text),
        State = dice.Maybe(text.Text),
        Description = dice.Maybe(text.Text),
        Audience = dice.Maybe(text.Text),
        ContentNote = dice.Maybe(text.Text),
        Image = dice.Maybe(text.Text),
        Url = dice.Maybe(text.Text),
        FeedbackUrl = dice.Maybe(text.Text),
        OriginUrl = dice.Maybe(text.Text),
        SignupUrl = dice.Maybe(text.Text),
        Cost = dice.Maybe(text.Text),
        Seats = dice.MaybeValue(() => values.Int(0)),
        Recording = dice.Maybe(Recording),
        Attachments = dice.Some(Link),
        Answers = dice.Some(Answer),
        Extensions = Extensions(),
    };

    private Recording Recording() => new()
    {
        License = dice.Maybe(text.Text),
        OptOut = dice.OneIn(3),
        StreamOptOut = dice.OneIn(3),
        Url = dice.Maybe(text.Text),
        LiveUrl = dice.Maybe(text.Text),
        DownloadUrl = dice.Maybe(text.Text),
        Extensions = Extensions(),
    };

    private Answer Answer() => new(text.Name())
    {
        Text = dice.Maybe(text.Text),
        Id = dice.Maybe(text.Text),
        Type = dice.Maybe(text.Text),
        Order = dice.MaybeValue(() => values.Int()),
        Extensions = Extensions(),
    };
}
