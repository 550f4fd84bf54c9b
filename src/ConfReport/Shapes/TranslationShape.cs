using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct TranslationShape : IShape<Translation>
{
    private static readonly Field LanguageField = Field.Required("language");
    private static readonly Field TextField = Field.Required("text");

    private string? language;
    private string? text;

    public DataMap? Extensions { get; set; }

    public void Take(Translation value)
    {
        language = value.Language;
        text = value.Text;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(LanguageField, ref language);
        visitor.Name(TextField, ref text);
    }

    public readonly Translation Build(out string? problem)
    {
        problem = null;
        return new Translation(Required(language), Required(text))
        {
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
