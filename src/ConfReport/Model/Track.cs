using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A line through the programme: talks of one topic, or of one room.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Track : ReportPart
{
    /// <summary>A track of this name.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Track(string name) => Name = name;

    /// <summary>Its name, by which a talk refers to it. Unique in an agenda.</summary>
    public string Name { get; init => field = Given.Name(value); }

    /// <summary>The identifier in the programme.</summary>
    public string? Id { get; init => field = Given.Text(value); }

    /// <summary>The identifier that holds beyond that programme.</summary>
    public string? Guid { get; init => field = Given.Text(value); }

    /// <summary>The readable name in URLs.</summary>
    public string? Slug { get; init => field = Given.Text(value); }

    /// <summary>What it is about.</summary>
    public string? Description { get; init => field = Given.Text(value); }

    /// <summary>Its colour, as the programme writes it, such as "#7030a0".</summary>
    public string? Color { get; init => field = Given.Text(value); }

    /// <summary>Its colour on a dark ground.</summary>
    public string? DarkColor { get; init => field = Given.Text(value); }

    /// <summary>The name in other languages.</summary>
    public IReadOnlyList<Translation> NameTranslations { get => field ?? ValueList<Translation>.Empty; init => field = Given.List(value); }
}
