using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ConfReport;

/// <summary>UTF-16 to UTF-8 in one pass, for text that is mostly ASCII with some letters in between that are not.</summary>
/// <remarks>
/// A block of characters is narrowed and stored as if all were plain; where one is not, it is written by hand over what was
/// stored there, and the next block begins right behind it. <see cref="Encoding.UTF8"/> is as quick on ASCII, but takes about
/// 12 ns for each letter that is none. Runs of another script are left to it. A lone surrogate becomes U+FFFD.
/// </remarks>
internal static class Utf8Transcoder
{
    /// <summary>No character takes more bytes: one outside the basic plane takes four, and is two characters.</summary>
    public const int BytesPerCharacter = 3;

    /// <summary>Where at least one character in so many of a block is special, it is left to the framework,</summary>
    private const int OneInSoMany = 4;

    private const int FourCharacters = 4;

    /// <summary>and so many with it at first; twice as many the next time, up to the longest.</summary>
    private const int FirstHandOver = 128;
    private const int LongestHandOver = 4096;

    /// <summary>Writes all of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">At least <see cref="BytesPerCharacter"/> bytes for each character, of which those behind the result may be overwritten too.</param>
    /// <returns>How many bytes the text takes.</returns>
    public static int Transcode(ReadOnlySpan<char> text, Span<byte> room)
    {
        CheckRoom(text, room);
        if (!Vector128.IsHardwareAccelerated)
        {
            return Encoding.UTF8.GetBytes(text, room);
        }

        Copy<AnyAscii>(text, room, out var written);
        return written;
    }

    /// <summary>Writes text up to the first line break.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">As for <see cref="Transcode"/>.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>How many characters were: where there is a next one, it is CR or LF.</returns>
    public static int TranscodeLine(ReadOnlySpan<char> text, Span<byte> room, out int written)
    {
        CheckRoom(text, room);
        if (!Vector128.IsHardwareAccelerated)
        {
            var end = text.IndexOfAny('\r', '\n');
            var line = end < 0 ? text : text[..end];
            written = Encoding.UTF8.GetBytes(line, room);
            return line.Length;
        }

        return Copy<AsciiFromSpace>(text, room, out written);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Copy<TPlain>(ReadOnlySpan<char> text, Span<byte> room, out int written)
        where TPlain : struct, IPlainRange =>
        Vector256.IsHardwareAccelerated ? Copy<TPlain, Block32>(text, room, out written) : Copy<TPlain, Block16>(text, room, out written);

    private static void CheckRoom(ReadOnlySpan<char> text, Span<byte> room)
    {
        if (room.Length < (long)text.Length * BytesPerCharacter)
        {
            throw new ArgumentException("There must be room for three bytes a character.", nameof(room));
        }
    }

    /// <summary>In blocks of one length: a test tries them all, whatever the machine has. There is room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Copy<TPlain, TBlock>(ReadOnlySpan<char> text, Span<byte> room, out int written)
        where TPlain : struct, IPlainRange
        where TBlock : struct, ICharacterBlock
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(room);
        return text.Length >= TBlock.Length ? CopyBlocks<TPlain, TBlock>(ref source, text.Length, ref target, out written)
            : text.Length >= Block16.Length ? CopyBlocks<TPlain, Block16>(ref source, text.Length, ref target, out written)
            : text.Length >= Block8.Length ? CopyBlocks<TPlain, Block8>(ref source, text.Length, ref target, out written)
            : CopyRest<TPlain>(ref source, text.Length, ref target, out written);
    }

