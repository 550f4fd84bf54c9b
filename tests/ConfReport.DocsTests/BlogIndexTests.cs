using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ConfReport.Samples.BlogIndex;
using ConfReport.Samples.ReadReport;
using ConfReport.Tests.Support;
using Spectre.Console;
using Command = ConfReport.Samples.BlogIndex.Command;

namespace ConfReport.DocsTests;

/// <summary>The demo, as somebody uses it who has a blog at hand.</summary>
public sealed class BlogIndexTests : IDisposable
{
    private const string Report = """
        ---
        title: NorteConf 2025
        date: 2025-05-19
        tags: [data]
        ---
        NorteConf took place in Vigo.

        ## Maps of the rain by Brais Outeiro

        He showed [the slides](https://speakerdeck.com/rain) and [more](../more.md).

        ## Old paper by Brais Outeiro and Uxía Lema

        Forty years of it.

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("BlogIndexTests").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Run_Lines_AreOneForEachPost()
    {
        Write("2025/b.md", Report);
        Write("a.md", "Only words.\n");
        Write("node_modules/p/README.md", "# Of somebody else\n");

        var (code, output, errors) = await Run("--jsonl");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(["2025/b.md", "a.md"], output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task Run_Table_HasARowForEachPostAndSaysWhatThereIs()
    {
        Write("2025/b.md", Report);
        Write("a.md", "Only words.\n");

        var (code, output, errors) = await Run();
        Assert.Equal((0, ""), (code, errors));
        Assert.Matches("(?m)^ +2025 +NorteConf 2025 +Vigo +NorteConf 2025 +2$", output);
        Assert.Matches(@"(?m)^ +a\.md +0$", output);
        Assert.EndsWith("\n2 posts, 1 conference, 2 talks, 2 speakers\nHeard most often: Brais Outeiro (2)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Markdown_IsAPageByYear()
    {
        Write("2025/b #1.md", Report);
        Write("a.md", "---\ntitle: Draft\n---\nOnly words.\n");

        var (code, output, errors) = await Run("--markdown");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(
            """
            # Conference reports

            ## 2025

            ### [NorteConf 2025](2025/b%20%231.md)

            NorteConf 2025, Vigo

