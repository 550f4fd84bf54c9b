using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>Where a conference took place, as in schema.org's <c>EventAttendanceModeEnumeration</c>.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum AttendanceMode : byte
{
    /// <summary>At a place.</summary>
    InPerson,

    /// <summary>Only on the net.</summary>
    Online,

    /// <summary>Both at once.</summary>
    Hybrid,
}
