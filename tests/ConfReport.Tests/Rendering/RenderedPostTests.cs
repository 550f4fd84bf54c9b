namespace ConfReport.Tests.Rendering;

public sealed class RenderedPostTests
{
    [Fact]
    public void Render_OrdinaryReport_IsAFileWithoutDiagnostics()
    {
        var report = new ConferenceReport
        {
            Header = new() { Title = "A day in Lugo", Published = PostDate.Parse("2025-05-19") },
            Sections = [Section.Talk(new Talk { Title = "Maps", Speakers = [new("Ada")] })],
        };
        var post = report.Render(SiteProfile.Jekyll);
        Assert.Equal("2025-05-19-a-day-in-lugo.md", post.FileName);
        Assert.Equal(report.ToPost(SiteProfile.Jekyll), post.Text);
        Assert.Empty(post.Diagnostics);
    }

    [Fact]
    public void Render_WhatAPageCannotShow_IsSaidWithItsPath()
    {
        var report = new ConferenceReport
        {
            Sections =
            [
                new PlainSection
                {
                    Links = [new("javascript:alert(1)") { Title = "Click" }],
                    Figures = [new("data:,x") { Caption = "\u202Eabc" }],
                },
                Section.Talk(
                    new Talk { Title = "Bell\u0007 and \uFFFE", Speakers = [new("A\u0001")] },
                    new Impression { Quotes = [new("\u2066open")] }),
            ],
        };
        Assert.Equal(
            [
                "CR0312 $.sections[0].figures[0].source",
                "CR0314 $.sections[0].figures[0].caption",
                "CR0312 $.sections[0].links[0].url",
                "CR0311 $.sections[1].talk.title",
                "CR0311 $.sections[1].talk.speakers[0].name",
                "CR0314 $.sections[1].impression.quotes[0].text",
            ],
            report.Render().Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}"));
        Assert.Contains("Bell\uFFFD and \uFFFD", report.ToPost(), StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", report.ToPost(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SectionsBelowTheSixthLevel_AreSaidOnce()
    {
        Section section = new PlainSection { Heading = "Deepest" };
        for (var i = 0; i < 7; i++)
        {
            section = new PlainSection { Heading = "Around", Children = [section] };
        }

        var only = Assert.Single(new ConferenceReport { Sections = [section] }.Render().Diagnostics);
        Assert.Equal(("CR0313", Severity.Information), (only.Code, only.Severity));
    }

    [Fact]
    public void Render_DirectionThatIsClosed_IsNoLoss() =>
        Assert.Empty(new ConferenceReport { Sections = [new PlainSection { Heading = "\u2067שלום\u2069 and \u202Babc\u202C" }] }.Render().Diagnostics);
}
