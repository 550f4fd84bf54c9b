using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What a person does in a talk.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum SpeakerRole : byte
{
    /// <summary>Gives it, alone or with others.</summary>
    Speaker,

    /// <summary>Leads the discussion.</summary>
    Moderator,

    /// <summary>Takes part in it.</summary>
    Panelist,

    /// <summary>Presents the speakers.</summary>
    Host,

    /// <summary>Contributed without being on stage.</summary>
    Contributor,
}
