using System.Buffers;
using System.Runtime.CompilerServices;
using ConfReport.Markdown;

namespace ConfReport;

/// <summary>
/// Writes Markdown as UTF-8, forward only, in the manner of <see cref="System.Text.Json.Utf8JsonWriter"/>: blocks are started
/// and ended, text stands within them.
/// </summary>
/// <remarks>
/// <para>
/// A <see cref="string"/> is plain text. It is escaped for the place where it stands, so that it shows as it is and no part of it
/// becomes markup, a shortcode or a template's tag in any site generator; line breaks and control characters in it become a
/// space. <see cref="MarkdownText"/> is somebody's own Markdown and is written as it is.
/// </para>
/// <para>
/// What would be malformed is refused with an <see cref="InvalidOperationException"/> that says what to do: a heading inside a
/// paragraph, a list that is not ended, a row with a cell too few. Blocks are parted by an empty line; items of a list stand close
/// together. Lines end in LF, none ends in a space but for a hard line break, and the last one has its end.
/// </para>
/// <para>
/// The writer hands its bytes to the caller's <see cref="IBufferWriter{T}"/> on <see cref="Flush"/> and <see cref="Complete"/>, and in
/// between whenever the memory it was lent is full. It does no I/O, changes nothing of the caller's writer, and allocates nothing
/// after it was made. It is not safe for use by several threads at once.
/// </para>
/// </remarks>
public sealed partial class MarkdownWriter
{
    /// <summary>How deep lists, quotes and inline marks may nest: 64.</summary>
    public const int MaximumDepth = 64;

    /// <summary>The longest mark of a container: a number of nine digits (of ten, in a heading), a point and a space (CommonMark 0.31.2, section 5.2).</summary>
    private const int LongestMark = 12;

    /// <summary>All that is open, the document first. In the writer itself: a frame is reached in two steps instead of five.</summary>
    private Frames frames;

    /// <summary>What stands before each line within containers, and room for a copy that is longer than the mark.</summary>
    private readonly byte[] prefix = new byte[(MaximumDepth * LongestMark) + 16];
    private Utf8Output output;
    private nint depth;
    private short prefixLength;

    /// <summary>The address of the link that is open, and its title: there is never more than one, and kept in its frame they would make every push slower.</summary>
    private string? linkUrl;
    private string? linkTitle;

    /// <summary>Where the next plain text stands.</summary>
    private TextPlace place;

    /// <summary>What the dialect asks of every text.</summary>
    private TextPlace everyPlace;

    /// <summary>A text ended in a space, which is written only when something follows on the line.</summary>
    private bool owesSpace;

    /// <summary>Marks of emphasis and links that are started and not yet written: nothing may come of those that stay empty.</summary>
    private int owedMarks;

    /// <summary>A writer of Markdown for this dialect.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="dialect">What the Markdown is read as.</param>
    public MarkdownWriter(IBufferWriter<byte> output, MarkdownDialect dialect = MarkdownDialect.CommonMark) => Reset(output, dialect);

    /// <summary>What a writer is inside of.</summary>
    private enum Place : byte
    {
        Document,
        Quote,
        List,
        Item,
        Table,
        Row,
        Paragraph,
        Heading,
        Cell,
        Emphasis,
        Strong,
        Link,
    }

    /// <summary>What the Markdown is read as.</summary>
    public MarkdownDialect Dialect { get; private set; }

    /// <summary>How many blocks and marks are started and not ended.</summary>
    public int Depth => (int)depth;

    internal ref Utf8Output Output => ref output;

