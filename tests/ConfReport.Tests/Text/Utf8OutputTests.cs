using System.Buffers;
using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Text;

public sealed class Utf8OutputTests
{
    private const string Nasty = "Words, una canción 😅\r\n\r\nand 会議の報告\rmore\n\n\u2028 end";

    [Theory]
    [InlineData("one line", "one line")]
    [InlineData("", "")]
    [InlineData("a\nb", "a\n> b")]
    [InlineData("a\r\nb\rc", "a\n> b\n> c")]
    [InlineData("a\n\n\r\nb", "a\n>\n>\n> b")]
    [InlineData("\na\n", "\n> a\n>")]
    [InlineData("a\n b\t\u000B\u0085\u2028c", "a\n>  b\t\u000B\u0085\u2028c")]
    public void Lines_WithBreaks_BeginWithTheIndentAndEndInLineFeeds(string text, string expected) =>
        Assert.Equal(expected, Written((ref output) => output.Lines(text, "> "u8)));

    [Fact]
    public void Lines_IndentOfSpaces_StandsBeforeNoEmptyLine() =>
        Assert.Equal("a\n\n  b\n", Written((ref output) => output.Lines("a\n\nb\n", "  "u8)));

    [Fact]
    public void Lines_AnyText_AreTheLinesOfTheText() => Law.Holds(
        Reports.Texts,
        Deep.Count(20_000),
        text =>
        {
            var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
            Assert.Equal(string.Join("\n", lines.Select((line, i) => i == 0 ? line : line.Length == 0 ? ">" : "> " + line)), Written((ref output) => output.Lines(text, "> "u8)));
        },
        "Lines == every line, indented");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TextAndLines_LongerThanARun_TearNoPairAndNoLineBreak(int shift)
    {
        var text = new string('x', Utf8Output.LongestRun - shift) + "😅\r\n" + new string('y', Utf8Output.LongestRun - shift) + "\r\n😅" + string.Concat(Enumerable.Repeat(Nasty, 1000));

        Assert.Equal(text, Written((ref output) => output.Text(text)));
        Assert.Equal(
            text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
            Written((ref output) => output.Lines(text, [])));
        Assert.Equal(
            "* " + text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') + "\n",
            Written((ref output) => output.Block('*' | (' ' << 8), 2, text, [])));
        Assert.Equal($"<{text}>", Written((ref output) => output.Text((byte)'<', text, (byte)'>')));
    }

    [Theory]
    [InlineData(0, "", "\n")]
    [InlineData(1, "é", "-é\n")]
    [InlineData(2, "a", "- a\n")]
    [InlineData(2, "a\r\n\nb", "- a\n>\n> b\n")]
    public void Block_MarkOfThatLength_StandsBeforeTheLinesAndTheirEnd(int markLength, string text, string expected) =>
        Assert.Equal(expected, Written((ref output) => output.Block('-' | (' ' << 8), markLength, text, "> "u8)));

    [Fact]
    public void Write_MemoryThatIsLessThanWasAskedFor_IsRefused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new MarkdownWriter(new MeanBuffer()));
        Assert.Contains("less memory", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextAndLines_IntoAReusedBuffer_AllocateNothing()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);

        Assert.Equal(0, Allocated.By(() =>
        {
            buffer.ResetWrittenCount();
            var output = new Utf8Output(buffer);
            output.Text(Nasty);
            output.Lines(Nasty, "  "u8);
            output.Complete();
        }));
    }

    private static string Written(Writing write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(buffer);
        write(ref output);
        output.Complete();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private delegate void Writing(ref Utf8Output output);

    /// <summary>Lends less than it should, whatever is asked.</summary>
    private sealed class MeanBuffer : IBufferWriter<byte>
    {
        private readonly byte[] memory = new byte[16];

        public void Advance(int count)
        {
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => memory;

        public Span<byte> GetSpan(int sizeHint = 0) => memory;
    }
}
