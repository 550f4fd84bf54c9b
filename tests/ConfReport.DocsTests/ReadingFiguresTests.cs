using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ConfReport.Samples.BlogIndex;
using ConfReport.Tests.Support;

namespace ConfReport.DocsTests;

/// <summary>How well real posts are read, by labels that people made: the guide says it, and it does not get worse unseen.</summary>
public sealed class ReadingFiguresTests
{
    private static readonly string GuidePath = SourceTree.Path("docs", "guide", "reading.md");

    [Fact]
    public async Task Figures_OfTheGuide_AreReached()
    {
        var scorer = SharedFolder.Require(Path.Combine("eval", "score.py"));
        var labels = SharedFolder.Require(Path.Combine("eval", "labels"));
        var corpus = SharedFolder.Require("corpus");
        var python = Needs.Tool("python3");
        var lines = Path.GetTempFileName();
        try
        {
            await WriteLines(corpus, lines);
            var now = await Score(python, scorer, labels, lines);
            Assert.True(now.Remove("posts_without_prediction", out var missing) && missing == 0, $"{missing} posts are not read.");
            Assert.True(now.Remove("posts"));

            var guide = await File.ReadAllTextAsync(GuidePath, TestContext.Current.CancellationToken);
            if (Environment.GetEnvironmentVariable("CONFREPORT_ACCEPT") == "1")
            {
                var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                guide = new FigureTable(guide).With(now, today);
                await File.WriteAllTextAsync(GuidePath, guide, TestContext.Current.CancellationToken);
            }

            Assert.Equal("", string.Join('\n', new FigureTable(guide).Problems(now)));
        }
        finally
        {
            File.Delete(lines);
        }
    }

    private static async Task WriteLines(string corpus, string path)
    {
        var command = Command.Parse(["index", corpus, "--jsonl"]) ?? throw new InvalidOperationException("That is a call for help.");
        await using var output = File.Create(path);
        await command.RunAsync(output, TextWriter.Null, Terminals.None, TestContext.Current.CancellationToken);
    }

    private static async Task<Dictionary<string, double>> Score(string python, string scorer, string labels, string lines)
    {
        var start = new ProcessStartInfo(python, [scorer, labels, lines, "--json"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var program = Process.Start(start) ?? throw new InvalidOperationException("The scorer did not start.");
        var errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(program.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<Dictionary<string, double>>(output) ?? [];
    }
}
