using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum Severity : byte
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Information,

    /// <summary>Something is doubtful: it was read, but a person should look.</summary>
    Warning,

    /// <summary>Something could not be read and is missing from the result.</summary>
    Error,
}
