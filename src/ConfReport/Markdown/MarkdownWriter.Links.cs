using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ConfReport.Markdown;

namespace ConfReport;

/// <content>Links and images.</content>
public sealed partial class MarkdownWriter
{
    /// <summary>Text and address, and the marks around them.</summary>
    private const int LongestPlainLink = ShortText.Room + PlainAddress.Longest + 16;

    /// <summary>A link that shows its own address.</summary>
    /// <remarks>An address that a page had better not lead to (see <see cref="StartLink"/>) is written as text.</remarks>
    public void WriteLink(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (Dialect != MarkdownDialect.Mdx && TryWritePlainLink(null, url))
        {
            return;
        }

        if (Dialect != MarkdownDialect.Mdx && LinkDestination.IsAutolink(url))
        {
            CheckNoLink();
            BeginContent("A link");
            output.Text((byte)'<', url, (byte)'>');
            place &= ~TextPlace.LineStart;
        }
        else
        {
            WriteLink(url, url);
        }
    }

    /// <summary>A link with this text.</summary>
    /// <inheritdoc cref="StartLink"/>
    public void WriteLink(string text, string url, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (title is null && TryWritePlainLink(text, url))
        {
            return;
        }

        StartLink(url, title);
        WriteText(text);
        EndLink();
    }

    /// <summary>Starts a link, to be filled with text, emphasis, code or an image.</summary>
    /// <remarks>
    /// A page had better not lead to an address that browsers may run code for: only relative addresses and the schemes http,
    /// https and mailto make a link; for every other the text is written alone.
    /// </remarks>
    /// <param name="url">The address.</param>
    /// <param name="title">What shows when the pointer rests on it; plain text.</param>
    public void StartLink(string url, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        CheckNoLink();
        StartMarks(Place.Link, "A link");
        Top.IsTextAlone = !LinkDestination.IsSafe(url);
        (linkUrl, linkTitle) = (url, title);

        // Text alone has no bracket before it: it may well begin the line.
        place = Top.IsTextAlone ? Top.Before : place | TextPlace.LinkText;
    }

    /// <summary>Ends a link.</summary>
    public void EndLink()
    {
        ref var link = ref Top;
        EndMarks(Place.Link);
        if (link.IsBegun && !link.IsTextAlone)
        {
            output.Bytes("]("u8);
            Destination(linkUrl, linkTitle);
            output.Byte((byte)')');
        }
    }

    /// <summary>A link whose address stands in the definition of this number (see <see cref="WriteDefinition"/>), above or below.</summary>
    public void WriteReference(string text, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        CheckNoLink();
        StartMarks(Place.Link, "A link");
        place |= TextPlace.LinkText;
        WriteText(text);
        var isWritten = Top.IsBegun;
        EndMarks(Place.Link);
        if (isWritten)
        {
            output.Bytes("]["u8);
            WriteNumber(number);
            output.Byte((byte)']');
        }
    }

    /// <summary>An image.</summary>
    /// <param name="alternativeText">What it shows, for those who cannot see it; plain text.</param>
    /// <param name="url">Where it is: relative, http or https. For any other address the image is written without one.</param>
    /// <param name="title">What shows when the pointer rests on it; plain text.</param>
    public void WriteImage(string? alternativeText, string url, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        BeginContent("An image");
        output.Bytes("!["u8);
        ImageText.Write(ref output, alternativeText ?? "", everyPlace);
        output.Bytes("]("u8);
        Destination(LinkDestination.IsSafe(url) ? url : "", title);
        output.Byte((byte)')');
        place &= ~TextPlace.LineStart;
    }

    /// <summary>A list of this link alone, in one piece; or nothing, and the answer is false. 23 ns instead of 40, 36 instead of 50 with a text.</summary>
    /// <param name="bullet">As for <see cref="StartBulletList"/>.</param>
    /// <param name="text">Plain text, or null to show the address.</param>
    /// <param name="url">The address.</param>
    internal bool TryWriteLinkList(char bullet, string? text, string url)
    {
        if (depth > 0 || (text is null && Dialect == MarkdownDialect.Mdx))
        {
            return false;
        }

        ref var room = ref MemoryMarshal.GetReference(output.Room(LongestPlainLink));
        room = (byte)'\n';
        ref var document = ref Top;
        var length = document.IsBegun ? 1 : 0;
        Unsafe.Add(ref room, length++) = (byte)bullet;
        Unsafe.Add(ref room, length++) = (byte)' ';
        var written = PlainLink(ref Unsafe.Add(ref room, length), text, url, TextPlace.Inline);
        if (written < 0)
        {
            return false;
        }

        length += written;
        Unsafe.Add(ref room, length) = (byte)'\n';
        document.IsBegun = true;
        document.EndsInDefinition = owesSpace = false;
        place = TextPlace.Inline;
        output.Advance(length + 1);
        return true;
    }

    /// <summary>A link as most are, in one piece, where nothing is owed: 50 ns instead of 106 for a list of one.</summary>
    private bool TryWritePlainLink(string? text, string url)
    {
        ref var top = ref Top;
        if (owesSpace || owedMarks > 0 || (top.Place != Place.Paragraph && (top.Place != Place.Item || top.HasBlocks)))
        {
            return false;
        }

        // The space behind the mark of an item comes with what follows.
        ref var room = ref MemoryMarshal.GetReference(output.Room(LongestPlainLink));
        room = (byte)' ';
        var before = top is { Place: Place.Item, IsBegun: false } ? 1 : 0;
        var length = PlainLink(ref Unsafe.Add(ref room, before), text, url, place & ~TextPlace.LineStart);
        if (length < 0)
        {
            return false;
        }

        if (before > 0)
        {
            top.HasText = top.IsBegun = true;
        }

        place &= ~TextPlace.LineStart;
        output.Advance(before + length);
        return true;
    }

    /// <summary>Writes a link of a short ordinary text, or of none, to an ordinary address, and says how long it is; a negative number if it is another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlainLink(ref byte target, string? text, string url, TextPlace around)
    {
        var length = 1;
        if (text is null)
        {
            target = (byte)'<';
        }
        else
        {
            target = (byte)'[';
            var written = ShortText.TryWrite(ref Unsafe.Add(ref target, 1), text, around | TextPlace.Emphasis | TextPlace.LinkText | everyPlace, "");
            if (written < 0)
            {
                return -1;
            }

            length += written;
            Unsafe.Add(ref target, length++) = (byte)']';
            Unsafe.Add(ref target, length++) = (byte)'(';
        }

        if (!PlainAddress.TryWrite(ref Unsafe.Add(ref target, length), url))
        {
            return -1;
        }

        length += url.Length;
        Unsafe.Add(ref target, length) = (byte)(text is null ? '>' : ')');
        return length + 1;
    }

    private void Destination(string? url, string? title)
    {
        LinkDestination.Write(ref output, url);
        if (!TextChanges.IsBlank(title))
        {
            output.Bytes(" \""u8);
            LinkTitle.Write(ref output, title);
            output.Byte((byte)'"');
        }
    }

    private void CheckNoLink()
    {
        // A link holds nothing but marks: where something else is open, there is none further out.
        for (var i = depth; i > 0 && FrameAt(i).Place > Place.Cell; i--)
        {
            if (FrameAt(i).Place == Place.Link)
            {
                throw new InvalidOperationException("A link cannot stand in another link: end that first.");
            }
        }
    }
}
