using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct QuoteShape : IShape<Quote>
{
    private static readonly Field TextField = Field.Required("text");
    private static readonly Field ByField = Field.Optional("by");

    private string? text;
    private string? by;

    public DataMap? Extensions { get; set; }

    public void Take(Quote value)
    {
        text = value.Text;
        by = value.By;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(TextField, ref text);
        visitor.Text(ByField, ref by);
    }

    public readonly Quote Build(out string? problem)
    {
        problem = null;
        return new Quote(Required(text))
        {
            By = by,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
