using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>Where a conference takes place.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Venue : ReportPart
{
    /// <summary>A venue of this name.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Venue(string name) => Name = name;

    /// <summary>The name of the building or campus.</summary>
    public string Name { get; init => field = Given.Name(value); }

    /// <summary>Street and number, on one line.</summary>
    public string? Address { get; init => field = Given.Text(value); }

    /// <summary>Its website.</summary>
    public string? Url { get; init => field = Given.Text(value); }

    /// <summary>Where on Earth.</summary>
    public GeoPoint? Location { get; init; }
}
