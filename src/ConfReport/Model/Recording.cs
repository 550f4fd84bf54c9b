using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What is recorded of a talk, and on what terms.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Recording : ReportPart
{
    /// <summary>The licence, in the conference's own spelling, such as "CC BY 4.0".</summary>
    public string? License { get; init => field = Given.Text(value); }

    /// <summary>The speaker does not want a recording.</summary>
    public bool OptOut { get; init; }

    /// <summary>The speaker does not want a live stream.</summary>
    public bool StreamOptOut { get; init; }

    /// <summary>Where the recording can be watched.</summary>
    public string? Url { get; init => field = Given.Text(value); }

    /// <summary>Where the talk can be watched live.</summary>
    public string? LiveUrl { get; init => field = Given.Text(value); }

    /// <summary>Where the recording can be downloaded.</summary>
    public string? DownloadUrl { get; init => field = Given.Text(value); }
}
