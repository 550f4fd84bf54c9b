namespace ConfReport.Tests.Words;

public sealed class WordingLookupTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en")]
    [InlineData("en-US", "en-US")]
    [InlineData("en_us", "en-US")]
    [InlineData("en-US-u-ca-gregory", "en-US")]
    [InlineData("es-AR", "es")]
    [InlineData("es-419", "es")]
    [InlineData("fr-CA-x-private", "fr")]
    [InlineData("de-Latn-CH-1996", "de")]
    [InlineData("pt-BR", "pt")]
    [InlineData("pt-PT", "pt-PT")]
    [InlineData("pt-AO", "pt-PT")]
    [InlineData("it-IT", "it")]
    [InlineData("ja-JP-u-ca-japanese", "ja")]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-Hans-HK", "zh")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("zh-hant", "zh-Hant")]
    [InlineData("ZH_TW", "zh-Hant")]
    [InlineData("zh-MO", "zh-Hant")]
    [InlineData(null, "en")]
    [InlineData("", "en")]
    [InlineData("pl", "en")]
    [InlineData("eng", "en")]
    [InlineData("español", "en")]
    [InlineData("-", "en")]
    [InlineData("---es", "en")]
    [InlineData("x-es", "en")]
    [InlineData("es-", "es")]
    [InlineData("es--MX", "es")]
    [InlineData(" es", "en")]
    [InlineData("ıt", "en")]
    [InlineData("İT", "en")]
    [InlineData("es\0", "en")]
    [InlineData("\uD800", "en")]
    public void For_Tag_FallsBackAlongItsSubtags(string? tag, string language) => Assert.Equal(language, Wording.For(tag).Language);

    [Fact]
    public void For_EndlessTag_FallsBackInTimeThatGrowsWithIt()
    {
        Assert.Equal("es", Wording.For("es" + string.Concat(Enumerable.Repeat("-a", 1_000_000))).Language);
        Assert.Equal("en", Wording.For(new string('-', 1_000_000)).Language);
        Assert.Equal("en", Wording.For(new string('x', 1_000_000)).Language);
    }

    [Fact]
    public void For_LanguageOfEach_IsThatOneAndTheSameEachTime()
    {
        Assert.Equal(11, Wording.All.Count);
        foreach (var wording in Wording.All)
        {
            Assert.Same(wording, Wording.For(wording.Language));
        }
    }

    [Fact]
    public void All_Properties_AreInTheList()
    {
        var properties = typeof(Wording).GetProperties().Where(property => property.PropertyType == typeof(Wording)).Select(property => (Wording?)property.GetValue(null));
        Assert.Equal(Wording.All.Select(one => one.Language).Order(StringComparer.Ordinal), properties.Select(one => one?.Language).Order(StringComparer.Ordinal));
    }
}
