using ConfReport.FrontMatter;
using ConfReport.Tests.Support;
using YamlDotNet.Serialization;

namespace ConfReport.Tests.FrontMatter;

public sealed class YamlPlainTests
{
    [Theory]
    [InlineData("NorteConf 2025 and rain")]
    [InlineData("python")]
    [InlineData("Inês Prado")]
    [InlineData("Ángel's talk (in Spanish), part 2/3 - the end.")]
    [InlineData("Norway")]
    [InlineData("nothing")]
    [InlineData("e2e")]
    [InlineData("yes it is")]
    [InlineData("É")]
    public void IsPlain_WordsThatNobodyMistakes_Stay(string text) => Assert.True(YamlText.IsPlain(text, inFlow: false));

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("no")]
    [InlineData("No")]
    [InlineData("yES")]
    [InlineData("y")]
    [InlineData("N")]
    [InlineData("on")]
    [InlineData("OFF")]
    [InlineData("true")]
    [InlineData("False")]
    [InlineData("null")]
    [InlineData("NULL")]
    [InlineData("NaN")]
    [InlineData("inf")]
    [InlineData("None")]
    [InlineData("undefined")]
    [InlineData("~")]
    [InlineData("=")]
    [InlineData("<<")]
    [InlineData("2024-10-06")]
    [InlineData("12:30:45")]
    [InlineData("1e3")]
    [InlineData("0123")]
    [InlineData("e2")]
    [InlineData("E10")]
    [InlineData("e-5")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData(".5")]
    [InlineData("-1")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("a #b")]
    [InlineData("C#")]
    [InlineData("- a")]
    [InlineData("-")]
    [InlineData("? a")]
    [InlineData("!a")]
    [InlineData("&a")]
    [InlineData("*a")]
    [InlineData("@a")]
    [InlineData("`a")]
    [InlineData("%a")]
    [InlineData("|")]
    [InlineData(">")]
    [InlineData("'a'")]
    [InlineData("\"a\"")]
    [InlineData("(a)")]
    [InlineData("---")]
    [InlineData("...")]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\u00A0b")]
    [InlineData("a{b")]
    [InlineData("a]b")]
    [InlineData("a\u00D7b")]
    [InlineData("東京")]
    public void IsPlain_WhatSomeReaderMistakes_IsQuoted(string text)
    {
        Assert.False(YamlText.IsPlain(text, inFlow: false));
        Assert.False(YamlText.IsPlain(text, inFlow: true));
    }

    [Fact]
    public void IsPlain_CommaInBrackets_IsQuoted()
    {
        Assert.True(YamlText.IsPlain("a, b", inFlow: false));
        Assert.False(YamlText.IsPlain("a, b", inFlow: true));
    }

    [Fact]
    public void FrontMatter_AnyText_IsReadBackByYamlDotNet()
    {
        var reader = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
        Law.Holds(
            Reports.Texts,
            Deep.Count(100_000),
            text =>
            {
                var report = new ConferenceReport { Header = new() { Title = text, Tags = [text, text], Extra = DataMap.Of(("x" + text, DataMap.Of(("k", text)))) } };
                var read = reader.Deserialize<Dictionary<string, object>>(report.ToFrontMatter(SiteProfile.Hugo with { OpeningFence = "", ClosingFence = "" }));
                Assert.Equal(text, read["title"]);
                Assert.Equal([text, text], Assert.IsType<List<object>>(read["tags"]));
                Assert.Equal(text, Assert.IsType<Dictionary<object, object>>(read["x" + text])["k"]);
            },
            "YamlDotNet reads back every text");
    }

    [Fact]
    public void FrontMatter_HostileText_IsReadBackByYamlDotNet()
    {
        var reader = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
        foreach (var text in ForeignReaderTests.HostileStrings())
        {
            var report = new ConferenceReport { Header = new() { Title = text, Tags = [text] }, Conference = new() { Name = text } };
            var read = reader.Deserialize<Dictionary<string, object>>(report.ToFrontMatter(SiteProfile.Jekyll with { OpeningFence = "", ClosingFence = "" }, EmbedData.Report));
            Assert.Equal(text, read["title"]);
            Assert.Equal(text, Assert.IsType<List<object>>(read["tags"])[0]);
            var data = Assert.IsType<Dictionary<object, object>>(read["confreport"]);
            Assert.Equal(text, Assert.IsType<Dictionary<object, object>>(data["conference"])["name"]);
        }
    }
}
