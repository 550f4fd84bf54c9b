using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>Words that somebody said and the author wrote down.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Quote : ReportPart
{
    /// <summary>These words.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Quote(string text) => Text = text;

    /// <summary>The words, without quotation marks.</summary>
    public string Text { get; init => field = Given.Name(value); }

    /// <summary>Who said them, where that is not the speaker of the talk.</summary>
    public string? By { get; init => field = Given.Text(value); }
}
