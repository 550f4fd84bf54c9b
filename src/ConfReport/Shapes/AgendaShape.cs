using NodaTime;

namespace ConfReport.Shapes;

internal struct AgendaShape : IShape<Agenda>
{
    private static readonly Field VersionField = Field.Optional("version");
    private static readonly Field GeneratorField = Field.Optional("generator");
    private static readonly Field UrlField = Field.Optional("url");
    private static readonly Field PublishedField = Field.Optional("published");
    private static readonly Field TimeslotDurationField = Field.Optional("timeslotDuration");
    private static readonly Field DaysField = Field.Optional("days");
    private static readonly Field RoomsField = Field.Optional("rooms");
    private static readonly Field TracksField = Field.Optional("tracks");
    private static readonly Field TalksField = Field.Optional("talks");
    private static readonly Field SlotsField = Field.Optional("slots");

    private string? version;
    private string? generator;
    private string? url;
    private PostDate? published;
    private Duration? timeslotDuration;
    private ValueList<Day>? days;
    private ValueList<Room>? rooms;
    private ValueList<Track>? tracks;
    private ValueList<Talk>? talks;
    private ValueList<Slot>? slots;

    public DataMap? Extensions { get; set; }

    public void Take(Agenda value)
    {
        version = value.Version;
        generator = value.Generator;
        url = value.Url;
        published = value.Published;
        timeslotDuration = value.TimeslotDuration;
        days = ValueList.From(value.Days);
        rooms = ValueList.From(value.Rooms);
        tracks = ValueList.From(value.Tracks);
        talks = ValueList.From(value.Talks);
        slots = ValueList.From(value.Slots);
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(VersionField, ref version);
        visitor.Text(GeneratorField, ref generator);
        visitor.Text(UrlField, ref url);
        visitor.Scalar<PostDate, PostDateForm>(PublishedField, ref published);
        visitor.Scalar<Duration, DurationForm>(TimeslotDurationField, ref timeslotDuration);
        visitor.Parts<Day, DayShape>(DaysField, ref days);
        visitor.Parts<Room, RoomShape>(RoomsField, ref rooms);
        visitor.Parts<Track, TrackShape>(TracksField, ref tracks);
        visitor.Parts<Talk, TalkShape>(TalksField, ref talks);
        visitor.Parts<Slot, SlotShape>(SlotsField, ref slots);
    }

    public readonly Agenda Build(out string? problem)
    {
        problem = null;
        return new Agenda
        {
            Version = version,
            Generator = generator,
            Url = url,
            Published = published,
            TimeslotDuration = timeslotDuration,
            Days = days ?? ValueList<Day>.Empty,
            Rooms = rooms ?? ValueList<Room>.Empty,
            Tracks = tracks ?? ValueList<Track>.Empty,
            Talks = talks ?? ValueList<Talk>.Empty,
            Slots = slots ?? ValueList<Slot>.Empty,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
