using System.Text.Json.Serialization;
using ConfReport.Json;
using NodaTime;

namespace ConfReport;

/// <summary>A day of a programme. It may end after midnight: what belongs to it is said by <see cref="Start"/> and <see cref="End"/>, not by the calendar.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Day : ReportPart
{
    /// <summary>A day of this date.</summary>
    public Day(LocalDate date) => Date = date;

    /// <summary>The date that the day is called by.</summary>
    public LocalDate Date { get; init => field = Given.Date(value); }

    /// <summary>Its number in the programme.</summary>
    public int? Index { get; init => field = Given.AtLeast(0, value); }

    /// <summary>Its name, such as "Friday" or "Workshops".</summary>
    public string? Name { get; init => field = Given.Text(value); }

    /// <summary>When it begins.</summary>
    public PostDate? Start { get; init; }

    /// <summary>When it ends.</summary>
    public PostDate? End { get; init; }
}
