using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What a conference's own programme says of a speaker, beyond the name: kept so that a schedule can be written back whole. A report rarely needs it.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record SpeakerListing : ReportPart
{
    /// <summary>The identifier in the programme, a number or a code.</summary>
    public string? Id { get; init => field = Given.Text(value); }

    /// <summary>The identifier that holds beyond that programme. Not always a UUID.</summary>
    public string? Guid { get; init => field = Given.Text(value); }

    /// <summary>The short code in URLs.</summary>
    public string? Code { get; init => field = Given.Text(value); }

    /// <summary>The readable name in URLs.</summary>
    public string? Slug { get; init => field = Given.Text(value); }

    /// <summary>Given name.</summary>
    public string? GivenName { get; init => field = Given.Text(value); }

    /// <summary>Family name.</summary>
    public string? FamilyName { get; init => field = Given.Text(value); }

    /// <summary>The line under the name.</summary>
    public string? TagLine { get; init => field = Given.Text(value); }

    /// <summary>Where the speaker comes from.</summary>
    public string? Country { get; init => field = Given.Text(value); }

    /// <summary>A picture.</summary>
    public string? AvatarUrl { get; init => field = Given.Text(value); }

    /// <summary>Whether the conference shows this speaker first.</summary>
    public bool IsFeatured { get; init; }
}
