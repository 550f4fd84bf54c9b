using ConfReport.Markdown;
using ConfReport.Tests.Support;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Tests.Markdown;

/// <summary>What holds for every text at every place.</summary>
public sealed class EscapingLawTests
{
    private static readonly string[] ActivePairs = ["{{", "{%", "{#", "{:", "{<", "}}", "%}", "#}", "<?", "<!--", "\\@"];

    private static readonly (string Name, MarkdownPipeline Pipeline)[] Readers =
    [
        ("CommonMark", new MarkdownPipelineBuilder().Build()),
        ("everything on", new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build()),
    ];

    /// <summary>The text in each of its places, with the marks of a writer around, twice where two may meet.</summary>
    private static readonly (string Name, Func<string, string> Write)[] Places =
    [
        ("paragraph", text => Written.Text(text, TextPlace.LineStart | TextPlace.Whole)),
        ("heading", text => "## " + Written.Text(text, TextPlace.Heading | TextPlace.Whole)),
        ("first in a heading", text => "## " + Written.Text(text, TextPlace.Heading | TextPlace.Whole | TextPlace.LineStart)),
        ("item", text => "* " + Written.Text(text, TextPlace.LineStart | TextPlace.Whole)),
        ("quote", text => "> " + Written.Text(text, TextPlace.LineStart | TextPlace.Whole)),
        ("emphasis", text => "*" + Written.Text(text, TextPlace.Emphasis) + "*"),
        ("strong", text => "**" + Written.Text(text, TextPlace.Emphasis | TextPlace.Whole) + "**"),
        ("link", text => "[" + Written.Text(text, TextPlace.LinkText) + "](x)"),
        ("joined", text => "it " + Written.Text(text, TextPlace.Inline) + Written.Text(text, TextPlace.Inline) + " is"),
    ];

    [Fact]
    public void Write_AnyTextAnywhere_HoldsNoPairOfATemplateLanguage() => Law.Holds(
        Gen.Zip(MarkText.Any, MarkText.Any),
        Deep.Count(1_000_000),
        texts =>
        {
            var (first, second) = (texts.Item1, texts.Item2);
            foreach (var (_, write) in Places)
            {
                AssertInert(write(first));
            }

            AssertInert(Written.Text(first, TextPlace.LineStart) + Written.Text(second, TextPlace.Inline) + Written.Text(first, TextPlace.Emphasis, ",;(/"));
            AssertInert("| " + Written.Text(first, TextPlace.Cell) + " | " + Written.Text(second, TextPlace.Cell | TextPlace.Whole) + " |");
            AssertInert("![" + Written.Image(first) + "](" + Written.Destination(second) + " \"" + Written.Title(first) + "\")");
            AssertInert(Written.Code(first) + Written.Text(second, TextPlace.Inline) + Written.Code(second));
        },
        "No template tag comes out of plain text");

    [Fact]
    public void IsPlain_AnyTextOnOneLine_SaysWhetherItIsWrittenAsItIs() => Law.Holds(
        MarkText.Any,
        Deep.Count(200_000),
        text =>
        {
            const TextPlace Paragraph = TextPlace.LineStart | TextPlace.Whole;
            var line = Written.OneLine(text);
            Assert.True(line.Length == 0 || new TextMarks(line, Paragraph, "").IsPlain() == (Written.Text(line, Paragraph) == line), line);
        },
        "Plain is what needs no escape");

    [Fact]
    public void Write_AnyText_IsThatTextToReadersOfMarkdown() => Law.Holds(
        MarkText.Any,
        Deep.Count(200_000),
        text =>
        {
            var line = Written.OneLine(text);
            if (line.Length == 0)
            {
                return;
            }

            foreach (var (reader, pipeline) in Readers)
            {
                foreach (var (place, write) in Places)
                {
                    var markdown = write(text);
                    var (structure, shown) = Read(Markdig.Markdown.Parse(markdown, pipeline));
                    Assert.True(
                        structure == Structure(place) && shown == (place == "joined" ? $"it {line}{line} is" : line),
                        $"{reader}, {place}: {markdown} is {structure} of {shown}");
                }
            }
        },
        "Plain text is text");

    [Fact]
    public void Write_AnyTitleImageOrCode_IsThatTextToReadersOfMarkdown() => Law.Holds(
        MarkText.Any,
        Deep.Count(100_000),
        text =>
        {
            var line = Written.OneLine(text);
            foreach (var (reader, pipeline) in Readers)
            {
                var markdown = $"a ![{Written.Image(text)}](x \"{Written.Title(text)}\") b";
                var document = Markdig.Markdown.Parse(markdown, pipeline);
                var image = Assert.Single(document.Descendants<LinkInline>());
                Assert.True(image.IsImage, markdown);
                Assert.True(line == (image.Title ?? ""), $"{reader}: {markdown} has the title {image.Title}");
                Assert.Equal(line, Shown(image));
                markdown = $"a {Written.Code(text)} b";
                var (structure, shown) = Read(Markdig.Markdown.Parse(markdown, pipeline));
                Assert.True(structure is "ParagraphBlock" or "ParagraphBlock CodeInline", markdown);
                Assert.Equal(line.Length == 0 ? "a  b" : $"a {line} b", shown);
            }
        },
        "What is said of an image is text");

    [Fact]
    public void Write_AnyText_AllocatesNothing()
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>(1 << 20);
        Assert.Equal(0, Allocated.By(() =>
        {
            bytes.ResetWrittenCount();
            var output = new Utf8Output(bytes);
            EscapedText.Write(ref output, "AT&T, C# and (beta)\ncost *5*3*: {{ x }}, 😅 \0", TextPlace.LineStart);
            EscapedText.Write(ref output, "Ada, Countess & Mary; a.com", TextPlace.Emphasis, ",;(/");
            LinkTitle.Write(ref output, "It's \"this\"");
            CodeText.Write(ref output, "a`b");
            LinkDestination.Write(ref output, "https://x.y/a b?c=d&e=(f)");
            output.Complete();
        }));
    }

    private static void AssertInert(string markdown)
    {
        foreach (var pair in ActivePairs)
        {
            Assert.False(markdown.Contains(pair, StringComparison.Ordinal), $"{pair} in {markdown}");
        }
    }

    private static string Structure(string place) => place switch
    {
        "heading" or "first in a heading" => "HeadingBlock",
        "item" => "ListBlock ListItemBlock ParagraphBlock",
        "quote" => "QuoteBlock ParagraphBlock",
        "emphasis" or "strong" => "ParagraphBlock EmphasisInline",
        "link" => "ParagraphBlock LinkInline",
        _ => "ParagraphBlock",
    };

    private static (string Structure, string Text) Read(MarkdownDocument document)
    {
        var blocks = document.Descendants().Where(part => part is not (LiteralInline or HtmlEntityInline) && part.GetType() != typeof(ContainerInline) && part is not LinkReferenceDefinitionGroup);
        var leaf = document.Descendants<LeafBlock>().Last();
        return (string.Join(' ', blocks.Select(part => part.GetType().Name)), leaf.Inline is null ? "" : Shown(leaf.Inline));
    }

    private static string Shown(ContainerInline container) => string.Concat(container.Descendants<Inline>().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
