using System.Buffers;

namespace ConfReport.Tests.Markdown;

/// <summary>What would be malformed Markdown is refused, and the exception says what is open.</summary>
public sealed class MarkdownRefusalTests
{
    [Fact]
    public void Block_InsideAParagraph_IsRefused() =>
        Refuses("A heading cannot stand directly in a paragraph.", writer =>
        {
            writer.StartParagraph();
            writer.WriteHeading(2, "A");
        });

    [Fact]
    public void Text_OutsideOfAnyBlock_IsRefused() =>
        Refuses("Text cannot stand directly in the document.", writer => writer.WriteText("a"));

    [Fact]
    public void Text_DirectlyInAList_IsRefused() =>
        Refuses("Text cannot stand directly in a list.", writer =>
        {
            writer.StartBulletList();
            writer.WriteText("a");
        });

    [Fact]
    public void Text_AfterBlocksOfAnItem_IsRefused() =>
        Refuses("Text cannot stand directly in a list item.", writer =>
        {
            writer.StartBulletList();
            writer.StartItem();
            writer.WriteParagraph("a");
            writer.WriteText("b");
        });

    [Fact]
    public void Item_OutsideOfAList_IsRefused() =>
        Refuses("A list item cannot stand directly in a block quote.", writer =>
        {
            writer.StartQuote();
            writer.StartItem();
        });

    [Fact]
    public void End_OfWhatIsNotOpen_IsRefused() =>
        Refuses("a paragraph cannot end here: what is open is emphasis.", writer =>
        {
            writer.StartParagraph();
            writer.StartEmphasis();
            writer.EndParagraph();
        });

    [Fact]
    public void Complete_WithAListOpen_IsRefused() =>
        Refuses("The document cannot end inside a list: end that first.", writer =>
        {
            writer.StartBulletList();
            writer.Complete();
        });

    [Fact]
    public void Link_InsideALink_IsRefused() =>
        Refuses("A link cannot stand in another link: end that first.", writer =>
        {
            writer.StartParagraph();
            writer.StartLink("https://a.example/");
            writer.StartEmphasis();
            writer.WriteLink("https://b.example/");
        });

    [Fact]
    public void LineBreak_InAHeading_IsRefused() =>
        Refuses("A line break cannot stand directly in a heading.", writer =>
        {
            writer.StartHeading(1);
            writer.WriteLineBreak();
        });

    [Fact]
    public void Row_WithACellTooFew_IsRefused() =>
        Refuses("The row has 1 cells, the table 2 columns.", writer =>
        {
            writer.StartTable("a", "b");
            writer.StartRow();
            writer.WriteCell("c");
            writer.EndRow();
        });

    [Fact]
    public void Nesting_WithoutEnd_IsRefused() =>
        Refuses("Markdown may nest 64 deep.", writer =>
        {
            for (var i = 0; i <= MarkdownWriter.MaximumDepth; i++)
            {
                writer.StartQuote();
            }
        });

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Heading_OfNoLevel_IsRefused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MarkdownWriter(new ArrayBufferWriter<byte>()).WriteHeading(level, "a"));

    [Fact]
    public void List_OfNoBullet_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MarkdownWriter(new ArrayBufferWriter<byte>()).StartBulletList('#'));

    [Fact]
    public void List_FromNoNumber_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MarkdownWriter(new ArrayBufferWriter<byte>()).StartNumberedList(-1));

    private static void Refuses(string message, Action<MarkdownWriter> write) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => write(new MarkdownWriter(new ArrayBufferWriter<byte>()))).Message, ignoreCase: true);
}
