using ConfReport.Posts;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts;

public sealed class FrontMatterFormTests
{
    private static readonly string[] Soup =
    [
        "---", "---", "...", "+++", ";;;", "--- ", "----", "---json", "--- toml", "---js", "{", "}", "{ \"title\": \"A\" }", "\"title\": \"A\"", ",", "title: A", "Title: b: c", "date: 2024-10-06",
        "title = 'A'", "  - a", "- a", "    more", "\tmore", "# a", "", " ", "Prose, more of it.", "a: [1", "confreport:", "  header: {title: A}", "Confreport: {\"header\":{}}", "\uFEFF", "\0", "a\rb", "\\",
    ];

    [Theory]
    [InlineData("---\ntitle: A\n---\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "---\ntitle: A\n---\n", "title: A\n")]
    [InlineData("---\ntitle: A\n---", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "---\ntitle: A\n---", "title: A\n")]
    [InlineData("---\ntitle: A\n...\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "---\ntitle: A\n...\n", "title: A\n")]
    [InlineData("\uFEFF\n \t\n---\r\ntitle: A\r\n---\r\n\r\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "---\r\ntitle: A\r\n---\r\n", "title: A\r\n")]
    [InlineData("---\n\ntitle: A\n\n---\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "---\n\ntitle: A\n\n---\n", "\ntitle: A\n\n")]
    [InlineData("---\ntitle: A\n\nb: 1\n---\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "---\ntitle: A\n\nb: 1\n---\n", "title: A\n\nb: 1\n")]
    [InlineData("---\ntitle: A\nb: |\n  x\n\n  y\n---\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "---\ntitle: A\nb: |\n  x\n\n  y\n---\n", "title: A\nb: |\n  x\n\n  y\n")]
    [InlineData("--- yaml\ntitle: A\n---\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "--- yaml\ntitle: A\n---\n", "title: A\n")]
    [InlineData("---TOML\ntitle = 'A'\n---\nB", FrontMatterForm.Fenced, FrontMatterFormat.Toml, "---TOML\ntitle = 'A'\n---\n", "title = 'A'\n")]
    [InlineData("\n+++\ntitle = 'A'\n+++\nB", FrontMatterForm.Fenced, FrontMatterFormat.Toml, "+++\ntitle = 'A'\n+++\n", "title = 'A'\n")]
    [InlineData("---\ntitle: A\n\nB\n", FrontMatterForm.OpenedOnly, FrontMatterFormat.MetaLines, "---\ntitle: A\n\n", "title: A\n")]
    [InlineData("---\r\ntitle: A\r\n\r\nB: c d, e\r\n\r\n---\r\n\r\nF", FrontMatterForm.Fenced, FrontMatterFormat.Yaml, "---\r\ntitle: A\r\n\r\nB: c d, e\r\n\r\n---\r\n", "title: A\r\n\r\nB: c d, e\r\n\r\n")]
    [InlineData("---\ntitle: A\n\n## B\n\nC d.\n\n---\n\nE", FrontMatterForm.OpenedOnly, FrontMatterFormat.MetaLines, "---\ntitle: A\n\n", "title: A\n")]
    [InlineData("Title: A\n\nB", FrontMatterForm.Unfenced, FrontMatterFormat.MetaLines, "Title: A\n\n", "Title: A\n")]
    [InlineData("\uFEFFTitle: A\r\n    \r\nB", FrontMatterForm.Unfenced, FrontMatterFormat.MetaLines, "Title: A\r\n    \r\n", "Title: A\r\n")]
    [InlineData("TITLE:A", FrontMatterForm.Unfenced, FrontMatterFormat.MetaLines, "TITLE:A", "TITLE:A")]
    [InlineData("Title: A\nDate: 2024-10-06\n...\nB", FrontMatterForm.ClosedOnly, FrontMatterFormat.MetaLines, "Title: A\nDate: 2024-10-06\n...\n", "Title: A\nDate: 2024-10-06\n")]
    [InlineData("title: A\ntags:\n- b\n  # c\n---\nB", FrontMatterForm.ClosedOnly, FrontMatterFormat.Yaml, "title: A\ntags:\n- b\n  # c\n---\n", "title: A\ntags:\n- b\n  # c\n")]
    [InlineData("Title: A\nSummary: b: c\n---\nB", FrontMatterForm.ClosedOnly, FrontMatterFormat.MetaLines, "Title: A\nSummary: b: c\n---\n", "Title: A\nSummary: b: c\n")]
    public void Parse_AnyForm_SaysWhereItIs(string text, FrontMatterForm form, FrontMatterFormat format, string block, string content)
    {
        var post = ReportPost.Parse(text);
        var found = post.FrontMatter;
        Assert.Equal((form, format, false), (found.Form, found.Format, found.IsEmpty));
        Assert.Equal(block, text.Substring(found.Span.Start, found.Span.Length));
        Assert.Equal(content, text.Substring(found.Content.Start, found.Content.Length));
        Assert.Equal("A", post.Report.Header.Title);
        Assert.Empty(post.Diagnostics);
    }

    [Theory]
    [InlineData("---\n---\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml)]
    [InlineData("---\n---", FrontMatterForm.Fenced, FrontMatterFormat.Yaml)]
    [InlineData("---\n\n---\nB", FrontMatterForm.Fenced, FrontMatterFormat.Yaml)]
    [InlineData("+++\n+++\nB", FrontMatterForm.Fenced, FrontMatterFormat.Toml)]
    public void Parse_EmptyBlock_IsNotNone(string text, FrontMatterForm form, FrontMatterFormat format)
    {
        var post = ReportPost.Parse(text);
        Assert.Equal((form, format, true), (post.FrontMatter.Form, post.FrontMatter.Format, post.FrontMatter.IsEmpty));
        Assert.Equal(new PostHeader(), post.Report.Header);
        Assert.Empty(post.Diagnostics);
    }

    [Theory]
    [InlineData("", FrontMatterForm.None)]
    [InlineData("\uFEFF", FrontMatterForm.None)]
    [InlineData("B", FrontMatterForm.None)]
    [InlineData("---\n\nB c.\n\n---\n\nD", FrontMatterForm.None)]
    [InlineData("---\n\nB c: d.\n\n---\n\nD", FrontMatterForm.None)]
    [InlineData("---\n\n## B\n\n---\n\nD", FrontMatterForm.None)]
    [InlineData("---\n\n* B: c\n\n---\n\nD", FrontMatterForm.None)]
    [InlineData("\n---\nB c: d.\n---\nD", FrontMatterForm.None)]
    [InlineData("---\nB c.\n---\nD", FrontMatterForm.None)]
    [InlineData("\n---\nb: c\n---\nD", FrontMatterForm.None)]
    [InlineData("\n---\nb: c\n---\nTitle: d", FrontMatterForm.None)]
    [InlineData("\n+++\nb = 1\n+++\nD", FrontMatterForm.None)]
    [InlineData("\n{ \"b\": 1 }\nD", FrontMatterForm.None)]
    [InlineData("---\n\nB", FrontMatterForm.None)]
    [InlineData("---", FrontMatterForm.None)]
    [InlineData("--- and so on\n\nB", FrontMatterForm.None)]
    [InlineData("--- so\n\nB", FrontMatterForm.None)]
    [InlineData("Note: b\n\nC", FrontMatterForm.None)]
    [InlineData("Title: b\nc d\n\nE", FrontMatterForm.None)]
    [InlineData("Title of it: b\n\nE", FrontMatterForm.None)]
    [InlineData("\nTitle: A\n\nB", FrontMatterForm.None)]
    [InlineData("    Title: A\n\nB", FrontMatterForm.None)]
    [InlineData("note: b\n---\nC", FrontMatterForm.None)]
    [InlineData("Title: A b\n-----\nC", FrontMatterForm.None)]
    [InlineData("{{< toc >}}\n\nB", FrontMatterForm.None)]
    [InlineData("{: .lead}\nB", FrontMatterForm.None)]
    [InlineData("\"B\" he said.\n;;;", FrontMatterForm.None)]
    public void Parse_NoFrontMatter_IsAllBody(string text, FrontMatterForm form)
    {
        var post = ReportPost.Parse(text);
        Assert.Equal((form, FrontMatterFormat.None, false), (post.FrontMatter.Form, post.FrontMatter.Format, post.FrontMatter.IsEmpty));
        Assert.Equal(0, post.FrontMatter.Span.Length);
        Assert.Equal("CR0210", Assert.Single(post.Diagnostics).Code);
        Assert.Equal(new PostHeader(), post.Report.Header);
    }

    [Theory]
    [InlineData("---\ntags: a\n\nB", FrontMatterForm.NotClosed, "CR0211")]
    [InlineData("\n\n---toml\ntitle = 'A'\n", FrontMatterForm.NotClosed, "CR0211")]
    [InlineData(";;;\n\"title\": \"A\"\n", FrontMatterForm.NotClosed, "CR0211")]
    [InlineData("{ \"title\": \"}\n\nB", FrontMatterForm.NotClosed, "CR0211")]
    [InlineData("---js\n{ title: process.exit() }\n---\nB", FrontMatterForm.OtherLanguage, "CR0212")]
    [InlineData("--- coffee\ntitle: 'A'\n---\nB", FrontMatterForm.OtherLanguage, "CR0212")]
    [InlineData("---js\n{}\n", FrontMatterForm.NotClosed, "CR0212")]
    public void Parse_NotReadable_SaysWhy(string text, FrontMatterForm form, string code)
    {
        var post = ReportPost.Parse(text);
        Assert.Equal((form, FrontMatterFormat.None), (post.FrontMatter.Form, post.FrontMatter.Format));
        Assert.Equal(code, Assert.Single(post.Diagnostics).Code);
        Assert.Null(post.Report.Header.Title);
    }

    [Fact]
    public void Parse_AnySoupOfLines_HasFrontMatterWithinTheText() => Law.Holds(
        Reports.From(dice => string.Concat(Enumerable.Range(0, dice.Below(9)).Select(_ => Soup[dice.Below(Soup.Length)] + (dice.OneIn(4) ? "\r\n" : dice.OneIn(20) ? "" : "\n")))),
        Deep.Count(500_000),
        text =>
        {
            var post = ReportPost.Parse(text);
            var (form, format, span, content, isEmpty) = post.FrontMatter;
            Assert.True(span.Start >= 0 && span.Start <= content.Start && content.End <= span.End && span.End <= text.Length);
            Assert.Equal(form > FrontMatterForm.OtherLanguage, format != FrontMatterFormat.None);
            Assert.Equal(form > FrontMatterForm.NotClosed, span.Length > 0);
            Assert.True(form > FrontMatterForm.NotClosed || !isEmpty);
            Assert.Equal("", text[..span.Start].Replace("\uFEFF", "", StringComparison.Ordinal).Trim());
            Assert.All(post.Diagnostics, diagnostic => Assert.True(diagnostic is { Line: >= 1, Column: >= 1 }));

            if (form > FrontMatterForm.NotClosed)
            {
                var alone = ReportPost.Parse(text[..span.End]).FrontMatter;
                Assert.Equal((form, format, span, content), (alone.Form, alone.Format, alone.Span, alone.Content));
            }
        },
        "Front matter lies within the text");

    [Theory]
    [InlineData("", NewlineStyle.LineFeed)]
    [InlineData("a", NewlineStyle.LineFeed)]
    [InlineData("a\nb\n", NewlineStyle.LineFeed)]
    [InlineData("a\r\nb", NewlineStyle.CarriageReturnLineFeed)]
    [InlineData("a\rb\r", NewlineStyle.CarriageReturn)]
    [InlineData("a\r\nb\n", NewlineStyle.Mixed)]
    [InlineData("a\n\rb", NewlineStyle.Mixed)]
    public void Newlines_OfAText_AreThoseOfAllItsLines(string text, NewlineStyle style) =>
        Assert.Equal(style, ReportPost.Parse(text).Newlines);
}
