using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>How the author followed a talk.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum Attendance : byte
{
    /// <summary>In the room.</summary>
    InPerson,

    /// <summary>Live, from elsewhere.</summary>
    Stream,

    /// <summary>Afterwards.</summary>
    Recording,
}
