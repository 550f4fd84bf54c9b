using System.Runtime.CompilerServices;
using ConfReport.Markdown;

namespace ConfReport;

/// <content>What stands inside paragraphs, headings, items and cells, but for links.</content>
public sealed partial class MarkdownWriter
{
    /// <summary>Plain text.</summary>
    public void WriteText(string? text) => WriteText(text.AsSpan());

    /// <inheritdoc cref="WriteText(string)"/>
    public void WriteText(ReadOnlySpan<char> text) => WriteText(text, "");

    /// <summary>Plain text in which these characters are written as entities, so that a reader can tell them from separators.</summary>
    internal void WriteText(ReadOnlySpan<char> text, string separators)
    {
        if (text.IsEmpty || TextChanges.IsTrimmed(text[0]) || TextChanges.IsTrimmed(text[^1]))
        {
            WriteUntrimmed(text, separators);
        }
        else
        {
            WriteTrimmed(text, separators, endsInSpace: false);
        }
    }

    private void WriteTrimmed(ReadOnlySpan<char> text, string separators, bool endsInSpace)
    {
        var isApart = owesSpace;
        BeginContent("Text");
        isApart |= output.Last is (byte)')' or (byte)']';
        EscapedText.Write(ref output, text, place | everyPlace | (isApart ? TextPlace.Apart : 0) | (endsInSpace ? TextPlace.BeforeSpace : 0), separators);
        place &= ~TextPlace.LineStart;
        owesSpace = endsInSpace;
    }

    /// <summary>White space at the ends is the writer's business: at the ends of a line it has no meaning, inside of a mark's ends it would undo the mark.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteUntrimmed(ReadOnlySpan<char> text, string separators)
    {
        var inside = TrimmedEnds(text);
        owesSpace |= !text.IsEmpty && TextChanges.IsTrimmed(text[0]) && !IsAtLineStart && output.Last != (byte)' ';
        if (inside.IsEmpty)
        {
            CheckContent("Text");
            return;
        }

        WriteTrimmed(inside, separators, TextChanges.IsTrimmed(text[^1]));
    }

    /// <summary>Whether nothing stands on the line yet, marks that are owed not counted.</summary>
    private bool IsAtLineStart => ((owedMarks == 0 ? place : FrameAt(depth - owedMarks + 1).Before) & TextPlace.LineStart) != 0;

    private static ReadOnlySpan<char> TrimmedEnds(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && TextChanges.IsTrimmed(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && TextChanges.IsTrimmed(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>What the library itself puts between texts: UTF-8, as it is. It brings its own spaces, so one at the end of the text before is dropped.</summary>
    internal void WriteAsIs(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.IsEmpty)
        {
            owesSpace = false;
            BeginContent("Text");
            output.Bytes(utf8);
            place &= ~TextPlace.LineStart;
        }
    }

    /// <summary>Somebody's own Markdown as it is, inside a line: of a paragraph, an item, a heading or a cell.</summary>
    /// <remarks>In a heading or a cell, where a line break would end the block, it becomes a space.</remarks>
    public void WriteInline(MarkdownText markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown.Source))
        {
            CheckContent("Markdown");
            return;
        }

        BeginContent("Markdown");
        if (Top.Place is Place.Paragraph or Place.Item)
        {
            output.Lines(markdown.Source.AsSpan().Trim(), prefix.AsSpan(0, prefixLength));
        }
        else
        {
            output.OneLine(markdown.Source.AsSpan().Trim());
        }

        place &= ~TextPlace.LineStart;
    }

    /// <summary>Starts emphasis. When it ends without having held anything, nothing is written.</summary>
    public void StartEmphasis() => StartMarks(Place.Emphasis, "Emphasis");

    /// <summary>Ends emphasis.</summary>
    public void EndEmphasis() => EndMarks(Place.Emphasis);

    /// <summary>Begins a paragraph of nothing but emphasis, in one piece; or says that none can begin here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryBegin(out EmphasizedLine line)
    {
        line = depth == 0 ? new EmphasizedLine(output.Room(EmphasizedLine.Room), Top.IsBegun, everyPlace) : default;
        return depth == 0;
    }

    /// <summary>Ends it, unless it was given up: then nothing of it is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryEnd(ref EmphasizedLine line)
    {
        if (line.IsGivenUp)
        {
            return false;
        }

        ref var document = ref Top;
        document.IsBegun = true;
        document.EndsInDefinition = false;
        owesSpace = false;
        place = TextPlace.Inline;
        output.Advance(line.End());
        return true;
    }

