using System.Buffers.Text;
using ConfReport.Markdown;

namespace ConfReport;

/// <content>Paragraphs, lists, quotes, code and rules.</content>
public sealed partial class MarkdownWriter
{
    /// <summary>A paragraph of this text alone. Nothing is written for a text that says nothing.</summary>
    /// <param name="text">Plain text.</param>
    public void WriteParagraph(string text)
    {
        if (!TextChanges.IsBlank(text))
        {
            BeginBlock("A paragraph");
            EscapedText.Write(ref output, text, TextPlace.LineStart | TextPlace.Whole | everyPlace);
            output.Byte((byte)'\n');
        }
    }

    /// <summary>Starts a paragraph, to be filled with text, emphasis, links, images and code.</summary>
    public void StartParagraph()
    {
        BeginBlock("A paragraph");
        StartInlines(Place.Paragraph, TextPlace.LineStart);
    }

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph() => EndInlines(Place.Paragraph);

    /// <summary>Where the links of a number lead (see <see cref="WriteReference"/>). It shows nothing on the page.</summary>
    /// <param name="number">The number.</param>
    /// <param name="url">The address; see <see cref="StartLink"/> for those that are not written.</param>
    /// <param name="title">What shows when the pointer rests on the link; plain text.</param>
    public void WriteDefinition(int number, string url, string? title = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentNullException.ThrowIfNull(url);
        if (HoldsBlocks && Top.EndsInDefinition)
        {
            Prefix();
        }
        else
        {
            BeginBlock("A link definition");
            Top.EndsInDefinition = true;
        }

        output.Byte((byte)'[');
        WriteNumber(number);
        output.Bytes("]: "u8);
        Destination(LinkDestination.IsSafe(url) ? url : "#", title);
        output.Byte((byte)'\n');
    }

    /// <summary>A rule across the page.</summary>
    public void WriteThematicBreak()
    {
        BeginBlock("A thematic break");

        // Behind the bullet of an item, other marks would make one long rule with it.
        output.Bytes(Top.Place == Place.Item ? "___\n"u8 : "* * *\n"u8);
    }

    /// <summary>Code on lines of its own, between fences.</summary>
    /// <remarks>
    /// Nothing can be escaped in code, and template languages run in it all the same; so code that holds one of their marks
    /// (<c>{{</c>, <c>{%</c>, <c>{#</c>) is written as a paragraph of its lines, escaped.
    /// </remarks>
    /// <param name="code">The code. A line break at its end is not part of it.</param>
    /// <param name="language">The name of the language: letters, digits and <c>+ # . -</c>. Another name is left out.</param>
    public void WriteCodeBlock(string code, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        BeginBlock("A code block");
        CodeBlock.Write(ref output, code, language, prefix.AsSpan(0, prefixLength));
    }

    /// <summary>Somebody's own Markdown as it is: as blocks of its own, or as text where text stands.</summary>
    /// <remarks>
    /// Its line breaks become LF, empty lines at its ends are left out, and within a container its lines carry the container's
    /// marks. First in an item it stands right behind the item's mark; inside a paragraph, a heading or a cell it is text of theirs
    /// (see <see cref="WriteInline"/>). Nothing is written for a text that says nothing. What the Markdown leaves open (a fence, an
    /// HTML comment) stays open: it is its author's.
    /// </remarks>
    public void WriteMarkdown(MarkdownText markdown)
    {
        if (depth > 0 && (!HoldsBlocks || Top is { Place: Place.Item, IsBegun: false }))
        {
            WriteInline(markdown);
        }
        else if (!string.IsNullOrWhiteSpace(markdown.Source))
        {
            var before = BeginsApart("Markdown") ? 1 : 0;
            output.Block('\n', before, WithoutEmptyEnds(markdown.Source), prefix.AsSpan(0, prefixLength));
        }
    }

    /// <summary>Starts a list with bullets.</summary>
    /// <param name="bullet"><c>*</c>, <c>-</c> or <c>+</c>. Two lists one after the other need different ones, or most readers take them for one.</param>
    public void StartBulletList(char bullet = '*')
    {
        if (bullet is not ('*' or '-' or '+'))
        {
            throw new ArgumentOutOfRangeException(nameof(bullet), bullet, "A bullet is *, - or +.");
        }

        StartList((byte)bullet, -1);
    }

