using ConfReport.Tests.Support;

namespace ConfReport.DocsTests;

/// <summary>A page of the documentation, and the fenced blocks in it.</summary>
/// <remarks>
/// What a page says, it says to readers; the test takes it at its word:
/// <list type="bullet">
/// <item>Every <c>csharp</c> block is a program. It compiles without warnings and runs.</item>
/// <item>What it prints is the <c>text</c> block right after it, with nothing but blank lines between; without such a block it prints nothing.</item>
/// <item>
/// <c>&lt;!-- continued --&gt;</c> on the line before a <c>csharp</c> block puts it behind the program before it, whose
/// variables it goes on to use. Its own <c>text</c> block shows what is printed from there on.
/// </item>
/// <item>
/// <c>&lt;!-- file: name --&gt;</c> on the line before any block puts its content into a file of that name, in the folder in
/// which the programs of the page run.
/// </item>
/// </list>
/// A comment of HTML is not shown on a rendered page.
/// </remarks>
internal sealed record Page(string Path, IReadOnlyList<Block> Blocks)
{
    public static Page Read(string path)
    {
        var lines = File.ReadAllLines(SourceTree.Path(path));
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", i + 1);
            Assert.True(end > 0, $"{path}({i + 1}): a block without an end.");
            var before = i == 0 ? "" : lines[i - 1].Trim();
            var follows = blocks.Count > 0 && lines[blocks[^1].LastLine..i].All(string.IsNullOrWhiteSpace);
            blocks.Add(new Block(lines[i][3..].Trim(), string.Join('\n', lines[(i + 1)..end]), before, follows, i + 1, end + 1));
            i = end;
        }

        return new Page(path, blocks);
    }

    /// <summary>Each program of the page: one block, or several that go on.</summary>
    public IEnumerable<IReadOnlyList<Step>> Programs()
    {
        var program = new List<Step>();
        for (var i = 0; i < Blocks.Count; i++)
        {
            if (Blocks[i].Language != "csharp")
            {
                continue;
            }

            if (program.Count > 0 && !Blocks[i].IsContinued)
            {
                yield return program;
                program = [];
            }

            var output = i + 1 < Blocks.Count && Blocks[i + 1] is { Language: "text", FollowsBlock: true } text ? text.Content : "";
            program.Add(new Step(Blocks[i], output));
        }

        if (program.Count > 0)
        {
            yield return program;
        }
    }
}

/// <param name="Language">What stands behind the fence.</param>
/// <param name="Content">What stands between the fences.</param>
/// <param name="Before">The line before it.</param>
/// <param name="FollowsBlock">Whether there is nothing between it and the block before.</param>
/// <param name="FirstLine">The line of its first fence, counted from 1.</param>
/// <param name="LastLine">The line of its last fence, counted from 1.</param>
internal sealed record Block(string Language, string Content, string Before, bool FollowsBlock, int FirstLine, int LastLine)
{
    public bool IsContinued => Before == "<!-- continued -->";

    public string? FileName =>
        Before.StartsWith("<!-- file: ", StringComparison.Ordinal) && Before.EndsWith(" -->", StringComparison.Ordinal)
            ? Before["<!-- file: ".Length..^" -->".Length].Trim()
            : null;
}

/// <summary>Code, and what the page says it prints.</summary>
internal sealed record Step(Block Code, string Output);
