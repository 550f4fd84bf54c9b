using NodaTime;
using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct DayShape : IShape<Day>
{
    private static readonly Field DateField = Field.Required("date");
    private static readonly Field IndexField = Field.AtLeast(0, "index");
    private static readonly Field NameField = Field.Optional("name");
    private static readonly Field StartField = Field.Optional("start");
    private static readonly Field EndField = Field.Optional("end");

    private LocalDate? date;
    private int? index;
    private string? name;
    private PostDate? start;
    private PostDate? end;

    public DataMap? Extensions { get; set; }

    public void Take(Day value)
    {
        date = value.Date;
        index = value.Index;
        name = value.Name;
        start = value.Start;
        end = value.End;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Scalar<LocalDate, LocalDateForm>(DateField, ref date);
        visitor.Integer(IndexField, ref index);
        visitor.Text(NameField, ref name);
        visitor.Scalar<PostDate, PostDateForm>(StartField, ref start);
        visitor.Scalar<PostDate, PostDateForm>(EndField, ref end);
    }

    public readonly Day Build(out string? problem)
    {
        problem = null;
        return new Day(Required(date))
        {
            Index = index,
            Name = name,
            Start = start,
            End = end,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
