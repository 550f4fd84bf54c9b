using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>An image with its words.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Figure : ReportPart
{
    /// <summary>An image at this place.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Figure(string source) => Source = source;

    /// <summary>The image: a file beside the post, or a URL.</summary>
    public string Source { get; init => field = Given.Name(value); }

    /// <summary>What the image shows, for those who do not see it. Null when nobody wrote it, empty when the image is decoration (HTML, section 4.8.4.4).</summary>
    public string? AlternativeText { get; init => field = Given.Text(value); }

    /// <summary>The title that a browser shows on hovering.</summary>
    public string? Title { get; init => field = Given.Text(value); }

    /// <summary>The words under the image.</summary>
    public string? Caption { get; init => field = Given.Text(value); }
}
