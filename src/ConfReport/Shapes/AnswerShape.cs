using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct AnswerShape : IShape<Answer>
{
    private static readonly Field QuestionField = Field.Required("question");
    private static readonly Field TextField = Field.Optional("text");
    private static readonly Field IdField = Field.Optional("id");
    private static readonly Field TypeField = Field.Optional("type");
    private static readonly Field OrderField = Field.Optional("order");

    private string? question;
    private string? text;
    private string? id;
    private string? type;
    private int? order;

    public DataMap? Extensions { get; set; }

    public void Take(Answer value)
    {
        question = value.Question;
        text = value.Text;
        id = value.Id;
        type = value.Type;
        order = value.Order;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(QuestionField, ref question);
        visitor.Text(TextField, ref text);
        visitor.Text(IdField, ref id);
        visitor.Text(TypeField, ref type);
        visitor.Integer(OrderField, ref order);
    }

    public readonly Answer Build(out string? problem)
    {
        problem = null;
        return new Answer(Required(question))
        {
            Text = text,
            Id = id,
            Type = type,
            Order = order,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
