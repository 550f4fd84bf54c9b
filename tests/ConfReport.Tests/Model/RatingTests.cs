using System.Globalization;
using System.Text;

namespace ConfReport.Tests.Model;

public sealed class RatingTests
{
    [Fact]
    public void Parse_EveryRatingThatThereIs_GivesItBack()
    {
        Span<byte> utf8 = stackalloc byte[16];
        Span<char> utf16 = stackalloc char[16];
        for (var scale = 1; scale <= 100; scale++)
        {
            for (var tenths = 0; tenths <= scale * 10; tenths++)
            {
                var rating = new Rating(tenths / 10m, scale);
                var text = rating.ToString();

                Assert.Equal(rating, Rating.Parse(text));
                Assert.True(rating.TryFormat(utf8, out var bytes, default, null));
                Assert.Equal(rating, Rating.Parse(utf8[..bytes], null));
                Assert.True(rating.TryFormat(utf16, out var chars, default, null));
                Assert.Equal(text, new string(utf16[..chars]));
                Assert.Equal((tenths / 10m, scale), (rating.Value, rating.Scale));
            }
        }
    }

    [Theory]
    [InlineData("4/5", 4, 5)]
    [InlineData("4.5/5", 4.5, 5)]
    [InlineData("4.0/5", 4, 5)]
    [InlineData("100.0/100", 100, 100)]
    [InlineData("0/1", 0, 1)]
    public void Parse_Text_GivesValueAndScale(string text, double value, int scale) =>
        Assert.Equal(new Rating((decimal)value, scale), Rating.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("4")]
    [InlineData("4/")]
    [InlineData("/5")]
    [InlineData("6/5")]
    [InlineData("-1/5")]
    [InlineData("4,5/5")]
    [InlineData("4.55/5")]
    [InlineData("4/0")]
    [InlineData("4/101")]
    [InlineData(" 4/5")]
    [InlineData("4 /5")]
    [InlineData("4/5 ")]
    [InlineData("4/5/5")]
    [InlineData("+4/5")]
    [InlineData("1e0/5")]
    [InlineData("٤/٥")]
    [InlineData("4/5\0")]
    [InlineData("000000004/5")]
    [InlineData("0004/5")]
    [InlineData(".5/5")]
    [InlineData("4./5")]
    [InlineData("4.50/5")]
    [InlineData("4/05")]
    [InlineData("4.x/5")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(Rating.TryParse(text, null, out var rating));
        Assert.Equal(default, rating);
        Assert.False(Rating.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.Throws<FormatException>(() => Rating.Parse(text));
        Assert.Throws<FormatException>(() => Rating.Parse(Encoding.UTF8.GetBytes(text), null));
    }

    [Fact]
    public void Construct_OutsideItsScale_ThrowsArgumentOutOfRange()
    {
        foreach (var (value, scale) in new[] { (-0.1m, 5), (5.1m, 5), (1.25m, 5), (1m, 0), (1m, -1), (1m, 101), (decimal.MaxValue, 5), (decimal.MinValue, 5) })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new Rating(value, scale));
        }
    }

    [Fact]
    public void Default_IsZeroOfOne_WhichCanBeWrittenAndRead() =>
        Assert.Equal(default, Rating.Parse(default(Rating).ToString()));

    [Fact]
    public void Equals_SameShareOfAnotherScale_IsFalse() => Assert.NotEqual(new Rating(4), new Rating(8, 10));

    [Fact]
    public void TryFormat_TooSmallASpan_IsFalseAndWritesNothing()
    {
        Assert.False(new Rating(4.5m).TryFormat(new char[4], out var chars, default, null));
        Assert.False(new Rating(4.5m).TryFormat(new byte[4], out var bytes, default, null));
        Assert.Equal((0, 0), (chars, bytes));
    }

    [Fact]
    public void ToString_OtherCulture_IsTheSame()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal("4.5/5", new Rating(4.5m).ToString(null, german));
        Assert.Equal("4.5/5", string.Format(german, "{0}", new Rating(4.5m)));
        Assert.Equal(new Rating(4.5m), Rating.Parse("4.5/5", german));
    }
}