    /// <summary>Starts strong emphasis. When it ends without having held anything, nothing is written.</summary>
    public void StartStrong() => StartMarks(Place.Strong, "Strong emphasis");

    /// <summary>Ends strong emphasis.</summary>
    public void EndStrong() => EndMarks(Place.Strong);

    /// <summary>
    /// Code. Nothing can be escaped in it, and template languages run in it all the same; so code that holds one of their marks
    /// is written as text.
    /// </summary>
    public void WriteCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!TextChanges.IsBlank(code))
        {
            BeginContent("Code");
            CodeText.Write(ref output, code, place | everyPlace);
            place &= ~TextPlace.LineStart;
        }
    }

    /// <summary>A line break that shows: the text goes on below.</summary>
    public void WriteLineBreak() => NextLine("  "u8, "A line break");

    /// <summary>A line break in the source alone: it shows as a space.</summary>
    public void WriteSoftBreak() => NextLine(default, "A line break");

    private void NextLine(ReadOnlySpan<byte> mark, string what)
    {
        if (Top.Place is not (Place.Paragraph or Place.Item))
        {
            ThrowMisplaced(what, Top.Place);
        }

        BeginContent(what, keepsSpace: false);
        output.Bytes(mark);
        output.Byte((byte)'\n');
        Prefix();
        place |= TextPlace.LineStart;
    }

    private void StartInlines(Place kind, TextPlace text)
    {
        Push(kind);
        place = text;
        owesSpace = false;
    }

    private void EndInlines(Place kind)
    {
        var before = Pop(kind).Before;
        EndLine();
        place = before;
    }

    private void StartMarks(Place kind, string what)
    {
        CheckContent(what);

        // Directly inside of each other *** could be read either way round.
        ref var outer = ref Top;
        var isInside = outer is { Place: Place.Emphasis or Place.Strong, Mark: (byte)'*' } && (kind == Place.Emphasis || outer.Place == Place.Strong);
        Push(kind).Mark = isInside ? (byte)'_' : (byte)'*';
        owedMarks++;
        place = (place | TextPlace.Emphasis) & ~TextPlace.LineStart;
    }

    private void EndMarks(Place kind)
    {
        ref var ended = ref Pop(kind);
        if (!ended.IsBegun)
        {
            owedMarks--;
            place = ended.Before;
            return;
        }

        // Before a mark that ends, a space would keep it from being one; it moves behind it.
        var space = owesSpace;
        owesSpace = false;
        WriteMark(ended);

        place = ended.Before & ~TextPlace.LineStart;
        owesSpace = space;
    }

    /// <summary>Whether text can stand here, or an exception.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckContent(string what)
    {
        ref var top = ref Top;
        if (top.Place < Place.Paragraph && (top.Place != Place.Item || top.HasBlocks))
        {
            ThrowMisplaced(what, top.Place);
        }
    }

    /// <summary>Writes what is owed before something that shows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void BeginContent(string what, bool keepsSpace = true)
    {
        CheckContent(what);
        if (owesSpace)
        {
            if (keepsSpace)
            {
                output.Byte((byte)' ');
            }

            owesSpace = false;
        }

        ref var top = ref Top;
        if (top.Place == Place.Item)
        {
            BeginItemText(ref top);
        }
        else if (owedMarks > 0)
        {
            WriteOwedMarks();
        }
    }

    /// <summary>The space behind the mark of an item comes with what follows it: an empty item has none.</summary>
    private void BeginItemText(ref Frame item)
    {
        if (!item.IsBegun)
        {
            output.Byte((byte)' ');
            item.HasText = item.IsBegun = true;
        }
    }

    private void WriteOwedMarks()
    {
        ref var item = ref FrameAt(depth - owedMarks);
        if (item.Place == Place.Item)
        {
            BeginItemText(ref item);
        }

        // From the outermost that is owed to the innermost, which is on top.
        for (var i = depth - owedMarks + 1; i <= depth; i++)
        {
            ref var frame = ref FrameAt(i);
            frame.IsBegun = true;
            if (frame is { Place: Place.Link, IsTextAlone: false })
            {
                output.Byte((byte)'[');
            }
            else
            {
                WriteMark(frame);
            }
        }

        owedMarks = 0;
    }

    private void WriteMark(in Frame frame)
    {
        if (frame.Place == Place.Link)
        {
            return;
        }

        var room = output.Room(2);
        room[1] = room[0] = frame.Mark;
        output.Advance(frame.Place == Place.Strong ? 2 : 1);
    }
}
