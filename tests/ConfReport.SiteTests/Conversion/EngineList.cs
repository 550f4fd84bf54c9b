using ConfReport.SiteTests.Generation;

namespace ConfReport.SiteTests.Conversion;

/// <summary>Every engine that a post is tried on.</summary>
internal static class EngineList
{
    private static readonly MarkdownEngine[] All =
    [
        ScriptEngine.Node("commonmark", "commonmark", EngineTraits.None),
        ScriptEngine.Node("markdown-it", "markdown-it", EngineTraits.Tables | EngineTraits.Typographer),
        ScriptEngine.Node("marked", "marked", EngineTraits.Tables),
        ScriptEngine.Node("micromark", "micromark", EngineTraits.Tables),
        ScriptEngine.Mdx(),
        ScriptEngine.Kramdown("kramdown", EngineTraits.Tables | EngineTraits.Typographer),
        ScriptEngine.Kramdown("GFM", EngineTraits.Tables | EngineTraits.Typographer),
        ScriptEngine.PythonMarkdown(),
        new PandocEngine(),
        MarkdigEngine.Plain(),
        MarkdigEngine.Advanced(),
        new SiteEngine(new HugoSite(SiteProfile.Hugo), EngineTraits.Tables | EngineTraits.Typographer | EngineTraits.RawImageText),
        new SiteEngine(new JekyllSite(), EngineTraits.Tables | EngineTraits.Typographer),
        new SiteEngine(new EleventySite(), EngineTraits.Tables | EngineTraits.RawImageText),
        new SiteEngine(new HexoSite(), EngineTraits.Tables | EngineTraits.Typographer | EngineTraits.RawImageText | EngineTraits.RecodedAddresses),
        new SiteEngine(new PelicanSite(), EngineTraits.Tables),
        new SiteEngine(new AstroSite(), EngineTraits.Tables | EngineTraits.Typographer),
        new SiteEngine(new DocusaurusSite(), EngineTraits.Tables, textsOnPage: 20),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(engine => engine.Name)];

    public static MarkdownEngine Named(string name) => All.Single(engine => engine.Name == name);
}
