using System.Globalization;
using ConfReport.Posts;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Rendering;

public sealed class PostRenderingTests
{
    [Fact]
    public void ToPost_WholeReport_IsThisPost()
    {
        var report = new ConferenceReport
        {
            Header = new()
            {
                Title = "Two days in \"Porto\"",
                Published = PostDate.Parse("2025-05-19T08:00:00+01:00"),
                Authors = [new("Ada")],
                Tags = ["no", "c#"],
                Weight = 2,
                Extra = DataMap.Of(("ShowToc", true), ("ratio", 1.0), ("nested", DataMap.Of(("a b", DataValue.Null)))),
            },
            Sections =
            [
                new PlainSection { Kind = SectionKind.Introduction, Content = new("*Hello*.") },
                new PlainSection
                {
                    Kind = SectionKind.Group,
                    Heading = "Talks",
                    Children =
                    [
                        new TalkSection(new Talk
                        {
                            Title = "AT&T, C# and (beta) cost 5*3",
                            Speakers = [new("Inês Prado") { Affiliation = new("Prado, Lda.") }, new("Bo") { Handle = "@bo" }],
                            Links = [new("https://v.example/1"), new("slides.pdf") { Title = "Slides" }],
                        })
                        {
                            Number = 1,
                            Impression = new()
                            {
                                Rating = new(4.5m),
                                Figures = [new("a b.png") { AlternativeText = "An [a]", Title = "Say \"a\"", Caption = "Below" }],
                                Text = new("She showed https://r.example/x."),
                                Takeaways = [new("One\nline"), new("Two")],
                                Quotes = [new("1. Never") { By = "Bo" }],
                                FollowUps = [new("Try it")],
                                Links = [new("https://r.example/x"), new("https://s.example/")],
                            },
                        },
                        new TalkSection(new Talk { Format = TalkFormat.Lightning }),
                    ],
                },
                new PlainSection { Kind = SectionKind.Conclusion, Heading = "# End", Points = [new("Go")] },
            ],
        };

        const string Expected = """
            ---
            title: "Two days in \"Porto\""
            date: 2025-05-19T08:00:00+01:00
            author: Ada
            tags: ["no", "c#"]
            weight: 2
            ShowToc: true
            ratio: 1.0
            nested:
              "a b": null
            ---

            *Hello*.

            ## Talks

            ### 1. AT&T, C# and (beta) cost 5*3

            *Inês Prado, Prado, Lda.; Bo (&#64;bo)*

            <https://v.example/1> · [Slides](slides.pdf)

            **4.5/5**

            ![An \[a\]](a%20b.png "Say &#34;a&#34;")
            *Below*

            She showed https://r.example/x.

            * One
              line
            * Two

            > 1\. Never
            >
            > — Bo

            - [ ] Try it

            + <https://s.example/>

            ### Lightning talk

            ## # End

            * Go

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), report.ToPost());
        var again = ReportPost.Parse(report.ToPost()).Report;
        Assert.Equal(report.ToPost(), again.ToPost());
        Assert.Equal(report.Header, again.Header);
    }

    [Fact]
    public void ToPost_EmptyReport_IsEmpty() => Assert.Equal("", new ConferenceReport().ToPost());

    [Fact]
    public void ToPost_Draft_SaysSo() =>
        Assert.Equal("---\ndraft: true\n---\n", new ConferenceReport { Header = new() { IsDraft = true } }.ToPost());

    /// <summary>Without front matter before it, a body must not be taken for some.</summary>
    [Theory]
    [InlineData("---\na: b\n\n---")]
    [InlineData("+++\na\n+++")]
    [InlineData("{\n}")]
    public void ToPost_NoHeader_KeepsTheBodyABody(string prose)
    {
        var report = new ConferenceReport { Sections = [new PlainSection { Content = new(prose) }] };
        var again = ReportPost.Parse(report.ToPost());
        Assert.Equal("CR0210", Assert.Single(again.Diagnostics).Code);
        Assert.Equal(report.ToPost(), again.Report.ToPost());
    }

    [Fact]
    public void ToPost_ExtraKeyThatTheHeaderHas_IsNotWrittenTwice() =>
        Assert.Equal(
            "---\ntitle: A\ndraft: true\n---\n",
            new ConferenceReport { Header = new() { Title = "A", IsDraft = true, Extra = DataMap.Of(("Title", "B"), ("DRAFT", "x")) } }.ToPost());

    [Theory]
    [InlineData("draft: maybe")]
    [InlineData("Date: soon")]
    [InlineData("weight: heavy")]
    public void ToPost_ExtraKeyThatTheHeaderCouldNotTake_IsWritten(string entry)
    {
        var header = ReportPost.Parse($"---\n{entry}\n---\n").Report.Header;
        Assert.Single(header.Extra);
        Assert.Equal(header, ReportPost.Parse(new ConferenceReport { Header = header }.ToPost()).Report.Header);
    }

    [Fact]
    public void ToPost_AnyCulture_IsTheSameText()
    {
        var report = new ConferenceReport { Header = new() { Weight = -2, Extra = DataMap.Of(("x", 0.5)) }, Sections = [new TalkSection(new Talk { Title = "I" }) { Number = 3 }] };
        var expected = report.ToPost();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["tr-TR", "de-DE", "th-TH", "sv-SE", "ar-SA"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                Assert.Equal(expected, report.ToPost());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The header survives front matter for every report there is: no text of it becomes structure.</summary>
    [Fact]
    public void ToPost_AnyHeader_ReadsBack() => Law.Holds(
        Reports.Any,
        2000,
        report =>
        {
            var header = report.Header with { Extra = DataMap.Empty, Extensions = DataMap.Empty, Title = report.Header.Title ?? "x" };
            var read = ReportPost.Parse(new ConferenceReport { Header = header }.ToPost());
            Assert.Equal(header.Title, read.Report.Header.Title);
            Assert.Equal(header.Published, read.Report.Header.Published);
            Assert.Equal(header.Tags, read.Report.Header.Tags);
            Assert.Equal(header.Description, read.Report.Header.Description);
            Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        },
        "A header reads back from front matter");

    [Fact]
    public void ToPost_AnyReport_IsReadWithoutErrorsAndWithTheSameHeadings() => Law.Holds(
        Reports.Any,
        500,
        report =>
        {
            var post = report.ToPost();
            Assert.DoesNotContain('\r', post);
            Assert.True(post.Length == 0 || post.EndsWith('\n'));
            Assert.NotNull(ReportPost.Parse(post).Report);
        },
        "Every report can be written and read");
}