    /// <summary>Starts a list with numbers.</summary>
    /// <param name="first">The first number, 0 to 999,999,999 (CommonMark 0.31.2, section 5.2).</param>
    public void StartNumberedList(int first = 1)
    {
        if (first is < 0 or > 999_999_999)
        {
            throw new ArgumentOutOfRangeException(nameof(first), first, "The numbers of a list have one to nine digits.");
        }

        StartList((byte)'.', first);
    }

    /// <summary>Ends a list.</summary>
    public void EndList()
    {
        Pop(Place.List);
    }

    /// <summary>Starts an item, to be filled with text, then perhaps blocks, or with blocks alone.</summary>
    public void StartItem() => StartItem(isTask: false);

    /// <summary>Starts an item that is something to do, with an empty box before it (GitHub Flavored Markdown, section 5.3).</summary>
    public void StartTask() => StartItem(isTask: true);

    /// <summary>Ends an item.</summary>
    public void EndItem()
    {
        ref var top = ref Top;
        if (top.Place == Place.Item && !top.HasBlocks)
        {
            EndLine();
        }

        prefixLength = Pop(Place.Item).PrefixBefore;
    }

    /// <summary>An item of this text alone.</summary>
    /// <param name="text">Plain text.</param>
    public void WriteItem(string text)
    {
        StartItem();
        WriteText(text);
        EndItem();
    }

    /// <summary>An item of somebody's own Markdown, its lines indented below the first.</summary>
    /// <param name="markdown">The Markdown.</param>
    public void WriteItem(MarkdownText markdown)
    {
        ref var top = ref Top;
        if (top is { Place: Place.List, Number: < 0 } && prefixLength == 0 && Dialect != MarkdownDialect.PythonMarkdown && !string.IsNullOrWhiteSpace(markdown.Source))
        {
            // Most items by far: a list that lies in nothing, with bullets.
            top.IsBegun = true;
            output.Block((ushort)(top.Mark | (' ' << 8)), 2, markdown.Source.AsSpan().Trim(), "  "u8);
            return;
        }

        StartItem();
        WriteMarkdown(markdown);
        EndItem();
    }

    /// <summary>Starts a block quote.</summary>
    public void StartQuote()
    {
        BeginBlock("A block quote");
        Push(Place.Quote);
        output.Byte((byte)'>');
        "> "u8.CopyTo(prefix.AsSpan(prefixLength));
        prefixLength += 2;
    }

    /// <summary>Ends a block quote.</summary>
    public void EndQuote()
    {
        if (Top is { Place: Place.Quote, IsBegun: false })
        {
            EndLine();
        }

        prefixLength = Pop(Place.Quote).PrefixBefore;
    }

    private static ReadOnlySpan<char> WithoutEmptyEnds(ReadOnlySpan<char> text) =>
        text[0] is '\r' or '\n' || text[^1] is '\r' or '\n' ? text.Trim("\r\n") : text;

    private void WriteNumber(int number)
    {
        Utf8Formatter.TryFormat(number, output.Room(LongestMark), out var length);
        output.Advance(length);
    }

    private void StartList(byte mark, int number)
    {
        ref var top = ref Top;
        if (top is { Place: Place.Item, IsBegun: true, HasBlocks: false } && number is -1 or 1)
        {
            // Close under the text of its item; a list that begins with another number would be part of that text (CommonMark, section 5.3).
            EndItemText();
            top.HasBlocks = true;
            Prefix();
        }
        else
        {
            BeginBlock("A list");
        }

        ref var list = ref Push(Place.List);
        list.Mark = mark;
        list.Number = number;
    }

    private void StartItem(bool isTask)
    {
        ref var list = ref Top;
        if (list.Place != Place.List)
        {
            ThrowMisplaced("A list item", list.Place);
        }

        if (list.IsBegun)
        {
            Prefix();
        }

        list.IsBegun = true;
        Push(Place.Item);
        var room = output.Room(LongestMark);
        var length = 0;
        if (list.Number >= 0)
        {
            Utf8Formatter.TryFormat(list.Number, room, out length);
            list.Number = Math.Min(list.Number + 1, 999_999_999);
        }

        room[length++] = list.Mark;
        output.Advance(length);
        length++;
        "                "u8.CopyTo(prefix.AsSpan(prefixLength));
        prefixLength += (short)Math.Max(length, Dialect == MarkdownDialect.PythonMarkdown ? 4 : 0);
        if (isTask)
        {
            output.Bytes(" [ ]"u8);
        }

        place = TextPlace.LineStart;
    }
}