    /// <summary>What is open: the innermost of it. <see cref="Push"/> and <see cref="Pop"/> keep the depth within the array.</summary>
    private ref Frame Top
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref FrameAt(depth);
    }

    /// <summary>Whether blocks can start here.</summary>
    internal bool HoldsBlocks => Top.Place is Place.Document or Place.Quote or Place.Item;

    /// <summary>Begins anew, with another output and nothing of what was before. What was not handed over is lost.</summary>
    public void Reset(IBufferWriter<byte> output, MarkdownDialect dialect = MarkdownDialect.CommonMark)
    {
        ArgumentNullException.ThrowIfNull(output);
        Start(output, dialect, followsFrontMatter: false);
    }

    /// <summary>Hands what is written so far to the output. The blocks that are open stay open.</summary>
    public void Flush() => output.Complete();

    /// <summary>Ends the document and hands it to the output.</summary>
    /// <exception cref="InvalidOperationException">Something is started and not ended.</exception>
    public void Complete()
    {
        if (depth > 0)
        {
            throw new InvalidOperationException($"The document cannot end inside {NameOf(Top.Place)}: end that first.");
        }

        Flush();
    }

    /// <summary>Begins anew behind front matter: an empty line comes before the first block.</summary>
    internal void Start(IBufferWriter<byte> target, MarkdownDialect dialect, bool followsFrontMatter)
    {
        output = new Utf8Output(target);
        Dialect = dialect;
        everyPlace = dialect is MarkdownDialect.Remark or MarkdownDialect.Mdx ? TextPlace.Remark : TextPlace.Inline;
        (depth, prefixLength, place, owesSpace, owedMarks) = (0, 0, TextPlace.Inline, false, 0);
        Top = default;
        Top.IsBegun = followsFrontMatter;
    }

    /// <summary>Lets go of the output and of the last link, without a look at what is open: after an exception.</summary>
    internal void Abandon()
    {
        output = default;
        (linkUrl, linkTitle) = (null, null);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Frame FrameAt(nint index) => ref Unsafe.Add(ref Unsafe.As<Frames, Frame>(ref frames), index);

    private static string NameOf(Place place) => place switch
    {
        Place.Document => "the document",
        Place.Quote => "a block quote",
        Place.List => "a list",
        Place.Item => "a list item",
        Place.Table => "a table",
        Place.Row => "a table row",
        Place.Paragraph => "a paragraph",
        Place.Heading => "a heading",
        Place.Cell => "a table cell",
        Place.Emphasis => "emphasis",
        Place.Strong => "strong emphasis",
        _ => "a link",
    };

    private static InvalidOperationException Misplaced(string what, Place place) =>
        new($"{what} cannot stand directly in {NameOf(place)}.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowMisplaced(string what, Place place) => throw Misplaced(what, place);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowTooDeep() => throw new InvalidOperationException($"Markdown may nest {MaximumDepth} deep.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowNotOpen(Place expected, Place open) =>
        throw new InvalidOperationException($"{NameOf(expected)} cannot end here: what is open is {NameOf(open)}.");

    /// <summary>Starts something, and returns its frame to be filled.</summary>
    /// <remarks>Written where it stays, field by field: 16 bytes read right behind a write of one wait for it, some 4 ns each time.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Frame Push(Place kind)
    {
        if (depth == MaximumDepth)
        {
            ThrowTooDeep();
        }

        depth++;
        ref var frame = ref Top;
        frame = default;
        frame.Place = kind;
        frame.Before = place;
        frame.PrefixBefore = prefixLength;
        return ref frame;
    }

    /// <summary>Ends what is open, and returns its frame, which holds until something is started.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Frame Pop(Place expected)
    {
        ref var ended = ref Top;
        if (ended.Place != expected)
        {
            ThrowNotOpen(expected, ended.Place);
        }

        depth--;
        return ref ended;
    }

    /// <summary>Moves to where a block begins: an empty line below the one before it, and behind the marks of its containers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void BeginBlock(string what)
    {
        if (BeginsApart(what))
        {
            output.Byte((byte)'\n');
        }
    }

    /// <summary>The same, but for the empty line in the document itself: whether that is still to be written, in one piece with what follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool BeginsApart(string what)
    {
        if (depth > 0)
        {
            BeginInnerBlock(what);
            return false;
        }

        ref var document = ref Top;
        var isApart = document.IsBegun;
        document.IsBegun = true;
        document.EndsInDefinition = false;
        return isApart;
    }

    private void BeginInnerBlock(string what)
    {
        ref var top = ref Top;
        if (!HoldsBlocks)
        {
            ThrowMisplaced(what, top.Place);
        }

        if (top.IsBegun)
        {
            EndItemText();
            BlankLine();
            Prefix();
        }
        else
        {
            // Behind the mark of an item or a quote.
            output.Byte((byte)' ');
        }

        top.HasBlocks = top.IsBegun = true;
        top.EndsInDefinition = false;
    }

    /// <summary>The line of an item that began with text ends, when it has one.</summary>
    private void EndItemText()
    {
        if (Top.HasText)
        {
            EndLine();
            Top.HasText = false;
        }
    }

    private void EndLine()
    {
        owesSpace = false;
        place = TextPlace.Inline;
        output.Byte((byte)'\n');
    }

    private void Prefix()
    {
        if (prefixLength > 0)
        {
            output.Bytes(prefix.AsSpan(0, prefixLength));
        }
    }

    /// <summary>An empty line, with the marks of quotes around it but no space at its end.</summary>
    private void BlankLine()
    {
        output.Bytes(prefix.AsSpan(0, prefixLength).TrimEnd((byte)' '));
        output.Byte((byte)'\n');
    }

    /// <summary>One thing that is started and not ended.</summary>
    private struct Frame
    {
        public Place Place;

        /// <summary>Something stands in it already.</summary>
        public bool IsBegun;

        /// <summary>An item with text behind its mark, on a line that is not ended.</summary>
        public bool HasText;

        /// <summary>An item that text can no longer stand in directly.</summary>
        public bool HasBlocks;

        /// <summary>A document, quote or item whose last block is a definition of a link: another one follows without an empty line.</summary>
        public bool EndsInDefinition;

        /// <summary>The bullet of a list, or the mark behind its numbers.</summary>
        public byte Mark;

        /// <summary>A link whose address a page had better not lead to: its text is written alone.</summary>
        public bool IsTextAlone;

        /// <summary>What was there before this: the place of text, and how long the prefix was.</summary>
        public TextPlace Before;
        public short PrefixBefore;

        /// <summary>The next number of a list, -1 for bullets; the columns of a table; the cells of a row.</summary>
        public int Number;
    }

    [InlineArray(MaximumDepth + 1)]
    private struct Frames
    {
        private Frame document;
    }
}
