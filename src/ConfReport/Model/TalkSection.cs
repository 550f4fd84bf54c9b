using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A section about one talk that the author followed, and what the author thought of it.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record TalkSection : Section
{
    private const int AttendanceSlot = SectionSlots;

    /// <summary>A section about this talk.</summary>
    public TalkSection(Talk talk) => Talk = talk;

    /// <summary>Always <see cref="SectionKind.Talk"/>.</summary>
    /// <exception cref="ArgumentException">It is set to something else.</exception>
    public override SectionKind Kind
    {
        get => SectionKind.Talk;
        init
        {
            if (value != SectionKind.Talk)
            {
                throw new ArgumentException("A section about a talk has the kind Talk.", nameof(Kind));
            }
        }
    }

    /// <summary>The number that the author gave it; many count from 0, for the workshop on the day before.</summary>
    public int? Number { get; init => field = Given.AtLeast(0, value); }

    /// <summary>The talk.</summary>
    /// <remarks><c>new</c>, because <see cref="Section.Talk"/> makes such a section: inside one, the name means the talk itself.</remarks>
    public new Talk Talk { get; init => field = Given.Value(value); }

    /// <summary>How the author followed it. Null when the report does not say.</summary>
    public Attendance? Attendance { get => (Attendance?)Rare<object>(AttendanceSlot); init => SetRare(AttendanceSlot, Given.Known(value)); }

    /// <summary>What the author thought of it.</summary>
    public Impression Impression { get; init => field = Given.Value(value); } = Impression.None;

    private protected override int RareSlots => SectionSlots + 1;
}
