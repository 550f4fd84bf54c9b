using ConfReport.Samples.ReadReport;

namespace ConfReport.DocsTests;

/// <summary>The demo, as somebody uses it who has a post at hand.</summary>
public sealed class ReadReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ReadReportTests").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_Post_WritesBothFiles()
    {
        var (code, output, errors) = Run("---\ntitle: A\n---\n## Keynote\n\nAda told us.\n");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("Keynote", output, StringComparison.Ordinal);
        Assert.Equal(["post.md", "post.report.json", "post.report.md"], Files());
    }

    [Fact]
    public void Run_ForASite_NamesTheFileAsTheSiteDoes()
    {
        var (code, _, errors) = Run("---\ntitle: A day out\ndate: 2025-05-19\n---\n## Keynote\n\nAda told us.\n", "--site", "jekyll", "--layout", "compact", "--embed");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(["2025-05-19-a-day-out.md", "post.md", "post.report.json"], Files());
        var written = File.ReadAllText(Path.Combine(folder, "2025-05-19-a-day-out.md"));
        Assert.Contains("render_with_liquid: false\n", written, StringComparison.Ordinal);
        Assert.Contains("confreport:\n", written, StringComparison.Ordinal);
        Assert.EndsWith("* **Keynote** — *Ada*: Ada told us.\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---js\n{ title: \"A\" }\n---\n", "(1,1): warning CR0212: ")]
    [InlineData("{\n\"title\": A\n}\n", "(2,10): error CR0241: ")]
    [InlineData("+++\ntitle = A\n+++\n", "(2,9): error CR0240: ")]
    [InlineData("---\ntitle: A\ntags: [x\n---\n", "(4,1): error CR0215: ")]
    [InlineData("---\na: 1\na: 2\n---\n", "(3,1): error CR0216: ")]
    [InlineData("---\n\"\\e\": 1\n\"\\e\": 2\n---\n", "(3,1): error CR0216: The key ' ' ")]
    public void Run_FrontMatterThatIsNotRead_WritesNoMarkdownWithoutIt(string text, string diagnostic)
    {
        var (code, output, errors) = Run(text + "## B\n");
        Assert.Equal(1, code);
        Assert.Contains("post.md" + diagnostic, errors, StringComparison.Ordinal);
        Assert.Contains("No talks were found", output, StringComparison.Ordinal);
        Assert.Equal(["post.md", "post.report.json"], Files());
    }

    [Fact]
    public void Run_NoPost_SaysSoOnce()
    {
        Assert.EndsWith("none.md does not exist.", Failure(Path.Combine(folder, "none.md")), StringComparison.Ordinal);
        Assert.EndsWith("is a folder; name the post in it.", Failure(folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--out")]
    [InlineData("--out", "")]
    [InlineData("--site")]
    [InlineData("--site", "word")]
    [InlineData("--layout")]
    [InlineData("--layout", "round")]
    [InlineData("--nonsense")]
    [InlineData("a.md", "b.md")]
    public void Parse_NoCommand_IsRefused(params string[] arguments) => Assert.Throws<CommandException>(() => Command.Parse(arguments));

    private IEnumerable<string?> Files() => Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private string Failure(string post) =>
        Assert.Throws<CommandException>(() => Command.Parse([post])?.Run(TextWriter.Null, TextWriter.Null)).Message;

    private (int? Code, string Output, string Errors) Run(string text, params string[] options)
    {
        var post = Path.Combine(folder, "post.md");
        File.WriteAllText(post, text);
        using StringWriter output = new(), errors = new();
        var code = Command.Parse([post, .. options])?.Run(output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