            * Maps of the rain — Brais Outeiro · [Slides](https://speakerdeck.com/rain)
            * Old paper — Brais Outeiro, Uxía Lema

            ## Without a year

            ### [Draft](a.md)

            """.ReplaceLineEndings("\n"),
            output);
    }

    /// <summary>What a post says is text on the terminal: no command to it, and no markup of the library that draws the table.</summary>
    [Fact]
    public async Task Run_HostilePost_IsNotObeyed()
    {
        Write("a.md", "---\ntitle: \"[red]T[/] [/] \\e[31m\\u009B2J\\n\"\na: 1\n\"\\e[2J\": 1\n\"\\e[2J\": 2\n---\n# x\n\n## [link=https://a.example]Talk[/] by Ada Lovelace\n\nA.\n");

        var (code, output, errors) = await Run();
        Assert.Equal(1, code);
        Assert.Contains("[red]T[/] [/]", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output + errors, c => char.IsControl(c) && c != '\n');
        var (_, lines, _) = await Run("--jsonl");
        Assert.DoesNotContain(lines, c => char.IsControl(c) && c != '\n');
        var (_, page, _) = await Run("--markdown");
        Assert.Contains("\\[red\\]T", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task Run_OnATerminal_DrawsTheSameTableThere()
    {
        Write("b.md", Report);
        Write("a.md", "---\ntitle: \"[red]\\e[31m\"\n---\n");
        using var screen = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(screen) });
        terminal.Profile.Width = 100;

        using var output = new MemoryStream();
        var code = await Parsed().RunAsync(output, TextWriter.Null, new Terminals(terminal, null), TestContext.Current.CancellationToken);
        Assert.Equal((0, 0), (code, output.Length));
        Assert.Contains("[red] [31m", screen.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\e", screen.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 posts, 1 conference", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PostThatCannotBeRead_IsSaidAndTheOthersAreThere()
    {
        Write("b.md", Report);
        Write("c.md", "---\ntitle: A\n");
        Write("a.md", "# A\n");
        using var locked = new FileStream(Path.Combine(folder, "a.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var (code, output, errors) = await Run("--jsonl");
        Assert.Equal(1, code);
        Assert.Equal(2, output.Count(c => c == '\n'));
        Assert.Collection(
            errors.TrimEnd('\n').Split('\n'),
            line => Assert.Contains("a.md(1,1): error CR0260: ", line, StringComparison.Ordinal),
            line => Assert.Contains("c.md(1,1): error CR0211: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--jsonl")]
    [InlineData("--markdown")]
    [InlineData()]
    public async Task Run_WithAFile_WritesTheSameThere(params string[] form)
    {
        Write("blog/b.md", Report);
        var (_, shown, _) = await Run([.. form], "blog");
        var file = Path.Combine(folder, "out", "index");
        var (code, output, errors) = await Run([.. form, "--out", file], "blog");

        Assert.Equal((0, "", ""), (code, output, errors));
        Assert.Equal(shown.Replace("](b.md)", "](../blog/b.md)", StringComparison.Ordinal), File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFileSystemEntries(Path.Combine(folder, "out")));
    }

    [Fact]
    public async Task Run_WhatCannotBeDone_SaysSoAndLeavesFilesAsTheyWere()
    {
        Write("b.md", Report);
        Assert.EndsWith("none does not exist.", await Failure([], "none"), StringComparison.Ordinal);
        Assert.EndsWith("is a file; name a folder.", await Failure([], "b.md"), StringComparison.Ordinal);
        Assert.Contains("is one of the posts", await Failure(["--markdown", "--out", Path.Combine(folder, "b.md")], "."), StringComparison.Ordinal);
        Assert.Contains("cannot be written", await Failure(["--out", folder], "."), StringComparison.Ordinal);
        Assert.Equal(Report, File.ReadAllText(Path.Combine(folder, "b.md")));
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("list", "a")]
    [InlineData("index")]
    [InlineData("index", "")]
    [InlineData("index", "a", "b")]
    [InlineData("index", "a", "--out")]
    [InlineData("index", "a", "--out", "")]
    [InlineData("index", "a", "--jsonl", "--markdown")]
    [InlineData("index", "a", "--nonsense")]
    public void Parse_NoCommand_IsRefused(params string[] arguments) => Assert.Throws<CommandException>(() => Command.Parse(arguments));

    [Theory]
    [InlineData("--help")]
    [InlineData("index", "a", "-h")]
    public void Parse_Help_IsNoCommand(params string[] arguments) => Assert.Null(Command.Parse(arguments));

    /// <summary>The program itself, with its exit code and what goes where.</summary>
    [Fact]
    public async Task Program_LinesOfRealPosts_HaveTheFieldsThatTheScorerReads()
    {
        var corpus = SharedFolder.Require("corpus");
        var start = new ProcessStartInfo(Needs.Tool("dotnet"), [ProgramPath(), "index", corpus, "--jsonl"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        using var program = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((await errors).Contains(": error CR", StringComparison.Ordinal) ? 1 : 0, program.ExitCode);
        Assert.EndsWith("\n", output, StringComparison.Ordinal);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(
            Directory.GetFiles(corpus, "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
        Assert.All(lines, AssertFields);
    }

    private static void AssertFields(string line)
    {
        var post = JsonDocument.Parse(line).RootElement;
        Assert.Equal(["file", "title", "published", "tags", "categories", "draft", "conference", "sections", "talks"], post.EnumerateObject().Select(member => member.Name));
        AssertText(post, "title", "published");
        Assert.Matches(@"^(\d{4}-\d\d-\d\d)?$", post.GetProperty("published").GetString() ?? "");
        AssertTexts(post, "tags", "categories");
        Assert.True(post.GetProperty("draft").ValueKind is JsonValueKind.True or JsonValueKind.False);
        AssertText(post.GetProperty("conference"), "name", "city");
        Assert.True(!post.GetProperty("conference").TryGetProperty("year", out var year) || year.GetInt32() > 1900);
        foreach (var section in post.GetProperty("sections").EnumerateArray())
        {
            AssertText(section, "heading");
            Assert.True(section.GetProperty("line").GetInt32() >= 1);
            Assert.Contains(section.GetProperty("kind").GetString(), (string[])["intro", "agenda", "day", "container", "talk", "logistics", "theme", "conclusion", "summary", "thanks", "resources", "other"]);
        }

        foreach (var talk in post.GetProperty("talks").EnumerateArray())
        {
            AssertText(talk, "title");
            AssertTexts(talk, "speakers");
            Assert.True(talk.GetProperty("line").GetInt32() >= 1);
            Assert.Contains(talk.GetProperty("format").GetString(), (string?[])["keynote", "talk", "workshop", "panel", "lightning", "demo", null]);
        }
    }

    private static void AssertText(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            Assert.True(element.GetProperty(name).ValueKind is JsonValueKind.String or JsonValueKind.Null);
        }
    }

    private static void AssertTexts(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            Assert.All(element.GetProperty(name).EnumerateArray(), item => Assert.Equal(JsonValueKind.String, item.ValueKind));
        }
    }

    /// <summary>The program lies where its own build put it, of the same configuration as this one.</summary>
    private static string ProgramPath()
    {
        var bin = new DirectoryInfo(AppContext.BaseDirectory);
        return SourceTree.Path("docs", "samples", "BlogIndex", "bin", bin.Parent?.Name ?? "Debug", bin.Name, "BlogIndex.dll");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllText(path, text);
    }

    private Command Parsed(string[]? options = null, string blog = ".") =>
        Command.Parse(["index", Path.Combine(folder, blog), .. options ?? []]) ?? throw new InvalidOperationException("That is a call for help.");

    private async Task<string> Failure(string[] options, string blog) =>
        (await Assert.ThrowsAsync<CommandException>(() => Parsed(options, blog).RunAsync(Stream.Null, TextWriter.Null, Terminals.None, TestContext.Current.CancellationToken))).Message;

    private Task<(int Code, string Output, string Errors)> Run(params string[] options) => Run(options, ".");

    private async Task<(int Code, string Output, string Errors)> Run(string[] options, string blog)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await Parsed(options, blog).RunAsync(output, errors, Terminals.None, TestContext.Current.CancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
