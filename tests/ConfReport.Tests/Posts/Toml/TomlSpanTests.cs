using ConfReport.Posts;
using ConfReport.Posts.FrontMatter;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts.Toml;

/// <summary>Everything that was read knows where it stands, so that it can be changed there.</summary>
public sealed class TomlSpanTests
{
    private const string Post = """
        title = "A"  # the title
        a."b c".d = [ 1, { e = '''x
        ''' } ]

        [params]   # more
        on = true

        [params.deep.er]
        [[list]]
        n = 1
        [list.sub]
        m = 2024-10-06 10:00:00
        [[list]]
        """;

    [Theory]
    [InlineData("title", "title", "\"A\"", "title = \"A\"", nameof(MatterForm.Scalar))]
    [InlineData("a", "a", "a.\"b c\".d = [ 1, { e = '''x\n''' } ]", "a.\"b c\".d = [ 1, { e = '''x\n''' } ]", nameof(MatterForm.Implied))]
    [InlineData("a/b c", "\"b c\"", "a.\"b c\".d = [ 1, { e = '''x\n''' } ]", "a.\"b c\".d = [ 1, { e = '''x\n''' } ]", nameof(MatterForm.Implied))]
    [InlineData("a/b c/d", "d", "[ 1, { e = '''x\n''' } ]", "a.\"b c\".d = [ 1, { e = '''x\n''' } ]", nameof(MatterForm.Inline))]
    [InlineData("a/b c/d/1/e", "e", "'''x\n'''", "e = '''x\n'''", nameof(MatterForm.Scalar))]
    [InlineData("params", "params", "[params]   # more\non = true\n\n[params.deep.er]", "[params]   # more\non = true\n\n[params.deep.er]", nameof(MatterForm.Block))]
    [InlineData("params/deep", "deep", "[params.deep.er]", "[params.deep.er]", nameof(MatterForm.Implied))]
    [InlineData("params/deep/er", "er", "[params.deep.er]", "[params.deep.er]", nameof(MatterForm.Block))]
    [InlineData("list", "list", "[[list]]\nn = 1\n[list.sub]\nm = 2024-10-06 10:00:00\n[[list]]", "[[list]]\nn = 1\n[list.sub]\nm = 2024-10-06 10:00:00\n[[list]]", nameof(MatterForm.Block))]
    [InlineData("list/0/sub/m", "m", "2024-10-06 10:00:00", "m = 2024-10-06 10:00:00", nameof(MatterForm.Scalar))]
    public void Entry_Everywhere_KnowsItsPlace(string path, string key, string value, string whole, string form)
    {
        var text = Post.ReplaceLineEndings("\n");
        var entry = Find(TomlText.Read(text).Root, path);
        Assert.Equal((key, value, whole, form), (entry.KeySpan.In(text).ToString(), entry.Value.Span.In(text).ToString(), entry.Span.In(text).ToString(), entry.Value.Form.ToString()));
    }

    [Fact]
    public void Item_OfAList_KnowsItsPlace()
    {
        var text = Post.ReplaceLineEndings("\n");
        var root = TomlText.Read(text).Root;
        Assert.Equal(["1", "{ e = '''x\n''' }"], Find(root, "a/b c/d").Value.Items.Select(item => item.Span.In(text).ToString()));
        Assert.Equal(["[[list]]\nn = 1\n[list.sub]\nm = 2024-10-06 10:00:00", "[[list]]"], Find(root, "list").Value.Items.Select(item => item.Span.In(text).ToString()));
    }

    [Fact]
    public void Table_WithAHeaderOfItsOwn_HasItsKeyThere()
    {
        const string text = "[a.b]\nc = 1\n[a]\nd = 2";
        var entry = Find(TomlText.Read(text).Root, "a");
        Assert.Equal(new TextSpan(13, 1), entry.KeySpan);
        Assert.Equal(text, entry.Span.In(text));
    }

    /// <summary>What is within lies within, keys and values read alone are themselves, and behind a change of the place it is still the same.</summary>
    [Fact]
    public void Spans_OfWhatWeWrite_AreExact() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(2000),
        report =>
        {
            const string before = "é\n";
            var text = before + Written(report, SiteProfile.HugoToml);
            var (root, diagnostics) = TomlText.Read(text, before.Length);
            Assert.Empty(diagnostics);
            Assert.Equal(TextSpan.Between(before.Length, text.Length), root.Span);
            AssertExact(text, root);
        },
        "Spans are exact");

    private static string Written(ConferenceReport report, SiteProfile site)
    {
        var block = report.ToFrontMatter(site, EmbedData.Report);
        return block[4..^4];
    }

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
            Assert.True(entry.Span.Start >= value.Span.Start && entry.Span.End == entry.Value.Span.End && entry.Span.End <= value.Span.End);
            Assert.True(entry.KeySpan.Start >= entry.Span.Start && entry.KeySpan.End <= entry.Span.End);
            Assert.Equal(entry.Key, Assert.Single(TomlText.Read($"{entry.KeySpan.In(text)}=1").Root.Entries).Key);
            AssertExact(text, entry.Value);
        }

        if (value.Form is MatterForm.Scalar or MatterForm.Inline)
        {
            var again = TomlText.Read($"a = {value.Span.In(text)}").Root.Find("a");
            Assert.NotNull(again);
            Assert.Equal(TomlText.Shown(value), TomlText.Shown(again));
        }
    }

    private static MatterEntry Find(MatterValue root, string path)
    {
        var value = root;
        MatterEntry? found = null;
        foreach (var name in path.Split('/'))
        {
            if (value.Kind == DataKind.List)
            {
                value = value.Items[int.Parse(name, null)];
            }
            else
            {
                found = Assert.Single(value.Entries, entry => entry.Key == name);
                value = found.Value;
            }
        }

        return found ?? throw new ArgumentException("The path names no entry.", nameof(path));
    }
}
