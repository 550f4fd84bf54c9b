using ConfReport.Posts;
using ConfReport.Posts.FrontMatter;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts;

/// <summary>Every key and value of YAML knows where it stands, too.</summary>
public sealed class YamlSpanTests
{
    private const string Post = "---\ntitle: A b # so\n\"q\": 'it''s'\nflow: [1, {x: y}, \"😅\", z]\nnone:\nblock:\n  - one\n  - k: |\n      two\n      three\n\n    l: >-\n      four\n      five\nlast: a\n  b\nend: {}\n---\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Entries_OfEveryStyle_KnowTheirPlaces(string lineEnd)
    {
        var text = Post.Replace("\n", lineEnd, StringComparison.Ordinal);
        var root = Read(text);
        Assert.Equal(
            [
                "title|title|A b|Scalar", "\"q\"|q|'it''s'|Scalar", "flow|flow|[1, {x: y}, \"😅\", z]|Inline", "none|none||Scalar",
                "block|block|- one\n  - k: |\n      two\n      three\n\n    l: >-\n      four\n      five|Block", "last|last|a\n  b|Scalar", "end|end|{}|Inline",
            ],
            root.Entries.Select(entry => $"{entry.KeySpan.In(text)}|{entry.Key}|{Trimmed(entry.Value.Span, text)}|{entry.Value.Form}"));
        Assert.Equal(["1", "{x: y}", "\"😅\"", "z"], root.Find("flow")?.Items.Select(item => item.Span.In(text).ToString()));
        Assert.Equal("none:", Assert.Single(root.Entries, entry => entry.Key == "none").Span.In(text));
    }

    /// <summary>Read alone, a value on one line is what it was in its place.</summary>
    [Fact]
    public void Spans_OfWhatWeWrite_AreExact() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(2000),
        report =>
        {
            var text = report.ToFrontMatter(SiteProfile.Hugo);
            AssertExact(text, Read(text));
        },
        "Spans are exact");

    [Fact]
    public void Spans_OfRealPosts_AreExact() =>
        Assert.All(Directory.GetFiles(SharedFolder.Require("corpus"), "*.md"), file =>
        {
            var text = File.ReadAllText(file);
            AssertExact(text, Read(text));
        });

    private static void AssertExact(string text, MatterValue value)
    {
        var last = value.Span.Start;
        foreach (var item in value.Items)
        {
            Assert.True(item.Span.Start >= last && item.Span.End <= value.Span.End);
            last = item.Span.End;
            AssertExact(text, item);
        }

        foreach (var entry in value.Entries)
        {
            Assert.True(entry.Span.Start >= last && entry.Span.Start == entry.KeySpan.Start && entry.Span.End <= value.Span.End);
            last = entry.Span.End;
            Assert.Equal(entry.Key, Assert.Single(Read($"---\n{entry.KeySpan.In(text)}:\n---\n").Entries).Key);
            AssertExact(text, entry.Value);
        }

        if (value.Form is MatterForm.Scalar or MatterForm.Inline && !value.Span.In(text).ContainsAny('\r', '\n'))
        {
            Assert.Equal(value.ToData(), Read($"---\na: {value.Span.In(text)}\n---\n").Find("a")?.ToData());
        }
    }

    private static string Trimmed(TextSpan span, string text) => span.In(text).ToString().ReplaceLineEndings("\n").TrimEnd();

    private static MatterValue Read(string text)
    {
        var findings = new Findings(ReadLimits.Default);
        var source = new SourceText(text);
        var block = FrontMatterFinder.Find(source, findings);
        return block.Format == FrontMatterFormat.Yaml ? YamlReader.Read(source, block.Content, findings) : MatterValue.Map([], default, MatterForm.Block);
    }
}
