using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct RoomShape : IShape<Room>
{
    private static readonly Field NameField = Field.Required("name");
    private static readonly Field IdField = Field.Optional("id");
    private static readonly Field GuidField = Field.Optional("guid");
    private static readonly Field SlugField = Field.Optional("slug");
    private static readonly Field DescriptionField = Field.Optional("description");
    private static readonly Field CapacityField = Field.AtLeast(0, "capacity");
    private static readonly Field TypeField = Field.Optional("type");
    private static readonly Field PositionField = Field.Optional("position");
    private static readonly Field FloorField = Field.Optional("floor");
    private static readonly Field ParentField = Field.Optional("parent");
    private static readonly Field UrlField = Field.Optional("url");
    private static readonly Field StreamIdField = Field.Optional("streamId");
    private static readonly Field RecordingPolicyField = Field.Optional("recordingPolicy");
    private static readonly Field LocationField = Field.Optional("location");
    private static readonly Field NameTranslationsField = Field.Optional("nameTranslations");
    private static readonly Field DescriptionTranslationsField = Field.Optional("descriptionTranslations");

    private string? name;
    private string? id;
    private string? guid;
    private string? slug;
    private string? description;
    private int? capacity;
    private string? type;
    private int? position;
    private string? floor;
    private string? parent;
    private string? url;
    private string? streamId;
    private string? recordingPolicy;
    private GeoPoint? location;
    private ValueList<Translation>? nameTranslations;
    private ValueList<Translation>? descriptionTranslations;

    public DataMap? Extensions { get; set; }

    public void Take(Room value)
    {
        name = value.Name;
        id = value.Id;
        guid = value.Guid;
        slug = value.Slug;
        description = value.Description;
        capacity = value.Capacity;
        type = value.Type;
        position = value.Position;
        floor = value.Floor;
        parent = value.Parent;
        url = value.Url;
        streamId = value.StreamId;
        recordingPolicy = value.RecordingPolicy;
        location = value.Location;
        nameTranslations = ValueList.From(value.NameTranslations);
        descriptionTranslations = ValueList.From(value.DescriptionTranslations);
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(NameField, ref name);
        visitor.Text(IdField, ref id);
        visitor.Text(GuidField, ref guid);
        visitor.Text(SlugField, ref slug);
        visitor.Text(DescriptionField, ref description);
        visitor.Integer(CapacityField, ref capacity);
        visitor.Text(TypeField, ref type);
        visitor.Integer(PositionField, ref position);
        visitor.Text(FloorField, ref floor);
        visitor.Text(ParentField, ref parent);
        visitor.Text(UrlField, ref url);
        visitor.Text(StreamIdField, ref streamId);
        visitor.Text(RecordingPolicyField, ref recordingPolicy);
        visitor.Part<GeoPoint, GeoPointShape>(LocationField, ref location);
        visitor.Parts<Translation, TranslationShape>(NameTranslationsField, ref nameTranslations);
        visitor.Parts<Translation, TranslationShape>(DescriptionTranslationsField, ref descriptionTranslations);
    }

    public readonly Room Build(out string? problem)
    {
        problem = null;
        return new Room(Required(name))
        {
            Id = id,
            Guid = guid,
            Slug = slug,
            Description = description,
            Capacity = capacity,
            Type = type,
            Position = position,
            Floor = floor,
            Parent = parent,
            Url = url,
            StreamId = streamId,
            RecordingPolicy = recordingPolicy,
            Location = location,
            NameTranslations = nameTranslations ?? ValueList<Translation>.Empty,
            DescriptionTranslations = descriptionTranslations ?? ValueList<Translation>.Empty,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
