namespace ConfReport.Tests.Words;

public sealed class PluralRuleTests
{
    private const string Polish = "one: i = 1 and v = 0; few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14; many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14";
    private const string Arabic = "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99";
    private const string Lithuanian = "one: n % 10 = 1 and n % 100 != 11..19; few: n % 10 = 2..9 and n % 100 != 11..19; many: f != 0";
    private const string ItalianOrdinals = "many: n = 11,8,80,800";

    [Theory]
    [InlineData("", 1, PluralCategory.Other)]
    [InlineData("one: n = 1", 0, PluralCategory.Other)]
    [InlineData("one: n = 1", 1, PluralCategory.One)]
    [InlineData("one: n = 1", 2, PluralCategory.Other)]
    [InlineData("one:n=0..1", 0, PluralCategory.One)]
    [InlineData("one: n = 0..1;", 2, PluralCategory.Other)]
    [InlineData(Polish, 1, PluralCategory.One)]
    [InlineData(Polish, 2, PluralCategory.Few)]
    [InlineData(Polish, 5, PluralCategory.Many)]
    [InlineData(Polish, 0, PluralCategory.Many)]
    [InlineData(Polish, 11, PluralCategory.Many)]
    [InlineData(Polish, 12, PluralCategory.Many)]
    [InlineData(Polish, 21, PluralCategory.Many)]
    [InlineData(Polish, 22, PluralCategory.Few)]
    [InlineData(Polish, 112, PluralCategory.Many)]
    [InlineData(Polish, 1000, PluralCategory.Many)]
    [InlineData(Arabic, 0, PluralCategory.Zero)]
    [InlineData(Arabic, 2, PluralCategory.Two)]
    [InlineData(Arabic, 103, PluralCategory.Few)]
    [InlineData(Arabic, 111, PluralCategory.Many)]
    [InlineData(Arabic, 100, PluralCategory.Other)]
    [InlineData(Lithuanian, 21, PluralCategory.One)]
    [InlineData(Lithuanian, 11, PluralCategory.Other)]
    [InlineData(Lithuanian, 29, PluralCategory.Few)]
    [InlineData(ItalianOrdinals, 80, PluralCategory.Many)]
    [InlineData(ItalianOrdinals, 81, PluralCategory.Other)]
    [InlineData("one: n = 1", long.MaxValue, PluralCategory.Other)]
    public void For_RuleOfCldr_IsTheCategoryOfCldr(string rule, long number, PluralCategory category) =>
        Assert.Equal(category, PluralRule.Parse(rule).For(number));

    [Theory]
    [InlineData("one", "character 4")]
    [InlineData("one:", "expected n or i")]
    [InlineData("one: n", "expected =")]
    [InlineData("one: n =", "expected a number")]
    [InlineData("one: n = 1 and", "expected n or i")]
    [InlineData("one: n = 1..", "expected a number")]
    [InlineData("one: n % 0 = 1", "from 1 on")]
    [InlineData("one: n = 99999999999999999999", "expected a number")]
    [InlineData("one: x = 1", "expected n or i")]
    [InlineData("other: n = 1", "expected zero, one, two, few or many")]
    [InlineData("one: n = 1 few: n = 2", "expected ;")]
    [InlineData("one: n = -1", "expected a number")]
    [InlineData("one: n = ١", "expected a number")]
    public void Parse_WhatIsNoRule_SaysWhatIsWrong(string rule, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => PluralRule.Parse(rule)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_TooLong_IsRefused()
    {
        var longest = "one: n = 1" + new string(' ', PluralRule.MaximumLength - 10);
        Assert.Equal(PluralCategory.One, PluralRule.Parse(longest).For(1));
        Assert.Throws<FormatException>(() => PluralRule.Parse(longest + " "));
    }

    [Fact]
    public void For_NegativeNumber_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => PluralRule.None.For(-1));

    [Fact]
    public void Equality_SameText_IsEqual()
    {
        Assert.Equal(PluralRule.OneOrMore, PluralRule.Parse("one: n = 1"));
        Assert.NotEqual(PluralRule.OneOrMore, PluralRule.ZeroOrOneOrMore);
        Assert.Equal(PluralRule.OneOrMore.GetHashCode(), PluralRule.Parse("one: n = 1").GetHashCode());
    }
}
