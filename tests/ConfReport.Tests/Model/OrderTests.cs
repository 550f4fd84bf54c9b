namespace ConfReport.Tests.Model;

public sealed class OrderTests
{
    [Fact]
    public void Order_Ratings_GoesByTheShareOfTheScale()
    {
        Rating[] ratings = [new(9, 10), new(4), new(3.5m), new(8, 10)];
        Assert.Equal([new(3.5m), new(4), new(8, 10), new(9, 10)], ratings.Order());
        Assert.True(new Rating(4) < new Rating(5) && new Rating(5) > new Rating(4) && new Rating(4) <= new Rating(8, 10) && new Rating(8, 10) >= new Rating(4));
    }

    [Fact]
    public void Order_Dates_GoesByWhatIsWritten()
    {
        PostDate[] dates =
        [
            PostDate.Parse("2024-10-06T10:00:00Z"), PostDate.Parse("2024-10-07"), PostDate.Parse("2024-10-06"), PostDate.Parse("2024-10-06T10:00:00"), PostDate.Parse("2024-10-06T10:00:00-01:00"),
        ];
        Assert.Equal(["2024-10-06", "2024-10-06T10:00:00", "2024-10-06T10:00:00-01:00", "2024-10-06T10:00:00Z", "2024-10-07"], dates.Order().Select(date => date.ToString()));
        Assert.True(dates[2] < dates[3] && dates[3] > dates[2] && dates[0] <= dates[1] && dates[1] >= dates[0]);
    }

    [Fact]
    public void ToString_OfAPart_IsItsTypeAndItsJson() =>
        Assert.Equal("""Day {"date":"2025-01-01","name":"Friday"}""", new Day(new(2025, 1, 1)) { Name = "Friday" }.ToString());

    [Fact]
    public void MarkdownText_WithALoneSurrogate_NamesItsArgument() =>
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => new MarkdownText("\ud800")).ParamName);
}
