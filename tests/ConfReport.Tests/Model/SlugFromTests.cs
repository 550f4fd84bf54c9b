using System.Globalization;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Model;

public sealed class SlugFromTests
{
    [Theory]
    [InlineData("PyConES 2024: My impressions", "pycones-2024-my-impressions")]
    [InlineData("¿Quién decide? El año del ñandú", "quien-decide-el-ano-del-nandu")]
    [InlineData("Straße, Ærø, Łódź, Đà Nẵng, İstanbul, Þingvellir", "strasse-aero-lodz-da-nang-istanbul-thingvellir")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("n\u0303andu\u0301", "nandu")]
    [InlineData("Don't panic, it’s fine", "dont-panic-its-fine")]
    [InlineData("--a--b--", "a-b")]
    [InlineData("Київ PyCon 東京", "pycon")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("C:\\x\0y", "c-x-y")]
    [InlineData("😅", "report")]
    [InlineData("", "report")]
    [InlineData("'", "report")]
    [InlineData("Ⅻ ² ﬁ", "report")]
    public void From_Text_IsWhatRemains(string text, string slug) => Assert.Equal(Slug.Parse(slug), Slug.From(text));

    [Fact]
    public void From_LongText_IsCutBetweenWords()
    {
        var slug = Slug.From(string.Concat(Enumerable.Repeat("abcdefghi ", 100))).ToString();
        Assert.Equal(199, slug.Length);
        Assert.EndsWith("-abcdefghi", slug, StringComparison.Ordinal);
        Assert.Equal(new string('a', Slug.MaximumLength), Slug.From(new string('A', 5000)).ToString());
    }

    [Fact]
    public void From_AnyText_IsASlugAndTheSameEverywhere() => Law.Holds(
        Reports.Texts,
        Deep.Count(10_000),
        text =>
        {
            var slug = Slug.From(text);
            Assert.Equal(slug, Slug.Parse(slug.ToString()));
            Assert.Equal(slug, Slug.From(slug.ToString()));
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
                Assert.Equal(slug, Slug.From(text));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        },
        "Every text has a slug");
}
