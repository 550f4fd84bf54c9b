using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ConfReport;

/// <summary>
/// Bytes on their way into a caller's <see cref="IBufferWriter{T}"/>, written straight into its memory: a call on the
/// caller's writer for each chunk, not for each token.
/// </summary>
internal struct Utf8Output
{
    private const int LeastChunk = 4096;

    /// <summary>That of the least <see cref="long"/>: a minus and 19 digits.</summary>
    private const int LongestInteger = 20;

    /// <summary>Text is transcoded in runs of at most this many characters, so that no run asks the caller for megabytes.</summary>
    public const int LongestRun = 16 * 1024;

    private readonly IBufferWriter<byte> target;
    private byte[] chunk;
    private int start;
    private int position;
    private int end;
    private bool isRented;
    private byte lastOfBefore;

    public Utf8Output(IBufferWriter<byte> target)
    {
        this.target = target;
        chunk = [];
        NextChunk(LeastChunk);
    }

    /// <summary>Where to write, with room for at least this many bytes. What is written counts after <see cref="Advance"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Room(int atLeast)
    {
        if (end - position < atLeast)
        {
            NextChunk(atLeast);
        }

        // NextChunk and Advance keep the position and the end within the chunk, here and below.
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(chunk), position), end - position);
    }

    public readonly bool HasRoom(int atLeast) => end - position >= atLeast;

    /// <summary>The last byte that was written, or 0 when there is none yet.</summary>
    public readonly byte Last => position > start ? chunk[position - 1] : lastOfBefore;

    public void Advance(int written)
    {
        position += written;
        Debug.Assert((uint)written <= (uint)end && position <= end, "More was written than there was room for.");
    }

    /// <summary>Writes all of a block whose length the compiler knows, for which there is room, and keeps its first bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Block(ReadOnlySpan<byte> block, int length)
    {
        block.CopyTo(chunk.AsSpan(position));
        position += length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Byte(byte value)
    {
        if (position == end)
        {
            NextChunk(1);
        }

        var at = position;
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(chunk), at) = value;
        position = at + 1;
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        position += bytes.Length;
    }

    /// <summary>A whole number in decimal digits.</summary>
    public void Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(LongestInteger), out var length);
        position += length;
    }

    /// <summary>Text as UTF-8. A lone surrogate becomes U+FFFD.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.Length > LongestRun)
        {
            var run = FirstRun(text);
            var ofRun = Utf8Transcoder.Transcode(run, RoomFor(run));
            position += ofRun;
            text = text[run.Length..];
        }

        // In two steps: += would take the position of before, and making room may move it into other memory.
        var written = Utf8Transcoder.Transcode(text, RoomFor(text));
        position += written;
    }

    /// <summary>Text as UTF-8 between two marks.</summary>
    public void Text(byte before, ReadOnlySpan<char> text, byte after)
    {
        if (text.Length > LongestRun)
        {
            Byte(before);
            Text(text);
            Byte(after);
            return;
        }

        var room = Room((text.Length * Utf8Transcoder.BytesPerCharacter) + 2);
        room[0] = before;
        var written = Utf8Transcoder.Transcode(text, room[1..]);
        room[written + 1] = after;
        position += written + 2;
    }

    /// <summary>Text of several lines as UTF-8, each ended by LF, however it was. A lone surrogate becomes U+FFFD.</summary>
    /// <param name="text">The lines. The last has no end, or there is an empty one behind it.</param>
    /// <param name="indent">What stands before every line but the first; before an empty one without the spaces at its end.</param>
    public void Lines(ReadOnlySpan<char> text, ReadOnlySpan<byte> indent)
    {
        // Nearly all text is one line. A span that changes is kept in memory, written in halves and read as a whole: 7 ns.
        var taken = 0;
        if (text.Length <= LongestRun)
        {
            taken = Utf8Transcoder.TranscodeLine(text, RoomFor(text), out var written);
            position += written;
        }

        if (taken < text.Length)
        {
            MoreLines(text[taken..], indent);
        }
    }

    /// <summary>A mark, then text as <see cref="Lines"/> writes it, then LF: room is asked for once, not three times.</summary>
    /// <param name="mark">The mark, its first byte in the low half.</param>
    /// <param name="markLength">How many bytes of it are written: none, one or two.</param>
    /// <param name="text">The lines.</param>
    /// <param name="indent">What stands before every line but the first.</param>
    public void Block(ushort mark, int markLength, ReadOnlySpan<char> text, ReadOnlySpan<byte> indent)
    {
        var room = Room(text.Length <= LongestRun ? (text.Length * Utf8Transcoder.BytesPerCharacter) + 3 : 3);
        BinaryPrimitives.WriteUInt16LittleEndian(room, mark);
        position += markLength;
        var taken = 0;
        if (text.Length <= LongestRun)
        {
            taken = Utf8Transcoder.TranscodeLine(text, room[markLength..], out var written);
            position += written;
            if (taken == text.Length)
            {
                room[markLength + written] = (byte)'\n';
                position++;
                return;
            }
        }

        MoreLines(text[taken..], indent);
        Byte((byte)'\n');
    }

    /// <summary>Text on one line: every line break becomes a space.</summary>
    public void OneLine(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('\r', '\n'); at >= 0; at = text.IndexOfAny('\r', '\n'))
        {
            Text(text[..at].TrimEnd());
            Byte((byte)' ');
            text = text[at..].TrimStart();
        }

        Text(text);
    }

    /// <summary>Hands what is written to the caller's writer. What is written afterwards takes new memory from it.</summary>
    public void Complete()
    {
        Flush();
        if (isRented)
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        (chunk, start, position, end) = ([], 0, 0, 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MoreLines(ReadOnlySpan<char> text, ReadOnlySpan<byte> indent)
    {
        while (true)
        {
            var run = FirstRun(text);
            var taken = Utf8Transcoder.TranscodeLine(run, RoomFor(run), out var written);
            position += written;
            if (taken == text.Length)
            {
                return;
            }

            text = text[taken..];
            if (text[0] is not ('\r' or '\n'))
            {
                continue;
            }

            Byte((byte)'\n');
            text = text[(text.StartsWith("\r\n") ? 2 : 1)..];
            Bytes(text.IsEmpty || text[0] is '\r' or '\n' ? indent.TrimEnd((byte)' ') : indent);
        }
    }

    private static ReadOnlySpan<char> FirstRun(ReadOnlySpan<char> text) =>
        text.Length <= LongestRun ? text
        // Both halves of a pair go into one run.
        : text[..(char.IsHighSurrogate(text[LongestRun - 1]) ? LongestRun - 1 : LongestRun)];

    private Span<byte> RoomFor(ReadOnlySpan<char> run) => Room(run.Length * Utf8Transcoder.BytesPerCharacter);

    private void Flush()
    {
        if (position == start)
        {
            return;
        }

        // What is written next may depend on it, and must not depend on how the caller's memory is cut.
        lastOfBefore = chunk[position - 1];
        if (isRented)
        {
            target.Write(chunk.AsSpan(start, position - start));
        }
        else
        {
            target.Advance(position - start);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NextChunk(int atLeast)
    {
        Flush();
        if (isRented)
        {
            ArrayPool<byte>.Shared.Return(chunk);
            isRented = false;
        }

        var size = Math.Max(atLeast, LeastChunk);
        if (MemoryMarshal.TryGetArray<byte>(target.GetMemory(size), out var memory) && memory.Array is { } array)
        {
            if (memory.Count < size)
            {
                throw new InvalidOperationException("The buffer writer lent less memory than it was asked for.");
            }

            (chunk, start, end) = (array, memory.Offset, memory.Offset + memory.Count);
        }
        else
        {
            // Memory that is no array (native, say) cannot be kept in a field: write beside it and copy.
            chunk = ArrayPool<byte>.Shared.Rent(size);
            (start, end, isRented) = (0, chunk.Length, true);
        }

        position = start;
    }
}
