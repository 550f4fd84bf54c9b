using System.Text;
using System.Text.RegularExpressions;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Model;

public sealed partial class SlugTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("pycones-2024-my-impressions")]
    [InlineData("a-b-c")]
    public void Parse_Slug_IsTheSameText(string text)
    {
        Assert.Equal(text, Slug.Parse(text).ToString());
        Assert.Equal(Slug.Parse(text), Slug.Parse(Encoding.UTF8.GetBytes(text), null));
        var utf8 = new byte[text.Length];
        Assert.True(Slug.Parse(text).TryFormat(utf8, out var length, default, null));
        Assert.Equal(text, Encoding.UTF8.GetString(utf8, 0, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("é")]
    [InlineData("a_b")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    [InlineData("ａ")]
    [InlineData("ı")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(Slug.TryParse(text, null, out var slug));
        Assert.Equal(default, slug);
        Assert.False(Slug.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.Throws<FormatException>(() => Slug.Parse(text));
        Assert.Throws<FormatException>(() => Slug.Parse(Encoding.UTF8.GetBytes(text), null));
    }

    [Fact]
    public void TryParse_AnyText_AgreesWithTheGrammar() => Law.Holds(
        Reports.From(dice =>
        {
            var text = new StringBuilder();
            for (var n = dice.Below(6); n > 0; n--)
            {
                text.Append(dice.Of("a", "z9", "-", "0", "A", "--", "é", "_"));
            }

            return text.ToString();
        }),
        Deep.Count(100_000),
        text => Assert.Equal(Grammar().IsMatch(text), Slug.TryParse(text, null, out _)),
        "A slug is what its grammar says");

    [Fact]
    public void TryParse_LongestAndOneMore_AreTakenAndRefused()
    {
        Assert.True(Slug.TryParse(new string('a', Slug.MaximumLength), null, out _));
        Assert.False(Slug.TryParse(new string('a', Slug.MaximumLength + 1), null, out _));
        Assert.False(Slug.TryParse(new string('a', 1_000_000), null, out _));
    }

    [Fact]
    public void TryFormat_TooSmallASpan_IsFalseAndWritesNothing()
    {
        Assert.False(Slug.Parse("abc").TryFormat(new char[2], out var chars, default, null));
        Assert.False(Slug.Parse("abc").TryFormat(new byte[2], out var bytes, default, null));
        Assert.Equal((0, 0), (chars, bytes));
    }

    [Fact]
    public void Equals_SameTextFromTwoPlaces_IsTrueWithTheSameHashCode()
    {
        Assert.Equal(Slug.Parse("a-b"), Slug.Parse(new string(['a', '-', 'b'])));
        Assert.Equal(Slug.Parse("a-b").GetHashCode(), Slug.Parse(new string(['a', '-', 'b'])).GetHashCode());
        Assert.NotEqual(Slug.Parse("a"), default);
        Assert.Equal("", default(Slug).ToString());
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
