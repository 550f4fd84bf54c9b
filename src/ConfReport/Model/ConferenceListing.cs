using System.Text.Json.Serialization;
using ConfReport.Json;
using NodaTime;

namespace ConfReport;

/// <summary>What a conference says of itself beyond what a report tells: kept so that it can be written back whole.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record ConferenceListing : ReportPart
{
    /// <summary>Its subtitle or motto.</summary>
    public string? Subtitle { get; init => field = Given.Text(value); }

    /// <summary>What it is, as plain text.</summary>
    public string? Description { get; init => field = Given.Text(value); }

    /// <summary>The address under which its programme lies.</summary>
    public string? BaseUrl { get; init => field = Given.Text(value); }

    /// <summary>The URL of its logo.</summary>
    public string? Logo { get; init => field = Given.Text(value); }

    /// <summary>The main colour of its pages.</summary>
    public string? PrimaryColor { get; init => field = Given.Text(value); }

    /// <summary>The colour behind it.</summary>
    public string? BackgroundColor { get; init => field = Given.Text(value); }

    /// <summary>Where talks are proposed.</summary>
    public string? CallForProposalsUrl { get; init => field = Given.Text(value); }

    /// <summary>The last day for proposals.</summary>
    public LocalDate? CallForProposalsEnd { get; init => field = value is { } date ? Given.Date(date) : null; }

    /// <summary>Its code of conduct.</summary>
    public string? CodeOfConductUrl { get; init => field = Given.Text(value); }

    /// <summary>The licence of its material.</summary>
    public string? License { get; init => field = Given.Text(value); }

    /// <summary>Whether talks are signed or captioned.</summary>
    public bool OffersSignLanguageOrCaptions { get; init; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Keywords { get => field ?? ValueList<string>.Empty; init => field = Given.Texts(value); }

    /// <summary>Its accounts on social networks.</summary>
    public IReadOnlyList<Link> Accounts { get => field ?? ValueList<Link>.Empty; init => field = Given.List(value); }
}
