using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What a <see cref="DataValue"/> is.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum DataKind : byte
{
    /// <summary>A key without a value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A finite number in double precision.</summary>
    Number,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Values by key, in order.</summary>
    Map,
}
