using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>How much a <see cref="PostDate"/> says.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum PostDatePrecision : byte
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A day and a time of day, without an offset.</summary>
    LocalTime,

    /// <summary>A day, a time of day and an offset from UTC.</summary>
    Offset,
}