    /// <summary>Copies a text that is at least a block long.</summary>
    private static int CopyBlocks<TPlain, TBlock>(ref ushort source, nint length, ref byte target, out int total)
        where TPlain : struct, IPlainRange
        where TBlock : struct, ICharacterBlock
    {
        nint read = 0, written = 0;
        var handOver = FirstHandOver;

        // From here on, what is written is one byte for each character.
        nint plainFrom = 0;
        var lastBlock = length - TBlock.Length;
        while (true)
        {
            uint special;
            if (read <= lastBlock)
            {
                special = TBlock.Narrow<TPlain>(ref Unsafe.Add(ref source, read), ref Unsafe.Add(ref target, written));
                if (special == 0)
                {
                    read += TBlock.Length;
                    written += TBlock.Length;
                    continue;
                }
            }
            else if (read == length)
            {
                break;
            }
            else if (plainFrom <= lastBlock)
            {
                // The last block of the text, of which some is written already, and now once more.
                var before = read - lastBlock;
                special = TBlock.Narrow<TPlain>(ref Unsafe.Add(ref source, lastBlock), ref Unsafe.Add(ref target, written - before)) >> (int)before;
                if (special == 0)
                {
                    written += length - read;
                    read = length;
                    break;
                }
            }
            else if (written >= TBlock.Length)
            {
                // The same where something longer is among it: what is overwritten is put back, which takes 3 ns more.
                var before = read - lastBlock;
                special = TBlock.NarrowBehind<TPlain>(ref Unsafe.Add(ref source, lastBlock), ref Unsafe.Add(ref target, written), before) >> (int)before;
                if (special == 0)
                {
                    written += length - read;
                    read = length;
                    break;
                }
            }
            else
            {
                read += CopyLess<TPlain, TBlock>(ref Unsafe.Add(ref source, read), length - read, ref Unsafe.Add(ref target, written), out var less);
                written += less;
                break;
            }

            if (BitOperations.PopCount(special) >= TBlock.Length / OneInSoMany)
            {
                read += LeaveToFramework<TPlain>(ref Unsafe.Add(ref source, read), length - read, ref Unsafe.Add(ref target, written), handOver, out var handedOver);
                written += handedOver;
                if (read < length && IsStop<TPlain>((char)Unsafe.Add(ref source, read)))
                {
                    break;
                }

                plainFrom = read;
                handOver = Math.Min(handOver * 2, LongestHandOver);
                continue;
            }

            var end = read + TBlock.Length;
            while (special != 0)
            {
                var plain = BitOperations.TrailingZeroCount(special);
                read += plain;
                written += plain;
                ref var character = ref Unsafe.Add(ref source, read);
                if (IsStop<TPlain>((char)character))
                {
                    goto stopped;
                }

                var taken = WriteCharacter(ref character, length - read, ref Unsafe.Add(ref target, written), out var bytes);
                read += taken;
                written += bytes;
                plainFrom = read;
                if (read > lastBlock)
                {
                    end = read;
                    break;
                }

                // What follows is stored once more, where it belongs now: 2 ns for each of several letters in a block instead of 6.
                TBlock.Narrow(ref Unsafe.Add(ref source, read), ref Unsafe.Add(ref target, written));
                special = (uint)((ulong)special >> (plain + taken));
            }

            if (read < end)
            {
                written += end - read;
                read = end;
            }
        }

        stopped:
        total = (int)written;
        return (int)read;
    }

    /// <summary>Copies the end of a text, less than a block, in smaller ones.</summary>
    private static int CopyLess<TPlain, TBlock>(ref ushort source, nint length, ref byte target, out int total)
        where TPlain : struct, IPlainRange
        where TBlock : struct, ICharacterBlock =>
        TBlock.Length > Block16.Length && length >= Block16.Length ? CopyBlocks<TPlain, Block16>(ref source, length, ref target, out total)
        : TBlock.Length > Block8.Length && length >= Block8.Length ? CopyBlocks<TPlain, Block8>(ref source, length, ref target, out total)
        : CopyRest<TPlain>(ref source, length, ref target, out total);

