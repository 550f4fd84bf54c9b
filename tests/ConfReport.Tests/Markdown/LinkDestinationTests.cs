using ConfReport.Markdown;
using ConfReport.Tests.Support;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Tests.Markdown;

public sealed class LinkDestinationTests
{
    [Theory]
    [InlineData("https://x.y/a")]
    [InlineData("HTTPS://x.y/a")]
    [InlineData("http://[::1]:80/")]
    [InlineData("mailto:a@b.c")]
    [InlineData("/a:b")]
    [InlineData("a/b?c:d#e:f")]
    [InlineData("#a:b")]
    [InlineData("//x.y/a")]
    [InlineData("?a=b&c=d")]
    [InlineData("")]
    [InlineData(" https://x.y ")]
    public void IsSafe_WebMailOrRelative_Is(string url) => Assert.True(LinkDestination.IsSafe(url));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("javascript%3aalert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("C:\\x")]
    [InlineData("\\\\host\\share")]
    [InlineData("https :x")]
    [InlineData("ftp://x.y")]
    [InlineData(":x")]
    public void IsSafe_AnythingElse_IsNot(string url) => Assert.False(LinkDestination.IsSafe(url));

    [Theory]
    [InlineData("https://x.y/a?b=c&d=e#f", "https://x.y/a?b=c&amp;d=e#f")]
    [InlineData("https://x.y/a&copy;b", "https://x.y/a&amp;copy;b")]
    [InlineData("https://x.y/?a=1&copy", "https://x.y/?a=1&amp;copy")]
    [InlineData("https://x.y/?q=:smile:", "https://x.y/?q=%3Asmile:")]
    [InlineData("https://x.y:8080/a:b", "https://x.y:8080/a:b")]
    [InlineData("https://x.y/C_(language)", "https://x.y/C_(language)")]
    [InlineData("https://x.y/a)b", "https://x.y/a%29b")]
    [InlineData("https://x.y/((a))", "https://x.y/%28%28a%29%29")]
    [InlineData("https://x.y/a b", "https://x.y/a%20b")]
    [InlineData("https://x.y/100%/%41", "https://x.y/100%25/%41")]
    [InlineData("https://x.y/{{a}}<b>\"'`|^\\", "https://x.y/%7B%7Ba%7D%7D%3Cb%3E%22%27%60%7C%5E%5C")]
    [InlineData("https://x.y/[a]", "https://x.y/%5Ba%5D")]
    [InlineData("http://[::1]:80/[a]", "http://[::1]:80/%5Ba%5D")]
    [InlineData("https://es.x.y/wiki/España/日本?q=ñ", "https://es.x.y/wiki/España/日本?q=ñ")]
    [InlineData("https://x.y/a\u00A0b\u202Ec\u200Bd", "https://x.y/a%C2%A0b%E2%80%AEc%E2%80%8Bd")]
    [InlineData("https://x.y/a\nb", "https://x.y/a%0Ab")]
    [InlineData(" https://x.y ", "https://x.y")]
    public void Write_Url_HoldsOnlyWhatAUrlMayHold(string url, string markdown) => Assert.Equal(markdown, Written.Destination(url));

    [Theory]
    [InlineData("https://x.y/a_b?c=d#e", true)]
    [InlineData("http://x", true)]
    [InlineData("https://", false)]
    [InlineData("HTTPS://x.y", false)]
    [InlineData("mailto:a@b.c", false)]
    [InlineData("https://x.y/?a&b", false)]
    [InlineData("https://x.y/*", false)]
    [InlineData("https://x.y/[a]", false)]
    [InlineData("https://x.y/a b", false)]
    [InlineData("https://x.y/<b>", false)]
    [InlineData("https://x.y/España", false)]
    [InlineData("https://x.y/100%", false)]
    public void IsAutolink_Url_OnlyWhenEveryReaderTakesItAsItIs(string url, bool isAutolink) =>
        Assert.Equal(isAutolink, LinkDestination.IsAutolink(url));

    [Fact]
    public void Write_AnyUrl_IsOneLinkThereToReadersOfMarkdown() => Law.Holds(
        MarkText.Any,
        Deep.Count(100_000),
        text =>
        {
            var url = "https://x.y/" + text;
            var written = Written.Destination(url);
            Assert.All(written, c => Assert.True(c > '~' || char.IsAsciiLetterOrDigit(c) || "-._~:/?#()@!$*+,;=%&".Contains(c), written));
            var link = Assert.Single(Markdig.Markdown.Parse($"a [b]({written}) c").Descendants<LinkInline>());
            Assert.Equal(written.Replace("&amp;", "&", StringComparison.Ordinal), link.Url);
        },
        "An address is one address");
}
