namespace ConfReport.Tests.Model;

public sealed class RatingTests
{
    [Fact]
    public void ToString_WholeValue_HasNoDecimal() => Assert.Equal("4/5", new Rating(4).ToString());
}
