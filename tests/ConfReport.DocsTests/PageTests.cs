using System.Text.RegularExpressions;
using ConfReport.Tests.Support;

namespace ConfReport.DocsTests;

/// <summary>What README and guide say is so.</summary>
public sealed partial class PageTests
{
    private const int MostLinesOfReadme = 250;

    public static TheoryData<string> Pages => [.. new[] { "README.md" }.Concat(Guide())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Programs_OfAPage_CompileAndPrintWhatThePageShows(string path)
    {
        var page = Page.Read(path);
        var folder = Directory.CreateTempSubdirectory("confreport-page-").FullName;
        try
        {
            foreach (var file in page.Blocks.Where(block => block.FileName is not null))
            {
                File.WriteAllText(Path.Combine(folder, file.FileName ?? ""), file.Content + "\n");
            }

            foreach (var program in page.Programs())
            {
                var printed = CompiledProgram.Run(path, program, folder);
                Assert.Equal(program.Count, printed.Length);
                for (var i = 0; i < program.Count; i++)
                {
                    Assert.True(
                        program[i].Output.TrimEnd() == printed[i].TrimEnd(),
                        $"{path}({program[i].Code.FirstLine}): the page shows\n{program[i].Output}\nbut the program prints\n{printed[i]}");
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Readme_HasAProgram_AndStaysShort()
    {
        Assert.NotEmpty(Page.Read("README.md").Programs());
        Assert.InRange(File.ReadAllLines(SourceTree.Path("README.md")).Length, 1, MostLinesOfReadme);
    }

    /// <summary>The command that the continuous integration calls is the one that the README names.</summary>
    [Fact]
    public void Readme_NamesTheTestCommand_ThatIsRunEverywhere()
    {
        Assert.Contains(Page.Read("README.md").Blocks, block => block.Content.Split('\n').Any(line => line.Split('#')[0].Trim() == "dotnet test"));
        Assert.Contains(File.ReadAllLines(SourceTree.Path(".ci", "run")), line => line.StartsWith("dotnet test 2>&1 |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadToFilesThatAreThere(string path)
    {
        var folder = Path.GetDirectoryName(SourceTree.Path(path)) ?? "";
        var dead = Link().Matches(File.ReadAllText(SourceTree.Path(path)))
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        Assert.Empty(dead);
    }

    private static IEnumerable<string> Guide() =>
        Directory.Exists(SourceTree.Path("docs", "guide"))
            ? Directory.GetFiles(SourceTree.Path("docs", "guide"), "*.md").Select(file => $"docs/guide/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)
            : [];

    [GeneratedRegex(@"(?<!`)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
