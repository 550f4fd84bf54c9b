using Markdig;

namespace ConfReport.SiteTests.Conversion;

/// <summary>Markdig, plain or with everything on that its users turn on.</summary>
internal sealed class MarkdigEngine(string name, EngineTraits traits, MarkdownPipeline pipeline) : MarkdownEngine
{
    public override string Name => name;

    public override EngineTraits Traits => traits;

    public static MarkdigEngine Plain() => new("Markdig", EngineTraits.None, new MarkdownPipelineBuilder().Build());

    public static MarkdigEngine Advanced() => new(
        "Markdig (advanced)",
        EngineTraits.Tables | EngineTraits.Typographer,
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().UseSmartyPants().Build());

    public override Task<IReadOnlyList<string>> RenderAsync(IReadOnlyList<string> texts) =>
        Task.FromResult<IReadOnlyList<string>>([.. texts.Select(text => Markdig.Markdown.ToHtml(text, pipeline))]);
}
