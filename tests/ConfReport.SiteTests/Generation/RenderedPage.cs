using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConfReport.SiteTests.Generation;

/// <summary>What a generator made of a post: the values that its templates see.</summary>
internal sealed record RenderedPage
{
    /// <summary>The post's file name, from the folder of posts.</summary>
    [JsonPropertyName("name")]
    public required string FileName { get; init; }

    /// <summary>Null where the generator saw none.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>ISO 8601 with the offset that the generator gave it; empty where it saw none.</summary>
    [JsonPropertyName("date")]
    public string Date { get; init; } = "";

    [JsonPropertyName("tags")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [JsonPropertyName("categories")]
    public IReadOnlyList<string> Categories { get; init; } = [];

    [JsonPropertyName("draft")]
    public bool IsDraft { get; init; }

    /// <summary>The front matter, or the part of it that the generator's templates can reach.</summary>
    [JsonPropertyName("data")]
    public JsonElement Data { get; init; }

    /// <summary>The body.</summary>
    [JsonPropertyName("html")]
    public string Html { get; init; } = "";

    /// <summary>Where the page itself is, in a generator that does not hand out the body.</summary>
    [JsonPropertyName("page")]
    public string? Page { get; init; }
}
