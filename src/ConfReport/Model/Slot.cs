using System.Text.Json.Serialization;
using ConfReport.Json;
using NodaTime;

namespace ConfReport;

/// <summary>When and where a talk takes place. A repeated talk has several.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Slot : ReportPart
{
    /// <summary>A slot of this talk.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Slot(string talkId) => TalkId = talkId;

    /// <summary>The <see cref="Talk.Id"/> of the talk.</summary>
    public string TalkId { get; init => field = Given.Name(value); }

    /// <summary>When it begins: with an offset where the programme gives one, else on the clock of the venue. Null before the programme is fixed.</summary>
    public PostDate? Start { get; init; }

    /// <summary>How long it takes; not negative.</summary>
    public Duration? Duration { get; init => field = Given.NotNegative(value); }

    /// <summary>The name of the <see cref="ConfReport.Room"/>.</summary>
    public string? Room { get; init => field = Given.Text(value); }

    /// <summary>The identifier of this slot in the programme.</summary>
    public string? Id { get; init => field = Given.Text(value); }

    /// <summary>Whether it is for everybody, with nothing beside it.</summary>
    public bool IsPlenary { get; init; }
}
