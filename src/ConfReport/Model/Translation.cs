using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A text in another language than the one beside it.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Translation : ReportPart
{
    /// <summary>This text, in this language.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Translation(string language, string text) => (Language, Text) = (language, text);

    /// <summary>The language, as a tag of BCP 47 such as "es" or "pt-BR".</summary>
    public string Language { get; init => field = Given.Name(value); }

    /// <summary>The text in that language.</summary>
    public string Text { get; init => field = Given.Name(value); }
}
