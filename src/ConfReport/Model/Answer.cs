using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>An answer to a question that a conference asked of its speakers, published with the talk.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Answer : ReportPart
{
    /// <summary>An answer to this question.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Answer(string question) => Question = question;

    /// <summary>The question as it was put.</summary>
    public string Question { get; init => field = Given.Name(value); }

    /// <summary>The answer.</summary>
    public string? Text { get; init => field = Given.Text(value); }

    /// <summary>The question's identifier in the system that asked it.</summary>
    public string? Id { get; init => field = Given.Text(value); }

    /// <summary>The kind of question, in that system's words.</summary>
    public string? Type { get; init => field = Given.Text(value); }

    /// <summary>Where the question stands among the others.</summary>
    public int? Order { get; init; }
}
