using System.Buffers;
using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Markdown;

/// <summary>A reader of Markdown finds the blocks and marks that were written, whatever their texts hold, and the texts themselves.</summary>
public sealed class MarkdownStructureTests
{
    [Fact]
    public void Write_AnyDocument_IsReadWithTheSameStructureAndText() => Law.Holds(
        Reports.From(dice => dice),
        Deep.Count(50_000),
        dice =>
        {
            var output = new ArrayBufferWriter<byte>();
            var document = new RandomMarkdown(new MarkdownWriter(output), dice);
            document.Write();
            var markdown = Encoding.UTF8.GetString(output.WrittenSpan);
            var read = MarkdownOutline.Of(markdown);
            Assert.True(document.Outline == read, $"Written:\n{document.Outline}\nRead:\n{read}\nof:\n{markdown}");
            Assert.DoesNotContain('\r', markdown);
        },
        "Markdown reads back with the structure that was written");
}
