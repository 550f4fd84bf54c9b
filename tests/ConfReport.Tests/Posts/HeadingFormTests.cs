using ConfReport.Posts;

namespace ConfReport.Tests.Posts;

/// <summary>The forms of headings that people write, and where each section stands.</summary>
public sealed class HeadingFormTests
{
    [Theory]
    [InlineData("## Parsers by Ada Lovelace\n\nA.\n")]
    [InlineData("##Parsers by Ada Lovelace\n\nA.\n")]
    [InlineData("##Parsers by Ada Lovelace\nA.\n")]
    [InlineData("<h2>Parsers by Ada Lovelace</h2>\n\nA.\n")]
    [InlineData("<h2 id=\"p\"><a href=\"#p\">Parsers</a> by Ada Lovelace</h2>\n\nA.\n")]
    [InlineData("Parsers by Ada Lovelace\n---\n\nA.\n")]
    [InlineData("## Parsers by Ada Lovelace {#parsers}\n\nA.\n")]
    [InlineData("## Parsers by Ada Lovelace {/*parsers*/}\n\nA.\n")]
    public void Parse_HeadingInAnyForm_IsAHeading(string post)
    {
        var talk = Assert.Single(ReportPost.Parse(post).Report.Talks);
        Assert.Equal("Parsers", talk.Talk.Title);
        Assert.Equal("Ada Lovelace", Assert.Single(talk.Talk.Speakers).Name);
        Assert.Equal("A.", talk.Impression.Text.Source);
    }

    [Theory]
    [InlineData("#parsers were a topic\n")]
    [InlineData("#######  seven\n")]
    [InlineData("<h2>Open\n\nA.\n")]
    [InlineData("<hr>\n\nA.\n")]
    [InlineData("**One bold line**\n\nA.\n")]
    public void Parse_WhatIsNoHeading_StaysProse(string post) =>
        Assert.Null(Assert.Single(ReportPost.Parse(post).Report.Sections).Heading);

    [Fact]
    public void Parse_BoldLinesAlone_AreHeadings()
    {
        var report = ReportPost.Parse("Hello.\n\n**Session 1 - Parsers (@ada)**\n\nA.\n\n**Session 2 - Types (@mary)**\n\nB.\n\n**Lunch**\n\nC.\n").Report;
        Assert.Equal(["Parsers", "Types"], report.Talks.Select(talk => talk.Talk.Title));
        Assert.Equal(["@ada", "@mary"], report.Talks.Select(talk => talk.Talk.Speakers[0].Name));
        Assert.Equal(SectionKind.Logistics, report.Sections[^1].Kind);
    }

    [Fact]
    public void Parse_BoldLinesBesideHeadings_StayProse()
    {
        var report = ReportPost.Parse("## 1. Parsers\n\n**First part**\n\nA.\n\n**Second part**\n\nB.\n\n## 2. Types\n\nC.\n").Report;
        Assert.Equal("**First part**\n\nA.\n\n**Second part**\n\nB.", report.Talks.First().Impression.Text.Source);
    }

    [Fact]
    public void Parse_Sections_SayWhereTheyStandAndWhy()
    {
        const string Text = "---\ntitle: PyCon 2024\n---\n\nHello.\n\n## Lunch\n\nSoup.\n\n## Talks\n\n* [Parsers](https://p.example/) by Ada Lovelace\n* [Types](https://t.example/) by Mary Somerville\n";
        var post = ReportPost.Parse(Text);
        Assert.Equal([5, 7, 11, 13, 14], post.Sections.Select(section => section.Line));
        Assert.Equal(
            ["Hello.\n\n", "## Lunch\n\nSoup.\n\n", Text[Text.IndexOf("## Talks", StringComparison.Ordinal)..]],
            post.Sections.Take(3).Select(section => Text.Substring(section.Span.Start, section.Span.Length).TrimStart('\n')));
        Assert.StartsWith("* [Types]", Text[post.Sections[4].Span.Start..post.Sections[4].Span.End], StringComparison.Ordinal);
        Assert.Equal(
            [SectionKind.Introduction, SectionKind.Logistics, SectionKind.Group, SectionKind.Talk, SectionKind.Talk],
            post.Sections.Select(section => section.Section.Kind));
        Assert.Equal((Confidence.Certain, "its heading says 'Lunch'"), (post.Sections[1].Confidence, post.Sections[1].Reason));
        Assert.All(post.Sections, section => Assert.Contains(section.Section, post.Report.Sections.SelectMany(part => part.SelfAndDescendants()), ReferenceEqualityComparer.Instance));
    }
}
