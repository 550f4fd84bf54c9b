using ConfReport.Markdown;
using ConfReport.Tests.Support;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Tests.Rendering;

public sealed class PlainTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAutoLinks().UseEmphasisExtras().UsePipeTables().UseTaskLists().UseFootnotes().UseGenericAttributes().UseMathematics().Build();

    [Theory]
    [InlineData("AT&T, C# and (beta) cost 5*3")]
    [InlineData("Why not? Because: 10 > 9, and snake_case wins!")]
    [InlineData("\"Quotes\", 'apostrophes' – dashes — and ~5 minutes")]
    [InlineData("¿Quién paga el software libre? 🙈")]
    [InlineData("-5 degrees, 2024 was cold")]
    public void AppendLine_OrdinaryText_StaysAsItIs(string text) => Assert.Equal(text, Line(text));

    [Theory]
    [InlineData("# a", "\\# a")]
    [InlineData("- a", "\\- a")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("> a", "\\> a")]
    [InlineData("*a* b", "\\*a\\* b")]
    [InlineData("_a_", "\\_a\\_")]
    [InlineData("[a](b)", "\\[a\\](b)")]
    [InlineData("<b>", "&lt;b>")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("{{ x }}", "&#123;&#123; x }&#125;")]
    [InlineData("{% x %}", "&#123;% x %&#125;")]
    [InlineData("see https://x.y", "see https&#58;//x.y")]
    [InlineData("a\nb\t c", "a b c")]
    [InlineData("a|b", "a\\|b")]
    public void AppendLine_Markup_IsEscaped(string text, string markdown) => Assert.Equal(markdown, Line(text));

    [Fact]
    public void AppendLine_AnyText_IsOneParagraphOfThatText() => Law.Holds(
        Reports.Texts,
        3000,
        text =>
        {
            var line = PlainText.OneLine(text);
            if (line.Trim().Length == 0)
            {
                return;
            }

            var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(Markdig.Markdown.Parse(Line(text), Pipeline)));
            Assert.All(paragraph.Inline ?? [], inline => Assert.True(inline is LiteralInline or HtmlEntityInline, inline.GetType().Name));
            Assert.Equal(line, ConfReport.Posts.Outline.InlineText.Of(paragraph.Inline));
        },
        "Plain text is text");

    [Fact]
    public void AppendLine_AnyText_HoldsNoPairOfATemplateLanguage() => Law.Holds(
        Reports.Texts,
        3000,
        text => Assert.All((string[])["{{", "{%", "{#", "{:", "}}", "%}", "#}", "<?", "{<"], pair => Assert.DoesNotContain(pair, Line(text), StringComparison.Ordinal)),
        "No template tag comes out of plain text");

    private static string Line(string text)
    {
        var output = new System.Text.StringBuilder();
        PlainText.AppendLine(output, text);
        return output.ToString();
    }
}
