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
    public IReadOnlyList<Day> Days { get => field ?? ValueList<Day>.Empty; init => field = Given.List(value); }

    /// <summary>The rooms, in the programme's order.</summary>
    public IReadOnlyList<Room> Rooms { get => field ?? ValueList<Room>.Empty; init => field = Given.List(value); }

    /// <summary>The tracks, in the programme's order.</summary>
    public IReadOnlyList<Track> Tracks { get => field ?? ValueList<Track>.Empty; init => field = Given.List(value); }

    /// <summary>The talks, breaks included.</summary>
    public IReadOnlyList<Talk> Talks { get => field ?? ValueList<Talk>.Empty; init => field = Given.List(value); }

    /// <summary>When and where they take place.</summary>
    public IReadOnlyList<Slot> Slots { get => field ?? ValueList<Slot>.Empty; init => field = Given.List(value); }
}
