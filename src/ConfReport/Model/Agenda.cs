using System.Text.Json.Serialization;
using ConfReport.Json;
using NodaTime;

namespace ConfReport;

/// <summary>The programme of a conference: what there was to choose from.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Agenda : ReportPart
{
    /// <summary>The programme's own version.</summary>
    public string? Version { get; init => field = Given.Text(value); }

    /// <summary>The software that published it.</summary>
    public string? Generator { get; init => field = Given.Text(value); }

    /// <summary>Where it is published.</summary>
    public string? Url { get; init => field = Given.Text(value); }

    /// <summary>When it was published.</summary>
    public PostDate? Published { get; init; }

    /// <summary>The grid on which slots begin.</summary>
    public Duration? TimeslotDuration { get; init => field = Given.NotNegative(value); }

    /// <summary>The days, in order.</summary>
    public IReadOnlyList<Day> Days { get; init => field = Given.List(value); } = ValueList<Day>.Empty;

    /// <summary>The rooms, in the programme's order.</summary>
    public IReadOnlyList<Room> Rooms { get; init => field = Given.List(value); } = ValueList<Room>.Empty;

    /// <summary>The tracks, in the programme's order.</summary>
    public IReadOnlyList<Track> Tracks { get; init => field = Given.List(value); } = ValueList<Track>.Empty;

    /// <summary>The talks, breaks included.</summary>
    public IReadOnlyList<Talk> Talks { get; init => field = Given.List(value); } = ValueList<Talk>.Empty;

    /// <summary>When and where they take place.</summary>
    public IReadOnlyList<Slot> Slots { get; init => field = Given.List(value); } = ValueList<Slot>.Empty;
}
