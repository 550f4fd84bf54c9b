namespace ConfReport.DocsTests;

/// <summary>The table must itself see what is wrong.</summary>
public sealed class FigureTableTests
{
    private const string Page = "# Page\n\n| what | figure | 2025-01-02 |\n|---|---|---|\n| talks | `talk_f1` | 0.951 |\n| years | `meta_year` | 1.000 |\n\nText | `b` | 0.1.\n";

    [Fact]
    public void Figures_OfAPage_AreThoseOfTheRows()
    {
        var table = new FigureTable(Page);
        Assert.Equal([("talk_f1", 0.951), ("meta_year", 1.0)], table.Figures.Select(figure => (figure.Key, figure.Value)));
        Assert.Equal("2025-01-02", table.Date);
    }

    [Theory]
    [InlineData(0.951, 1.0)]
    [InlineData(0.942, 0.991)]
    [InlineData(0.999, 1.0)]
    public void Problems_AsGoodAsBefore_AreNone(double talks, double years) => Assert.Empty(new FigureTable(Page).Problems(Now(talks, years)));

    [Fact]
    public void Problems_Lower_AreNamed() =>
        Assert.Equal(["talk_f1 was 0.951 on 2025-01-02 and is 0.940"], new FigureTable(Page).Problems(Now(0.94, 1.0)));

    [Fact]
    public void Problems_OnOneSideOnly_AreNamed() => Assert.Equal(
        ["talk_f1 is in the table, and the scorer does not say it", "meta_city is not in the table"],
        new FigureTable(Page).Problems(new Dictionary<string, double> { ["meta_year"] = 1.0, ["meta_city"] = 1.0 }));

    [Fact]
    public void With_OtherFigures_ChangesThemAndTheDate()
    {
        Assert.Equal(
            Page.Replace("0.951", "0.963", StringComparison.Ordinal).Replace("2025-01-02", "2025-03-04", StringComparison.Ordinal),
            new FigureTable(Page).With(Now(0.9625001, 1.0), "2025-03-04"));
        Assert.Equal(Page, new FigureTable(Page).With(Now(0.9512, 1.0), "2025-03-04"));
    }

    private static Dictionary<string, double> Now(double talks, double years) => new() { ["talk_f1"] = talks, ["meta_year"] = years };
}
