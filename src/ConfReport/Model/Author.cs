using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>Who wrote the post.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Author : ReportPart
{
    /// <summary>An author of this name.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Author(string name) => Name = name;

    /// <summary>The name as the blog shows it.</summary>
    public string Name { get; init => field = Given.Name(value); }

    /// <summary>The author's page.</summary>
    public string? Url { get; init => field = Given.Text(value); }

    /// <summary>The author's address.</summary>
    public string? Email { get; init => field = Given.Text(value); }
}
