using System.Buffers;
using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Markdown;

public sealed class MarkdownWriterTests
{
    /// <summary>An address that no page had better lead to leaves its text at the beginning of the line.</summary>
    [Theory]
    [InlineData("# Not a heading", "* \\# Not a heading\n")]
    [InlineData(" * not a list", "* \\* not a list\n")]
    public void WriteLink_UnsafeAddressFirstInALine_IsEscapedAsTheBeginningOfALine(string text, string expected)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MarkdownWriter(output);
        writer.StartBulletList();
        writer.StartItem();
        writer.WriteLink(text, "javascript:x");
        writer.EndItem();
        writer.EndList();
        writer.Complete();
        Assert.Equal(expected, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Write_EmptyItemsAndQuotes_LeaveNoSpaceAtTheEndOfALine()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MarkdownWriter(output);
        writer.StartBulletList();
        writer.WriteItem("");
        writer.StartTask();
        writer.EndItem();
        writer.StartItem();
        writer.StartEmphasis();
        writer.WriteText(" a");
        writer.EndEmphasis();
        writer.EndItem();
        writer.EndList();
        writer.StartQuote();
        writer.EndQuote();
        writer.WriteDefinition(1, "a");
        writer.WriteDefinition(2, "b");
        writer.WriteParagraph("c");
        writer.Complete();
        Assert.Equal("*\n* [ ]\n* *a*\n\n>\n\n[1]: a\n[2]: b\n\nc\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Write_BlocksOneAfterTheOther_ArePartedByAnEmptyLine() => Writes(
        """
        # A

        One.

        ## *b* c

        * * *

        ```csharp
        x();

        y();
        ```

        """,
        writer =>
        {
            writer.WriteHeading(1, "A");
            writer.WriteParagraph("One.");
            writer.StartHeading(2);
            writer.StartEmphasis();
            writer.WriteText("b");
            writer.EndEmphasis();
            writer.WriteText(" c");
            writer.EndHeading();
            writer.WriteThematicBreak();
            writer.WriteCodeBlock("x();\n\ny();\n", "csharp");
        });

    [Fact]
    public void Write_Lists_StandCloseAndIndentWhatIsInside() => Writes(
        """
        * One
        * Two
          * Deep
          * **Deeper**
        * Three

          Apart.
        * [ ] To do

        9. Nine
        10. Ten
            - In ten

        """,
        writer =>
        {
            writer.StartBulletList();
            writer.WriteItem("One");
            writer.StartItem();
            writer.WriteText("Two");
            writer.StartBulletList();
            writer.WriteItem("Deep");
            writer.StartItem();
            writer.StartStrong();
            writer.WriteText("Deeper");
            writer.EndStrong();
            writer.EndItem();
            writer.EndList();
            writer.EndItem();
            writer.StartItem();
            writer.WriteText("Three");
            writer.WriteParagraph("Apart.");
            writer.EndItem();
            writer.StartTask();
            writer.WriteText("To do");
            writer.EndItem();
            writer.EndList();
            writer.StartNumberedList(9);
            writer.WriteItem("Nine");
            writer.StartItem();
            writer.WriteText("Ten");
            writer.StartBulletList('-');
            writer.WriteItem("In ten");
            writer.EndList();
            writer.EndItem();
            writer.EndList();
        });

    [Fact]
    public void Write_ListForPythonMarkdown_IndentsFourColumns() => Writes(
        """
        * One
            * Deep

        """,
        writer =>
        {
            writer.StartBulletList();
            writer.StartItem();
            writer.WriteText("One");
            writer.StartBulletList();
            writer.WriteItem("Deep");
            writer.EndList();
            writer.EndItem();
            writer.EndList();
        },
        MarkdownDialect.PythonMarkdown);

    [Fact]
    public void Write_Quote_CarriesItsMarkOnEveryLine() => Writes(
        """
        > One
        >
        > * Two
        >   three
        >
        > > Deep
        >
        > ```
        > a
        >
        > b
        > ```

        """,
        writer =>
        {
            writer.StartQuote();
            writer.WriteParagraph("One");
            writer.StartBulletList();
            writer.WriteItem(new MarkdownText("Two\r\nthree"));
            writer.EndList();
            writer.StartQuote();
            writer.WriteParagraph("Deep");
            writer.EndQuote();
            writer.WriteCodeBlock("a\n\nb");
            writer.EndQuote();
        });

    [Fact]
    public void Write_Inlines_StandInTheirLine() => Writes(
        """
        [Slides](s.pdf "All of &#34;it&#34;") and <https://a.example/b> or ![A \[b\]](c.png "T")
        soft  
        hard, **strong _inside_** `x` end

        """,
        writer =>
        {
            writer.StartParagraph();
            writer.WriteLink("Slides", "s.pdf", "All of \"it\"");
            writer.WriteText(" and ");
            writer.WriteLink("https://a.example/b");
            writer.WriteText(" or ");
            writer.WriteImage("A [b]", "c.png", "T");
            writer.WriteSoftBreak();
            writer.WriteText("soft ");
            writer.WriteLineBreak();
            writer.WriteText("hard, ");
            writer.StartStrong();
            writer.WriteText("strong ");
            writer.StartEmphasis();
            writer.WriteText("inside");
            writer.EndEmphasis();
            writer.EndStrong();
            writer.WriteText(" ");
            writer.WriteCode("x");
            writer.WriteText("\n end ");
            writer.EndParagraph();
        });

    [Fact]
    public void Write_LinkInMdx_NamesItsAddressInBrackets() => Writes(
        "[https:/&#47;a.example/](https://a.example/)\n",
        writer =>
        {
            writer.StartParagraph();
            writer.WriteLink("https://a.example/");
            writer.EndParagraph();
        },
        MarkdownDialect.Mdx);

    [Fact]
    public void Write_LinkToWhatBrowsersRun_IsItsTextAlone() => Writes(
        "Click **me**\n",
        writer =>
        {
            writer.StartParagraph();
            writer.StartLink("javascript:alert(1)", "t");
            writer.WriteText("Click ");
            writer.StartStrong();
            writer.WriteText("me");
            writer.EndStrong();
            writer.EndLink();
            writer.EndParagraph();
        });

    [Fact]
    public void Write_MarksThatHoldNothing_AreNotWritten() => Writes(
        "Ab b\n",
        writer =>
        {
            writer.StartParagraph();
            writer.WriteText("Ab");
            writer.StartEmphasis();
            writer.StartStrong();
            writer.WriteText("");
            writer.EndStrong();
            writer.StartLink("https://a.example/");
            writer.WriteText(" ");
            writer.EndLink();
            writer.EndEmphasis();
            writer.WriteText("b");
            writer.EndParagraph();
        });

    [Fact]
    public void Write_SpacesAtTheEndsOfMarks_MoveOutside() => Writes(
        "Ab *b* c\n",
        writer =>
        {
            writer.StartParagraph();
            writer.WriteText("Ab");
            writer.StartEmphasis();
            writer.WriteText(" b ");
            writer.EndEmphasis();
            writer.WriteText("c ");
            writer.EndParagraph();
        });

    [Fact]
    public void Write_Table_HasItsCells() => Writes(
        """
        | Talk | Room |
        | --- | --- |
        | *A* &#124; b | |
        | c | [d](e) |

        After

        """.Replace("| |\n", "|  |\n", StringComparison.Ordinal),
        writer =>
        {
            writer.StartTable("Talk", "Room");
            writer.StartRow();
            writer.StartCell();
            writer.StartEmphasis();
            writer.WriteText("A");
            writer.EndEmphasis();
            writer.WriteText(" | b");
            writer.EndCell();
            writer.WriteCell(null);
            writer.EndRow();
            writer.StartRow();
            writer.WriteCell("c");
            writer.StartCell();
            writer.WriteLink("d", "e");
            writer.EndCell();
            writer.EndRow();
            writer.EndTable();
            writer.WriteParagraph("After");
        });

    [Fact]
    public void Write_AuthorsMarkdown_IsAsItIs() => Writes(
        """
        *Prose* with <b>this</b>.

        And more.

        ## A *heading* of two lines

        * Point
          on two lines

          and more
        * x

        """,
        writer =>
        {
            writer.WriteMarkdown(new("\r\n*Prose* with <b>this</b>.\r\n\r\nAnd more.\r\n"));
            writer.WriteMarkdown(new(" \n "));
            writer.StartHeading(2);
            writer.WriteMarkdown(new("A *heading*\nof two lines"));
            writer.EndHeading();
            writer.StartBulletList();
            writer.WriteItem(new MarkdownText(" Point\ron two lines\n\nand more\n"));
            writer.WriteItem(new MarkdownText("x"));
            writer.EndList();
        });

    [Fact]
    public void WriteCodeBlock_MarksOfATemplate_AreWrittenAsText()
    {
        var written = Text(writer => writer.WriteCodeBlock("a {{ b }}\n\nc ```"));
        Assert.DoesNotContain("{{", written, StringComparison.Ordinal);
        Assert.DoesNotContain("```", written, StringComparison.Ordinal);
        Assert.Contains("  \n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteCodeBlock_Fences_GetsLongerOnes() =>
        Assert.Equal("`````\n````\n`````\n", Text(writer => writer.WriteCodeBlock("````", "no name")));

    /// <summary>Each text is harmless alone; one after the other they would begin a list.</summary>
    [Theory]
    [InlineData("9", "1) a", "&#57;1) a\n")]
    [InlineData("1", ". a", "&#49;\\. a\n")]
    [InlineData("i", "v. a", "&#105;v. a\n")]
    public void Write_TextsThatMakeAMarkTogether_MakeNone(string first, string second, string expected) => Writes(
        expected,
        writer =>
        {
            writer.StartParagraph();
            writer.WriteText(first);
            writer.WriteText(second);
            writer.EndParagraph();
        });

    /// <summary>Extensions of remark look at the text after it was read, when an entity is a character again.</summary>
    [Theory]
    [InlineData("https://a.b", "https:/\u2060&#47;a.b\n")]
    [InlineData("www.a.b", "www\u2060&#46;a.b\n")]
    [InlineData("me@a.b", "me\u2060&#64;a.b\n")]
    [InlineData("by @me", "by &#64;me\n")]
    [InlineData("javascript:alert", "javascript&#58;alert\n")]
    [InlineData("a :smile: b", "a &#58;smile\u2060&#58; b\n")]
    [InlineData("a {#b}", "a &#123;\u2060&#35;b}\n")]
    [InlineData("AT&T, C# and (beta) cost 5*3", "AT&T, C# and (beta) cost 5*3\n")]
    public void Write_TextForRemark_IsPartedWhereItWouldBeFound(string text, string expected) =>
        Writes(expected, writer => writer.WriteParagraph(text), MarkdownDialect.Remark);

    /// <summary>What stands below the image, in emphasis, is the same paragraph.</summary>
    [Fact]
    public void Write_ImageThatSaysALoneAsterisk_PairsItWithNothing() => Writes(
        "![5\\*3](a.png)\n*x*\n",
        writer =>
        {
            writer.StartParagraph();
            writer.WriteImage("5*3", "a.png");
            writer.WriteSoftBreak();
            writer.StartEmphasis();
            writer.WriteText("x");
            writer.EndEmphasis();
            writer.EndParagraph();
        });

    [Fact]
    public void Write_LessThanInEmphasis_IsAnEntity() => Writes(
        "**a &lt; b** > c\n",
        writer =>
        {
            writer.StartParagraph();
            writer.StartStrong();
            writer.WriteText("a < b");
            writer.EndStrong();
            writer.WriteText(" > c");
            writer.EndParagraph();
        });

    /// <summary>In an item, [x] is a box that is ticked.</summary>
    [Fact]
    public void Write_LinkOfOneLetter_IsNoBox() => Writes(
        "* [&#120;](a.png)\n",
        writer =>
        {
            writer.StartBulletList();
            writer.StartItem();
            writer.WriteLink("x", "a.png");
            writer.EndItem();
            writer.EndList();
        });

    /// <summary>* * * * is one rule, whatever was meant.</summary>
    [Fact]
    public void Write_ThematicBreakInAnItem_LeavesTheItem() => Writes(
        "* ___\n",
        writer =>
        {
            writer.StartBulletList();
            writer.StartItem();
            writer.WriteThematicBreak();
            writer.EndItem();
            writer.EndList();
        });

    [Fact]
    public void Flush_InTheMiddle_LosesNothing()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MarkdownWriter(output);
        writer.StartParagraph();
        writer.WriteText("Ab ");
        writer.Flush();
        Assert.Equal("Ab", Encoding.UTF8.GetString(output.WrittenSpan));
        writer.WriteText("b");
        writer.EndParagraph();
        writer.Complete();
        Assert.Equal("Ab b\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Reset_AfterAnything_BeginsAnew()
    {
        var writer = new MarkdownWriter(new ArrayBufferWriter<byte>());
        writer.StartQuote();
        writer.StartParagraph();
        var output = new ArrayBufferWriter<byte>();
        writer.Reset(output);
        writer.WriteHeading(1, "A");
        writer.Complete();
        Assert.Equal("# A\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static void Writes(string expected, Action<MarkdownWriter> write, MarkdownDialect dialect = MarkdownDialect.CommonMark) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Text(write, dialect));

    private static string Text(Action<MarkdownWriter> write, MarkdownDialect dialect = MarkdownDialect.CommonMark)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MarkdownWriter(output, dialect);
        write(writer);
        writer.Complete();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
