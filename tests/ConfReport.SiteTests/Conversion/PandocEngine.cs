using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConfReport.SiteTests.Conversion;

/// <summary>Pandoc as Quarto calls it: with its own Markdown, and all that it has on.</summary>
internal sealed class PandocEngine : MarkdownEngine
{
    public override string Name => "pandoc";

    public override EngineTraits Traits => EngineTraits.Tables | EngineTraits.Typographer | EngineTraits.TrimmedQuotes;

    public override MarkdownDialect Dialect => SiteProfile.Quarto.Dialect;

    public override async Task<IReadOnlyList<string>> RenderAsync(IReadOnlyList<string> texts) =>
        [.. (await ReadAsync(texts)).Select(post => (string?)post["html"] ?? "")];

    /// <summary>Of each post <c>html</c>, its body, and <c>meta</c>, its front matter: true, false, lists and maps, and all else as the HTML of a text.</summary>
    public static async Task<IReadOnlyList<JsonObject>> ReadAsync(IReadOnlyList<string> posts)
    {
        var output = await ExternalProgram.RunAsync(
            Needs.Tool("pandoc"), ["-f", "pandoc.lua", "-t", "plain"], EnginePaths.Scripts, posts.Select(post => JsonSerializer.Serialize(post)));
        var read = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)?.AsObject() ?? []).ToList();
        Assert.Equal(posts.Count, read.Count);
        return read;
    }
}
