using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A room or a stage.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Room : ReportPart
{
    /// <summary>A room of this name.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Room(string name) => Name = name;

    /// <summary>Its name, by which a slot refers to it. Unique in an agenda.</summary>
    public string Name { get; init => field = Given.Name(value); }

    /// <summary>The identifier in the programme.</summary>
    public string? Id { get; init => field = Given.Text(value); }

    /// <summary>The identifier that holds beyond that programme.</summary>
    public string? Guid { get; init => field = Given.Text(value); }

    /// <summary>The readable name in URLs.</summary>
    public string? Slug { get; init => field = Given.Text(value); }

    /// <summary>What to know about it.</summary>
    public string? Description { get; init => field = Given.Text(value); }

    /// <summary>How many people it holds.</summary>
    public int? Capacity { get; init => field = Given.AtLeast(0, value); }

    /// <summary>What it is, in the programme's words, such as "lecturehall".</summary>
    public string? Type { get; init => field = Given.Text(value); }

    /// <summary>Where it stands among the rooms.</summary>
    public int? Position { get; init; }

    /// <summary>On which floor.</summary>
    public string? Floor { get; init => field = Given.Text(value); }

    /// <summary>The building or area it belongs to.</summary>
    public string? Parent { get; init => field = Given.Text(value); }

    /// <summary>Its page.</summary>
    public string? Url { get; init => field = Given.Text(value); }

    /// <summary>The identifier of its live stream.</summary>
    public string? StreamId { get; init => field = Given.Text(value); }

    /// <summary>What is recorded there by default, in the programme's words.</summary>
    public string? RecordingPolicy { get; init => field = Given.Text(value); }

    /// <summary>Where on Earth.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>The name in other languages.</summary>
    public IReadOnlyList<Translation> NameTranslations { get => field ?? ValueList<Translation>.Empty; init => field = Given.List(value); }

    /// <summary>The description in other languages.</summary>
    public IReadOnlyList<Translation> DescriptionTranslations { get => field ?? ValueList<Translation>.Empty; init => field = Given.List(value); }
}
