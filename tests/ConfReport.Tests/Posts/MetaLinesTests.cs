using ConfReport.Posts;
using ConfReport.Posts.FrontMatter;
using ConfReport.Tests.Posts.Toml;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts;

public sealed class MetaLinesTests
{
    [Fact]
    public void Parse_MetaLines_AreTheHeader()
    {
        var post = ReportPost.Parse(
            "title: Two days: one town\nDATE: 2024-10-06 21:54\nModified: 2024-10-07\nStatus: Draft\nAuthors: Prado, Inês; Sol, Ada;\nTags: data science, python\nCategory: Talks, notes\nSlug: two-days\nWeight: 3\nLang: es\nSummary: One.\n    Two.\n\tThree.\nStatus_note:\n\n## B\n");
        var expected = new PostHeader
        {
            Title = "Two days: one town",
            Published = PostDate.Parse("2024-10-06T21:54:00"),
            Updated = PostDate.Parse("2024-10-07"),
            IsDraft = true,
            Authors = [new Author("Prado, Inês"), new Author("Sol, Ada")],
            Tags = ["data science", "python"],
            Categories = ["Talks, notes"],
            Slug = Slug.Parse("two-days"),
            Weight = 3,
            Language = "es",
            Extra = DataMap.Of(("Summary", "One. Two. Three."), ("Status_note", "")),
        };
        Assert.Equal(expected, post.Report.Header);
        Assert.Empty(post.Diagnostics);
        Assert.Equal("B", Assert.Single(post.Report.Sections).Heading);
    }

    [Theory]
    [InlineData("Tags: data science", new[] { "data science" })]
    [InlineData("Tags: a, b; c", new[] { "a, b", "c" })]
    [InlineData("Tags: a, b;", new[] { "a, b" })]
    [InlineData("Tags: a,\n    b, , c", new[] { "a", "b", "c" })]
    [InlineData("Tags:", new string[0])]
    public void Parse_Words_AreTakenApartAsPelicanDoes(string line, string[] tags) =>
        Assert.Equal(tags, ReportPost.Parse($"Title: A\n{line}\n\nB").Report.Header.Tags);

    [Theory]
    [InlineData("Author: Prado, Inês", new[] { "Prado, Inês" })]
    [InlineData("Authors: Inês Prado, Ada Sol", new[] { "Inês Prado", "Ada Sol" })]
    [InlineData("Authors: Inês Prado\n    Ada Sol", new[] { "Inês Prado", "Ada Sol" })]
    public void Parse_Authors_AreSeveralOnlyWhereTheKeySaysSo(string line, string[] names) =>
        Assert.Equal(names, ReportPost.Parse($"Title: A\n{line}\n\nB").Report.Header.Authors.Select(author => author.Name));

    [Theory]
    [InlineData("Status: published", false, 0)]
    [InlineData("Status: hidden", false, 1)]
    public void Parse_OtherStatus_IsNoDraft(string line, bool isDraft, int others)
    {
        var header = ReportPost.Parse($"Title: A\n{line}\n\nB").Report.Header;
        Assert.Equal((isDraft, others), (header.IsDraft, header.Extra.Count));
    }

    [Fact]
    public void Parse_KeyTwice_TakesTheFirst()
    {
        var post = ReportPost.Parse("Title: A\ntitle: B\n\nC");
        Assert.Equal("A", post.Report.Header.Title);
        var diagnostic = Assert.Single(post.Diagnostics);
        Assert.Equal(("CR0216", 2, 1), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Parse_DoubtfulDate_IsReportedAtItsPlace()
    {
        var diagnostic = Assert.Single(ReportPost.Parse("Title: A\nDate:  10/08/2014\n\nC").Diagnostics);
        Assert.Equal(("CR0220", 2, 8), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Parse_TooMuch_EndsTheReading()
    {
        var lines = string.Concat(Enumerable.Range(0, 10_001).Select(i => $"k{i}: v\n"));
        Assert.Equal("CR0219", Assert.Single(ReportPost.Parse("Title: A\n" + lines + "\nB").Diagnostics).Code);
        var lengthy = ReportPost.Parse($"Title: A\nSummary: {new string('a', 1_100_000)}\n\nB");
        Assert.Equal(("CR0219", "A"), (Assert.Single(lengthy.Diagnostics).Code, lengthy.Report.Header.Title));
    }

    [Fact]
    public void Spans_OfKeysValuesAndItems_AreWhatStandsThere()
    {
        const string Text = "Title:  A b \r\nTags: c; d e\r\n    f\r\n\r\nG";
        var source = new SourceText(Text);
        var root = MetaLinesReader.Read(source, FrontMatterFinder.Find(source, new Findings(ReadLimits.Default)).Content, new Findings(ReadLimits.Default));
        Assert.Equal("{Title: \"A b\", Tags: [\"c\", \"d e\", \"f\"]}", TomlText.Shown(root));
        Assert.Equal(["Title", "Tags"], root.Entries.Select(entry => entry.KeySpan.In(Text).ToString()));
        Assert.Equal(["Title:  A b", "Tags: c; d e\r\n    f"], root.Entries.Select(entry => entry.Span.In(Text).ToString()));
        Assert.Equal(["c", "d e", "f"], root.Entries[1].Value.Items.Select(item => item.Span.In(Text).ToString()));
        Assert.All(TomlText.All(root), value => Assert.InRange(value.Span.End, value.Span.Start, root.Span.End));
    }

    /// <summary>What a meta line can hold: text on one line without spaces at its ends, and no author without a name.</summary>
    [Fact]
    public void Header_WrittenForPelican_IsReadBack() => Law.Holds(
        Reports.From(dice => Tame(new WholeReports(dice).Report().Header)),
        Deep.Count(10_000),
        header =>
        {
            var post = ReportPost.Parse(new ConferenceReport { Header = header }.ToFrontMatter(SiteProfile.Pelican));
            Assert.Equal(FrontMatterForm.Unfenced, post.FrontMatter.Form);
            Assert.Empty(post.Diagnostics);
            Assert.Equal(header, post.Report.Header);
        },
        "What is written for Pelican is read back");

    private static PostHeader Tame(PostHeader header) => new()
    {
        Title = Line(header.Title) is { Length: > 0 } title ? title : "A",
        Published = header.Published is { } date ? PostDate.Parse(date.Date.ToString("uuuu-MM-dd", null)) : null,
        IsDraft = header.IsDraft,
        Authors = [.. Words(header.Authors.Select(author => author.Name)).Select(name => new Author(name))],
        Description = Line(header.Description),
        Tags = [.. Words(header.Tags)],
        Categories = [.. Words(header.Categories).Take(1)],
        Series = [.. Words(header.Series)],
        Keywords = [.. Words(header.Keywords)],
        Slug = header.Slug,
        Weight = header.Weight,
        Language = Line(header.Language),
    };

    private static IEnumerable<string> Words(IEnumerable<string> words) =>
        words.Select(word => Line(word)?.Replace(';', '-') ?? "").Where(word => word.Length > 0);

    private static string? Line(string? text) =>
        text is null ? null : string.Concat(text.Where(character => !char.IsControl(character) && character is not ('\u2028' or '\u2029' or '\uFEFF'))).Trim();
}
