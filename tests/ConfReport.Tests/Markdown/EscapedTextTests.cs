using ConfReport.Markdown;

namespace ConfReport.Tests.Markdown;

public sealed class EscapedTextTests
{
    private const TextPlace Paragraph = TextPlace.LineStart | TextPlace.Whole;

    private const TextPlace Heading = TextPlace.Heading | TextPlace.Whole;

    [Theory]
    [InlineData("AT&T, C# and (beta) cost 5*3")]
    [InlineData("Why not? Because: 10 > 9, and snake_case wins!")]
    [InlineData("\"Quotes\", 'apostrophes' – dashes — and ~5 minutes")]
    [InlineData("¿Quién paga el software libre? 🙈")]
    [InlineData("Q: what is a < b? A: it's 100% true; R&D/QA say so")]
    [InlineData("re:Invent at 10:30:45, 24/7, and/or e.g. this")]
    [InlineData("C++ and F# in 2^10 lines of Node.js")]
    [InlineData("state-of-the-art (and more): a = b, a == b, 2 * 3 * 4")]
    [InlineData("std::vector")]
    [InlineData("日本語、テスト。")]
    public void Write_OrdinaryText_StaysAsItIs(string text)
    {
        Assert.Equal(text, Written.Text(text, Paragraph));
        Assert.Equal(text, Written.Text(text, Heading));
        Assert.Equal(text.Replace("5*3", "5\\*3", StringComparison.Ordinal), Written.Text(text, TextPlace.LinkText | TextPlace.Whole));
    }

    [Theory]
    [InlineData("-5 degrees")]
    [InlineData("2024 was cold")]
    [InlineData("a dog")]
    [InlineData("+1 for it")]
    [InlineData("Dr. No")]
    [InlineData("It costs $5")]
    public void Write_OrdinaryTextAtLineStart_StaysAsItIs(string text) => Assert.Equal(text, Written.Text(text, Paragraph));

    [Theory]
    [InlineData("# a", "\\# a")]
    [InlineData("#a", "\\#a")]
    [InlineData("- a", "\\- a")]
    [InlineData("-", "\\-")]
    [InlineData("---", "\\-\\-\\-")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("* a", "\\* a")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("1) a", "1\\) a")]
    [InlineData("a. b", "a\\. b")]
    [InlineData("iv) b", "iv\\) b")]
    [InlineData("(1) b", "\\(1) b")]
    [InlineData("(@x) b", "\\(&#64;x) b")]
    [InlineData("> a", "\\> a")]
    [InlineData(": a", "&#58; a")]
    [InlineData("~ a", "&#126; a")]
    [InlineData("=== ", "&#61;==")]
    [InlineData("^", "&#94;")]
    [InlineData("!!! note", "\\!!! note")]
    [InlineData("[ ] a", "\\[ \\]&#32;a")]
    [InlineData("[x] a]", "\\[x\\]&#32;a\\]")]
    [InlineData("[X] a", "\\[X\\]&#32;a")]
    [InlineData("[x]", "\\[x\\]")]
    [InlineData("[y] a", "\\[y\\] a")]
    [InlineData("import x", "&#105;mport x")]
    [InlineData("export x", "&#101;xport x")]
    public void Write_BlockMarkAtLineStart_IsEscaped(string text, string markdown) => Assert.Equal(markdown, Written.Text(text, Paragraph));

    [Theory]
    [InlineData("*a* b", "\\*a\\* b")]
    [InlineData("_a_", "\\_a\\_")]
    [InlineData("`a`", "\\`a\\`")]
    [InlineData("[a](b)", "\\[a\\]\\(b)")]
    [InlineData("<b>", "&lt;b>")]
    [InlineData("&amp; &#65 &x", "&amp;amp; &amp;#65 &x")]
    [InlineData("{{ x }}", "&#123;&#123; x }&#125;")]
    [InlineData("{% x %}", "&#123;% x %&#125;")]
    [InlineData("{# x #}", "&#123;# x #&#125;")]
    [InlineData("{: .x}", "&#123;: .x}")]
    [InlineData("<!--more-->", "&lt;!-\\-more-\\-\\>")]
    [InlineData("see https://x.y", "see https:/&#47;x.y")]
    [InlineData("www.x", "www\\.x")]
    [InlineData("ASP.NET, a.com", "ASP\\.NET, a\\.com")]
    [InlineData("a@b.c and @me", "a&#64;b.c and &#64;me")]
    [InlineData("at #home", "at \\#home")]
    [InlineData("a|b", "a&#124;b")]
    [InlineData("~~a~~", "&#126;&#126;a&#126;&#126;")]
    [InlineData("x^2^", "x&#94;2&#94;")]
    [InlineData("==a==", "=&#61;a==")]
    [InlineData("$5 to $10", "&#36;5 to &#36;10")]
    [InlineData("C++17 or C++20", "C+\\+17 or C++20")]
    [InlineData("wait... what -- no", "wait.\\.\\. what -\\- no")]
    [InlineData("(c) (TM) (r) +-5", "\\(c) \\(TM) \\(r) +\\-5")]
    [InlineData("a,,b c???? d!!!!", "a,&#44;b c???&#63; d!!!\\!")]
    [InlineData("a << b >> c", "a &lt;< b >\\> c")]
    [InlineData("a -> b => c", "a -\\> b =\\> c")]
    [InlineData("so :) ;) 8-)", "so &#58;) &#59;) 8\\-)")]
    [InlineData("a :smile: b", "a &#58;smile: b")]
    [InlineData("{::b:)", "&#123;&#58;&#58;b:)")]
    [InlineData("tel:+12", "tel&#58;+12")]
    [InlineData("\"\"a\"\"", "\"&#34;a\"&#34;")]
    [InlineData("%%a%%", "%&#37;a%&#37;")]
    [InlineData("C:\\x\\", "C:\\\\x&#92;")]
    public void Write_MarkWithinText_IsEscaped(string text, string markdown)
    {
        // The same at any place, so that it must not stand first.
        Assert.Equal("It " + markdown, Written.Text("It " + text, Paragraph));
        Assert.Equal("It " + markdown, Written.Text("It " + text, Heading));
    }

