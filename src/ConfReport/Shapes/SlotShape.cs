using NodaTime;
using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct SlotShape : IShape<Slot>
{
    private static readonly Field TalkIdField = Field.Required("talkId");
    private static readonly Field StartField = Field.Optional("start");
    private static readonly Field DurationField = Field.Optional("duration");
    private static readonly Field RoomField = Field.Optional("room");
    private static readonly Field IdField = Field.Optional("id");
    private static readonly Field IsPlenaryField = Field.Optional("isPlenary");

    private string? talkId;
    private PostDate? start;
    private Duration? duration;
    private string? room;
    private string? id;
    private bool isPlenary;

    public DataMap? Extensions { get; set; }

    public void Take(Slot value)
    {
        talkId = value.TalkId;
        start = value.Start;
        duration = value.Duration;
        room = value.Room;
        id = value.Id;
        isPlenary = value.IsPlenary;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(TalkIdField, ref talkId);
        visitor.Scalar<PostDate, PostDateForm>(StartField, ref start);
        visitor.Scalar<Duration, DurationForm>(DurationField, ref duration);
        visitor.Text(RoomField, ref room);
        visitor.Text(IdField, ref id);
        visitor.Flag(IsPlenaryField, ref isPlenary);
    }

    public readonly Slot Build(out string? problem)
    {
        problem = null;
        return new Slot(Required(talkId))
        {
            Start = start,
            Duration = duration,
            Room = room,
            Id = id,
            IsPlenary = isPlenary,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
