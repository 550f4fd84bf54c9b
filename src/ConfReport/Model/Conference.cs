using System.Text.Json.Serialization;
using ConfReport.Json;
using NodaTime;

namespace ConfReport;

/// <summary>The conference a report is about: as much of it as the report says.</summary>
/// <remarks>Identity is a matter of the report: two reports may name one conference differently, and are then unequal here.</remarks>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Conference : ReportPart
{
    /// <summary>The name, such as "PyConES 2024". Null when the post does not say.</summary>
    public string? Name { get; init => field = Given.Text(value); }

    /// <summary>The short name, such as "pycones24".</summary>
    public string? Acronym { get; init => field = Given.Text(value); }

    /// <summary>The name of the series, without year or number: "PyConES".</summary>
    public string? Series { get; init => field = Given.Text(value); }

    /// <summary>Which of the series it is, counted from 1.</summary>
    public int? Edition { get; init => field = Given.AtLeast(1, value); }

    /// <summary>The year.</summary>
    public int? Year { get; init => field = Given.AtLeast(1, value); }

    /// <summary>The days on which it took place, the last one included. A single day is an interval of one.</summary>
    public DateInterval? Dates
    {
        get;
        init
        {
            if (value is not null)
            {
                Given.Date(value.Start);
                Given.Date(value.End);
            }

            field = value;
        }
    }

    /// <summary>The zone of its clocks, as an identifier of the IANA database such as "Europe/Madrid".</summary>
    public string? TimeZone { get; init => field = Given.Text(value); }

    /// <summary>The building.</summary>
    public Venue? Venue { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init => field = Given.Text(value); }

    /// <summary>The country, as the report writes it.</summary>
    public string? Country { get; init => field = Given.Text(value); }

    /// <summary>Whether it took place at a place, on the net, or both.</summary>
    public AttendanceMode? Attendance { get; init => field = Given.Known(value); }

    /// <summary>Its website.</summary>
    public string? Website { get; init => field = Given.Text(value); }

    /// <summary>The languages of its talks, as tags of BCP 47.</summary>
    public IReadOnlyList<string> Languages { get => field ?? ValueList<string>.Empty; init => field = Given.Texts(value); }

    /// <summary>Who organises it.</summary>
    public IReadOnlyList<Organization> Organizers { get => field ?? ValueList<Organization>.Empty; init => field = Given.List(value); }

    /// <summary>The communities behind it.</summary>
    public IReadOnlyList<Organization> Communities { get => field ?? ValueList<Organization>.Empty; init => field = Given.List(value); }

    /// <summary>Who pays for it.</summary>
    public IReadOnlyList<Organization> Sponsors { get => field ?? ValueList<Organization>.Empty; init => field = Given.List(value); }

    /// <summary>What it says of itself beyond that.</summary>
    public ConferenceListing? Listing { get; init; }

    /// <summary>What stands where nothing is said: one for all, since it cannot change.</summary>
    internal static Conference None { get; } = new();
}