    /// <summary>Some characters at the end of a text: four at once where all are plain, else one by one.</summary>
    private static int CopyRest<TPlain>(ref ushort source, nint length, ref byte target, out int total)
        where TPlain : struct, IPlainRange
    {
        // A name of four to seven characters, say: 2 ns instead of 7.
        if (length >= FourCharacters && AreFour<TPlain>(ref source, ref target)
            && AreFour<TPlain>(ref Unsafe.Add(ref source, length - FourCharacters), ref Unsafe.Add(ref target, length - FourCharacters)))
        {
            total = (int)length;
            return (int)length;
        }

        nint read = 0, written = 0;
        while (read < length)
        {
            ref var character = ref Unsafe.Add(ref source, read);
            if (IsStop<TPlain>((char)character))
            {
                break;
            }

            read += WriteCharacter(ref character, length - read, ref Unsafe.Add(ref target, written), out var bytes);
            written += bytes;
        }

        total = (int)written;
        return (int)read;
    }

    /// <summary>Copies four characters, and says whether all are plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreFour<TPlain>(ref ushort source, ref byte target)
        where TPlain : struct, IPlainRange
    {
        var characters = Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source))).AsUInt16();
        Unsafe.WriteUnaligned(ref target, Vector128.Narrow(characters, characters).AsUInt32().ToScalar());
        var moved = characters.AsInt16() + Vector128.Create(CharacterBlock.Shift);
        return Vector128.LessThan(moved, Vector128.Create(CharacterBlock.Least<TPlain>())).AsUInt64().ToScalar() == 0;
    }

    /// <summary>Copies so many characters, fewer where a pair would be torn or a line ends, and says how many those were.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LeaveToFramework<TPlain>(ref ushort source, nint left, ref byte target, int longest, out int bytes)
        where TPlain : struct, IPlainRange
    {
        var length = (int)Math.Min(left, longest);
        if (length < left && char.IsHighSurrogate((char)Unsafe.Add(ref source, length - 1)))
        {
            length--;
        }

        var run = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<ushort, char>(ref source), length);
        var end = TPlain.First == '\0' ? -1 : run.IndexOfAny('\r', '\n');
        run = end < 0 ? run : run[..end];
        bytes = Encoding.UTF8.GetBytes(run, MemoryMarshal.CreateSpan(ref target, run.Length * BytesPerCharacter));
        return run.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsStop<TPlain>(char character)
        where TPlain : struct, IPlainRange =>
        TPlain.First != '\0' && character is '\n' or '\r';

    /// <summary>Writes a character, or the pair that begins with it, and says how many characters that were.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteCharacter(ref ushort source, nint left, ref byte target, out int bytes)
    {
        uint character = source;
        if (character < 0x80)
        {
            target = (byte)character;
            bytes = 1;
            return 1;
        }

        if (character < 0x800)
        {
            target = (byte)(0xC0 | (character >> 6));
            Unsafe.Add(ref target, 1) = (byte)(0x80 | (character & 0x3F));
            bytes = 2;
            return 1;
        }

        bytes = WriteLong(ref source, left, ref target);
        return bytes == 4 ? 2 : 1;
    }

    /// <summary>A character that takes three bytes, or a pair that takes four.</summary>
    private static int WriteLong(ref ushort source, nint left, ref byte target)
    {
        uint character = source;
        if (char.IsSurrogate((char)character))
        {
            var next = left > 1 ? (char)Unsafe.Add(ref source, 1) : '\0';
            if (char.IsHighSurrogate((char)character) && char.IsLowSurrogate(next))
            {
                var scalar = (uint)char.ConvertToUtf32((char)character, next);
                target = (byte)(0xF0 | (scalar >> 18));
                Unsafe.Add(ref target, 1) = (byte)(0x80 | ((scalar >> 12) & 0x3F));
                Unsafe.Add(ref target, 2) = (byte)(0x80 | ((scalar >> 6) & 0x3F));
                Unsafe.Add(ref target, 3) = (byte)(0x80 | (scalar & 0x3F));
                return 4;
            }

            character = '\uFFFD';
        }

        target = (byte)(0xE0 | (character >> 12));
        Unsafe.Add(ref target, 1) = (byte)(0x80 | ((character >> 6) & 0x3F));
        Unsafe.Add(ref target, 2) = (byte)(0x80 | (character & 0x3F));
        return 3;
    }
}
