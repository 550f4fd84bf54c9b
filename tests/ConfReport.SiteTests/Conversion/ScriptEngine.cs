using System.Text.Json;

namespace ConfReport.SiteTests.Conversion;

/// <summary>A library behind a script of the engines' folder, which reads one JSON string a line and writes one.</summary>
internal sealed class ScriptEngine : MarkdownEngine
{
    private readonly Func<string> program;
    private readonly string[] arguments;
    private MarkdownDialect dialect;

    private ScriptEngine(string name, EngineTraits traits, Func<string> program, params string[] arguments)
    {
        Name = name;
        Traits = traits;
        this.program = program;
        this.arguments = arguments;
    }

    public override string Name { get; }

    public override EngineTraits Traits { get; }

    public override MarkdownDialect Dialect => dialect;

    /// <summary>An npm package, under the name that markdown.mjs gives it.</summary>
    public static ScriptEngine Node(string name, string package, EngineTraits traits) =>
        new(name, traits, () => EnginePaths.NodeFor(package), "markdown.mjs", name);

    public static ScriptEngine Mdx() => new("mdx", EngineTraits.None, () => EnginePaths.NodeFor("@mdx-js/mdx"), "markdown.mjs", "mdx") { dialect = MarkdownDialect.Mdx };

    public static ScriptEngine Kramdown(string syntax, EngineTraits traits) =>
        new($"kramdown ({syntax})", traits, () => Needs.Tool("ruby"), "kramdown.rb", syntax);

    public static ScriptEngine PythonMarkdown() =>
        new("Python-Markdown", EngineTraits.Tables, EnginePaths.SystemPython, "python_markdown.py") { dialect = MarkdownDialect.PythonMarkdown };

    public override async Task<IReadOnlyList<string>> RenderAsync(IReadOnlyList<string> texts)
    {
        var output = await ExternalProgram.RunAsync(program(), arguments, EnginePaths.Scripts, texts.Select(text => JsonSerializer.Serialize(text)));
        var html = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<string>(line) ?? "").ToList();
        Assert.Equal(texts.Count, html.Count);
        return html;
    }
}
