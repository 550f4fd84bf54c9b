using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What a conference's own programme says of a talk, beyond what a report tells: kept so that a schedule can be written back whole.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record TalkListing : ReportPart
{
    /// <summary>The identifier that holds beyond that programme. Not always a UUID.</summary>
    public string? Guid { get; init => field = Given.Text(value); }

    /// <summary>The short code in URLs.</summary>
    public string? Code { get; init => field = Given.Text(value); }

    /// <summary>The readable name in URLs.</summary>
    public string? Slug { get; init => field = Given.Text(value); }

    /// <summary>The form of the talk in the programme's own words; <see cref="Talk.Format"/> is what it means.</summary>
    public string? Type { get; init => field = Given.Text(value); }

    /// <summary>Where the talk stands, in the programme's words, such as "confirmed" or "cancelled".</summary>
    public string? State { get; init => field = Given.Text(value); }

    /// <summary>The long text, as plain text.</summary>
    public string? Description { get; init => field = Given.Text(value); }

    /// <summary>Whom it is for.</summary>
    public string? Audience { get; init => field = Given.Text(value); }

    /// <summary>What the audience should know before.</summary>
    public string? ContentNote { get; init => field = Given.Text(value); }

    /// <summary>The URL of its picture.</summary>
    public string? Image { get; init => field = Given.Text(value); }

    /// <summary>Its page in the programme.</summary>
    public string? Url { get; init => field = Given.Text(value); }

    /// <summary>Where to leave feedback.</summary>
    public string? FeedbackUrl { get; init => field = Given.Text(value); }

    /// <summary>Where the entry was imported from.</summary>
    public string? OriginUrl { get; init => field = Given.Text(value); }

    /// <summary>Where to reserve a seat.</summary>
    public string? SignupUrl { get; init => field = Given.Text(value); }

    /// <summary>What it costs.</summary>
    public string? Cost { get; init => field = Given.Text(value); }

    /// <summary>How many can take part.</summary>
    public int? Seats { get; init => field = Given.AtLeast(0, value); }

    /// <summary>What is recorded, and on what terms.</summary>
    public Recording? Recording { get; init; }

    /// <summary>Slides, papers and other files.</summary>
    public IReadOnlyList<Link> Attachments { get => field ?? ValueList<Link>.Empty; init => field = Given.List(value); }

    /// <summary>Answers of the speaker that the conference published.</summary>
    public IReadOnlyList<Answer> Answers { get => field ?? ValueList<Answer>.Empty; init => field = Given.List(value); }
}