    [Theory]
    [InlineData("5*3", "5\\*3")]
    [InlineData("a * b", "a \\* b")]
    [InlineData("Wow!", "Wow\\!")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("Q&lt", "Q&amp;lt")]
    public void Write_BetweenAsterisks_LeavesNothingThatCouldPair(string text, string markdown) =>
        Assert.Equal(markdown, Written.Text(text, TextPlace.Emphasis));

    [Theory]
    [InlineData("Ada, Countess; of (L)", ",;(/", "Ada&#44; Countess&#59; of &#40;L)")]
    [InlineData("Ada & Mary", ",;(/", "Ada &amp; Mary")]
    [InlineData("AT&T", ",;(/", "AT&T")]
    public void Write_Separators_AreEntities(string text, string separators, string markdown) =>
        Assert.Equal(markdown, Written.Text(text, TextPlace.Emphasis, separators));

    [Theory]
    [InlineData("C#", "C\\#")]
    [InlineData("a ##", "a #\\#")]
    [InlineData("1. a", "1. a")]
    [InlineData("- a", "- a")]
    public void Write_InHeading_EscapesItsClosingMark(string text, string markdown) => Assert.Equal(markdown, Written.Text(text, Heading));

    [Fact]
    public void Write_FirstInHeading_EscapesNumber() => Assert.Equal("1\\. a", Written.Text("1. a", Heading | TextPlace.LineStart));

    [Theory]
    [InlineData("-", "\\-")]
    [InlineData(":-", "&#58;-")]
    [InlineData("a|b", "a&#124;b")]
    public void Write_InCell_IsNoLineOfTheTable(string text, string markdown) => Assert.Equal(markdown, Written.Text(text, TextPlace.Cell | TextPlace.Whole));

    [Theory]
    [InlineData(" a\nb\t \r\n c\u0085\u2028d ", "a b c d")]
    [InlineData("\u00A0a\u3000b\uFEFF", "a\u3000b")]
    [InlineData("a\0b\u001Bc\u007Fd\u0080e\uFFFEf\uFDD0g\U0001FFFFh", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh")]
    [InlineData(" \n ", "")]
    public void Write_AnyText_IsOnOneLineOfCharactersThatCanBeShown(string text, string line)
    {
        Assert.Equal(line, Written.Text(text, Paragraph));
        Assert.Equal(line, Written.OneLine(text));
    }

    [Fact]
    public void Write_LongTextWithPairsOfSurrogatesAnywhere_IsThatText()
    {
        for (var before = 480; before < 540; before++)
        {
            var text = string.Concat(new string('a', before), "😅", new string('b', 1100), "é😅");
            Assert.Equal(text, Written.Text(text, Paragraph));
            Assert.Equal("\\*" + text + "&#123;", Written.Text("*" + text + "{", TextPlace.Inline));
        }
    }

    [Fact]
    public void Write_HalfAPairOfSurrogates_IsReplaced()
    {
        const string Halves = "a\uD83Db\uDE05";
        Assert.Equal("a\uFFFDb\uFFFD", Written.Text(Halves, Paragraph));
        Assert.Equal(2, TextChanges.Of(Halves));
        Assert.Equal("https://x.y/%EF%BF%BD", Written.Destination("https://x.y/\uD83D"));
    }

    [Theory]
    [InlineData("a\n b", 0)]
    [InlineData("😅 \u00A0\uFEFFé", 0)]
    [InlineData("a\0b\uFFFEc", 2)]
    [InlineData("\u001B[31m\u007F\u0080\u0085", 3)]
    [InlineData("\U0001FFFE\uFDEF", 2)]
    public void Of_Text_IsHowManyCharactersAreReplaced(string text, int changes) => Assert.Equal(changes, TextChanges.Of(text));

    [Fact]
    public void Write_NextToASpace_StaysLighter()
    {
        Assert.Equal(", a", Written.Text(", a", TextPlace.Apart | TextPlace.BeforeSpace));
        Assert.Equal("a,", Written.Text("a,", TextPlace.BeforeSpace));
    }

    /// <summary>What follows may be a space, and then it is a box to Pandoc, where an invisible joiner does not stand in it.</summary>
    [Theory]
    [InlineData((int)TextPlace.LineStart)]
    [InlineData((int)(TextPlace.LineStart | TextPlace.BeforeSpace))]
    public void Write_BoxBeforeAnotherText_IsParted(int place) => Assert.Equal("\\[x\u2060&#93;", Written.Text("[x]", (TextPlace)place));

    [Theory]
    [InlineData("{", "{ x")]
    [InlineData("a}", "} x")]
    [InlineData("http:/", "/x.y")]
    [InlineData("a-", "-b")]
    [InlineData("&am", "p;")]
    [InlineData("Wow!", "[a](b)")]
    [InlineData("1", ". x")]
    [InlineData("impo", "rt x")]
    public void Write_TwoTextsOneAfterTheOther_MakeNoMark(string first, string second)
    {
        var html = Markdig.Markdown.ToHtml(Written.Text(first, TextPlace.LineStart) + Written.Text(second, TextPlace.Inline));
        Assert.Equal($"<p>{first.Replace("&", "&amp;", StringComparison.Ordinal)}{second}</p>\n", html);
    }
}
