using System.Text;

namespace ConfReport.Tests.Markdown;

public sealed class CodeTextTests
{
    [Theory]
    [InlineData("a < b && *c*", "`a < b && *c*`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a``b", "``` `a``b ```")]
    [InlineData("a\n b ", "`a b`")]
    [InlineData("", "")]
    public void Write_Text_IsCodeBetweenEnoughBackticks(string text, string markdown) => Assert.Equal(markdown, Written.Code(text));

    [Theory]
    [InlineData("{{ x }}", "&#123;&#123; x }&#125;")]
    [InlineData("{% raw %}", "&#123;% raw %&#125;")]
    [InlineData("<?php", "&lt;?php")]
    [InlineData("<!-- x", "&lt;!-\\- x")]
    [InlineData("a | b", "a &#124; b")]
    [InlineData("&#65", "&amp;#65")]
    public void Write_WhatCodeCannotHold_IsPlainText(string text, string markdown) => Assert.Equal(markdown, Written.Code(text));

    [Theory]
    [InlineData("It's the \"best\" (really)", "It's the &#34;best&#34; (really)")]
    [InlineData("'a' dogs'", "&#39;a&#39; dogs&#39;")]
    [InlineData("a\\b `c` <d> {e} &amp; R&D|x", "a&#92;b &#96;c&#96; &lt;d> &#123;e&#125; &amp;amp; R&D&#124;x")]
    [InlineData("a\u00A0b", "a&#160;b")]
    public void Write_Title_HoldsEntitiesOnly(string text, string markdown) => Assert.Equal(markdown, Written.Title(text));

    [Fact]
    public void Write_TextOfManyMarks_TakesTimeInStepWithItsLength()
    {
        // Each mark looks for its partner: were that to the end of the text each time, a million would take minutes.
        foreach (var unit in (string[])["*", "$5 ", "a==b ", "a::b ", "C++x ", "&a", "`", ":a", "-", ".", "(", "a.b", "~", "^x"])
        {
            var text = new StringBuilder().Insert(0, unit, 300_000).ToString();
            Assert.NotEmpty(Written.Text(text, ConfReport.Markdown.TextPlace.LineStart | ConfReport.Markdown.TextPlace.Whole));
        }
    }
}
