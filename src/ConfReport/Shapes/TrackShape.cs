using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct TrackShape : IShape<Track>
{
    private static readonly Field NameField = Field.Required("name");
    private static readonly Field IdField = Field.Optional("id");
    private static readonly Field GuidField = Field.Optional("guid");
    private static readonly Field SlugField = Field.Optional("slug");
    private static readonly Field DescriptionField = Field.Optional("description");
    private static readonly Field ColorField = Field.Optional("color");
    private static readonly Field DarkColorField = Field.Optional("darkColor");
    private static readonly Field NameTranslationsField = Field.Optional("nameTranslations");

    private string? name;
    private string? id;
    private string? guid;
    private string? slug;
    private string? description;
    private string? color;
    private string? darkColor;
    private ValueList<Translation>? nameTranslations;

    public DataMap? Extensions { get; set; }

    public void Take(Track value)
    {
        name = value.Name;
        id = value.Id;
        guid = value.Guid;
        slug = value.Slug;
        description = value.Description;
        color = value.Color;
        darkColor = value.DarkColor;
        nameTranslations = ValueList.From(value.NameTranslations);
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
        visitor.Text(ColorField, ref color);
        visitor.Text(DarkColorField, ref darkColor);
        visitor.Parts<Translation, TranslationShape>(NameTranslationsField, ref nameTranslations);
    }

    public readonly Track Build(out string? problem)
    {
        problem = null;
        return new Track(Required(name))
        {
            Id = id,
            Guid = guid,
            Slug = slug,
            Description = description,
            Color = color,
            DarkColor = darkColor,
            NameTranslations = nameTranslations ?? ValueList<Translation>.Empty,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
