namespace ConfReport.Tests.Words;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData(" ... \n --- ", 0, 0)]
    [InlineData("One two  three.", 3, 0)]
    [InlineData("It's well-known: naïve café", 4, 0)]
    [InlineData("e\u0301te\u0301", 1, 0)]
    [InlineData("C# 12, .NET", 3, 0)]
    [InlineData("日本語のテスト。", 0, 7)]
    [InlineData("Python入門と Kafka", 2, 3)]
    [InlineData("Київ, 2024", 2, 0)]
    [InlineData("𠮷野家 😅", 0, 3)]
    [InlineData("a\uD800b", 2, 0)]
    public void Amount_OfAText_IsItsWordsAndCharacters(string text, int words, int characters)
    {
        var amount = new ReadingAmount();
        amount.Add(text);
        Assert.Equal((words, characters), (amount.Words, amount.Characters));
    }

    [Theory]
    [InlineData("en", 0, 0, 0)]
    [InlineData("en", 1, 0, 1)]
    [InlineData("en", 228, 0, 1)]
    [InlineData("en", 229, 0, 2)]
    [InlineData("en", 2280, 0, 10)]
    [InlineData("de", 229, 0, 2)]
    [InlineData("ja", 0, 357, 1)]
    [InlineData("ja", 0, 358, 2)]
    [InlineData("ja", 193, 357, 2)]
    [InlineData("zh", 0, 2550, 10)]
    [InlineData("en", long.MaxValue, long.MaxValue, 76_623_472_545_594_371)]
    public void MinutesFor_SoMuchText_RoundsUp(string language, long words, long characters, long minutes) =>
        Assert.Equal(minutes, Wording.For(language).Reading.MinutesFor(words, characters));

    [Fact]
    public void MinutesFor_NegativeAmount_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.English.Reading.MinutesFor(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.English.Reading.MinutesFor(0, -1));
    }

    [Fact]
    public void MinutesFor_ALongText_CountsItsWords() =>
        Assert.Equal("5 min read", Wording.English.ReadingTime(Wording.English.Reading.MinutesFor(string.Join(' ', Enumerable.Repeat("word", 1000)))));
}
