using ConfReport.Rendering;

namespace ConfReport.Tests.Rendering;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("", "https://a.example/b", false)]
    [InlineData("No address at all.", "https://a.example/b", false)]
    [InlineData("Either/or, but no address.", "https://a.example/b", false)]
    [InlineData("https://a.example/b", "https://a.example/b", true)]
    [InlineData("See <https://a.example/b>, and/or not.", "https://a.example/b", true)]
    [InlineData("And/or https://a.example/b.", "https://a.example/b", true)]
    [InlineData("https://a.example/b/c", "https://a.example/b", false)]
    [InlineData("https://a.example/bc and https://a.example/b", "https://a.example/b", true)]
    [InlineData("ttps://a.example/b", "https://a.example/b", false)]
    [InlineData("Write to mailto:ada@a.example, please.", "mailto:ada@a.example", true)]
    [InlineData("Either/or mailto:ada@a.example, please.", "mailto:ada@a.example", true)]
    [InlineData("Nothing but a slash: /", "mailto:ada@a.example", false)]
    [InlineData("/maps", "/maps", true)]
    [InlineData("slides.pdf or a/slides.pdf", "slides.pdf", true)]
    public void In_Text_OnlyWhenTheWholeAddressStandsThere(string text, string url, bool isIn) =>
        Assert.Equal(isIn, Mentions.In(new MarkdownText(text), url));
}
