using System.Collections.Frozen;
using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport.Shapes;

/// <summary>Which shape belongs to which model type: the one list of them.</summary>
internal static class ModelShapes
{
    private static readonly FrozenDictionary<Type, Entry> Entries = new Dictionary<Type, Entry>
    {
        [typeof(Agenda)] = Entry.Of<Agenda, AgendaShape>(),
        [typeof(Answer)] = Entry.Of<Answer, AnswerShape>(),
        [typeof(Author)] = Entry.Of<Author, AuthorShape>(),
        [typeof(Conference)] = Entry.Of<Conference, ConferenceShape>(),
        [typeof(ConferenceListing)] = Entry.Of<ConferenceListing, ConferenceListingShape>(),
        [typeof(ConferenceReport)] = Entry.Of<ConferenceReport, ConferenceReportShape>(),
        [typeof(Day)] = Entry.Of<Day, DayShape>(),
        [typeof(Figure)] = Entry.Of<Figure, FigureShape>(),
        [typeof(GeoPoint)] = Entry.Of<GeoPoint, GeoPointShape>(),
        [typeof(Impression)] = Entry.Of<Impression, ImpressionShape>(),
        [typeof(Link)] = Entry.Of<Link, LinkShape>(),
        [typeof(Organization)] = Entry.Of<Organization, OrganizationShape>(),
        [typeof(PlainSection)] = Entry.Of<PlainSection, Section, SectionShape>(),
        [typeof(PostHeader)] = Entry.Of<PostHeader, PostHeaderShape>(),
        [typeof(Quote)] = Entry.Of<Quote, QuoteShape>(),
        [typeof(Recording)] = Entry.Of<Recording, RecordingShape>(),
        [typeof(Room)] = Entry.Of<Room, RoomShape>(),
        [typeof(Section)] = Entry.Of<Section, SectionShape>(),
        [typeof(Slot)] = Entry.Of<Slot, SlotShape>(),
        [typeof(Speaker)] = Entry.Of<Speaker, SpeakerShape>(),
        [typeof(SpeakerListing)] = Entry.Of<SpeakerListing, SpeakerListingShape>(),
        [typeof(Talk)] = Entry.Of<Talk, TalkShape>(),
        [typeof(TalkListing)] = Entry.Of<TalkListing, TalkListingShape>(),
        [typeof(TalkSection)] = Entry.Of<TalkSection, Section, SectionShape>(),
        [typeof(Track)] = Entry.Of<Track, TrackShape>(),
        [typeof(Translation)] = Entry.Of<Translation, TranslationShape>(),
        [typeof(Venue)] = Entry.Of<Venue, VenueShape>(),
    }.ToFrozenDictionary();

    public static IEnumerable<Type> Types => Entries.Keys;

    public static FieldSet FieldsOf(Type type) => Entries[type].Fields();

    /// <summary>A part as JSON on one line, whatever its type.</summary>
    public static string JsonOf(ReportPart part) => Entries[part.GetType()].Json(part);

    public static JsonConverter? ConverterOf(Type type) => Entries.TryGetValue(type, out var entry) ? entry.Converter() : null;

    /// <summary>What the type's shape gives, made when it is asked for.</summary>
    private sealed record Entry(Func<FieldSet> Fields, Func<JsonConverter> Converter, Func<ReportPart, string> Json)
    {
        public static Entry Of<T, TShape>()
            where T : ReportPart
            where TShape : struct, IShape<T> => Of<T, T, TShape>();

        public static Entry Of<T, TBase, TShape>()
            where T : TBase
            where TBase : ReportPart
            where TShape : struct, IShape<TBase> =>
            new(FieldSet.Of<TShape>, static () => new PartJsonConverter<T, TBase, TShape>(), static part => JsonWriting.ToText<TBase, TShape>((TBase)part));
    }
}
