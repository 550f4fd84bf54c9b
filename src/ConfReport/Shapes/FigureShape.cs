using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct FigureShape : IShape<Figure>
{
    private static readonly Field SourceField = Field.Required("source");
    private static readonly Field AlternativeTextField = Field.Optional("alternativeText");
    private static readonly Field TitleField = Field.Optional("title");
    private static readonly Field CaptionField = Field.Optional("caption");

    private string? source;
    private string? alternativeText;
    private string? title;
    private string? caption;

    public DataMap? Extensions { get; set; }

    public void Take(Figure value)
    {
        source = value.Source;
        alternativeText = value.AlternativeText;
        title = value.Title;
        caption = value.Caption;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(SourceField, ref source);
        visitor.Text(AlternativeTextField, ref alternativeText);
        visitor.Text(TitleField, ref title);
        visitor.Text(CaptionField, ref caption);
    }

    public readonly Figure Build(out string? problem)
    {
        problem = null;
        return new Figure(Required(source))
        {
            AlternativeText = alternativeText,
            Title = title,
            Caption = caption,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
