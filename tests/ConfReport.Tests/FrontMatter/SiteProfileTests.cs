using ConfReport.Tests.Support;

namespace ConfReport.Tests.FrontMatter;

public sealed class SiteProfileTests
{
    [Theory]
    [InlineData("hugo")]
    [InlineData("Hugo")]
    [InlineData("ZOLA")]
    [InlineData("hugo-toml")]
    public void TryFind_NameInAnyCase_FindsTheProfile(string name)
    {
        Assert.True(SiteProfile.TryFind(name, out var site));
        Assert.Equal(name, site.Name, ignoreCase: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wordpress")]
    public void TryFind_AnotherName_FindsNone(string? name) => Assert.False(SiteProfile.TryFind(name, out _));

    [Fact]
    public void All_Profiles_HaveNamesOfTheirOwnInOrder() =>
        Assert.Equal(SiteProfile.All.Select(site => site.Name).Distinct().Order(StringComparer.Ordinal), SiteProfile.All.Select(site => site.Name));

    [Fact]
    public void With_AnotherFormat_TakesItsFences()
    {
        var site = SiteProfile.Hugo with { Format = FrontMatterFormat.Toml };
        Assert.Equal(("+++", "+++"), (site.OpeningFence, site.ClosingFence));
        Assert.Equal(SiteProfile.HugoToml, site with { Name = "hugo-toml" });
    }

    [Fact]
    public void With_NothingChanged_IsEqual() => Assert.All(SiteProfile.All, site => Assert.Equal(site, site with { Name = site.Name }));

    [Theory]
    [InlineData("---js")]
    [InlineData("---javascript")]
    [InlineData("--- ")]
    [InlineData("----")]
    [InlineData("---\nx: y")]
    public void OpeningFence_ThatAReaderWouldRunOrNotKnow_IsRefused(string fence) =>
        Assert.Throws<ArgumentException>(() => SiteProfile.Eleventy with { OpeningFence = fence });

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a.b.c")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    [InlineData("x.prototype")]
    [InlineData("<<")]
    [InlineData("a:b")]
    [InlineData("ñ")]
    public void Keys_ThatAreNoKey_AreRefused(string key)
    {
        Assert.Throws<ArgumentException>(() => new HeaderKeys { Title = key });
        Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { FixedKeys = DataMap.Of((key.Replace(".", " ", StringComparison.Ordinal), 1)) });
    }

    [Fact]
    public void Keys_ThatStandForTwoThings_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { Keys = new() { Title = "DATE" } });
        Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { Keys = new() { Title = "params" } });
        Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { FixedKeys = DataMap.Of(("title", "x")) });
        Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { DataTable = "tags" });
        Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { ExtraTable = "date" });
    }

    [Theory]
    [InlineData("<!--more-->", true)]
    [InlineData("<!-- truncate -->", true)]
    [InlineData("{/* truncate */}", true)]
    [InlineData("<!--> <script>-->", false)]
    [InlineData("<!--a\nb-->", false)]
    [InlineData("<!-- a -- b -->", false)]
    [InlineData("{/* {1} */}", false)]
    [InlineData("more", false)]
    [InlineData("", false)]
    public void ExcerptDivider_IsACommentOfWords(string divider, bool isOne)
    {
        if (isOne)
        {
            Assert.Equal(divider, (SiteProfile.Hugo with { ExcerptDivider = divider }).ExcerptDivider);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { ExcerptDivider = divider });
        }
    }

    [Fact]
    public void Options_OfAnotherKind_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new SiteProfile("My Site"));
        Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { FileExtension = "../md" });
        Assert.Throws<ArgumentException>(() => SiteProfile.Hugo with { DraftValue = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => SiteProfile.Hugo with { Format = (FrontMatterFormat)99 });
    }

    [Theory]
    [InlineData("hugo", "PyConES 2024: ¿Qué tal?", "2024-10-06T21:54:45+01:00", "pycones-2024-que-tal/index.md")]
    [InlineData("jekyll", "PyConES 2024", "2024-10-06T00:30:00+14:00", "2024-10-06-pycones-2024.md")]
    [InlineData("jekyll", "PyConES 2024", null, "pycones-2024.md")]
    [InlineData("jekyll", "con", null, "con-report.md")]
    [InlineData("jekyll", "con", "0007-01-02", "0007-01-02-con.md")]
    [InlineData("hugo", "NUL", null, "nul-report/index.md")]
    [InlineData("pelican", "com1", null, "com1-report.md")]
    [InlineData("pelican", "../../etc/passwd", null, "etc-passwd.md")]
    [InlineData("pelican", "東京", null, "report.md")]
    [InlineData("quarto", "a", null, "a/index.qmd")]
    public void FileNameFor_Report_IsOfDigitsAndASlug(string name, string title, string? date, string expected)
    {
        Assert.True(SiteProfile.TryFind(name, out var site));
        Assert.Equal(expected, site.FileNameFor(new()
        {
            Header = new() { Title = title, Published = date is null ? null : PostDate.Parse(date) },
        }));
    }

    [Fact]
    public void FileNameFor_NoTitle_IsOfTheConference() => Assert.Equal(
        "fosdem-25/index.md",
        SiteProfile.Hugo.FileNameFor(new() { Header = new() { Title = "???" }, Conference = new() { Name = "FOSDEM ’25" } }));

    [Fact]
    public void FileNameFor_AnyReport_IsOfTheClosedGrammar() => Law.Holds(
        Reports.Any,
        Deep.Count(10_000),
        report => Assert.All(
            SiteProfile.All,
            site => Assert.Matches("^[a-z0-9][a-z0-9-]{0,220}(/index)?\\.[a-z]{1,8}$", site.FileNameFor(report))),
        "A file name holds nothing but digits, letters and hyphens");
}
