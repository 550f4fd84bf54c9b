using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ConfReport.Markdown;

/// <summary>A short text in which nothing has to be escaped where it stands: names and titles, nearly all of them.</summary>
/// <remarks>
/// One look finds all marks, and most texts have none but letters beyond ASCII and punctuation that its neighbours clear: 11 ns instead
/// of 28 for a title, 5 instead of 14 for a name; 20 and 9 without <see cref="LatinBlock"/>. What is no such text may still need no escape.
/// </remarks>
internal static class ShortText
{
    /// <summary>Two vectors that overlap.</summary>
    public const int Longest = 63;

    /// <summary>So much is stored at once behind what is written.</summary>
    private const int Slack = 64;

    private const int NotSo = -1;

    /// <summary>How much room <see cref="TryWrite"/> needs for a text of this length.</summary>
    public const int Room = (Longest * Utf8Transcoder.BytesPerCharacter) + Slack;

    /// <summary>Writes the text if nothing in it has to be escaped, and says how many bytes that were; else a negative number.</summary>
    /// <param name="target">Where to: <see cref="Room"/>, of which those behind the result may be overwritten too.</param>
    /// <param name="text">Any text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="separators">Characters that have to be escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TryWrite(ref byte target, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        var count = text.Length;
        if (!MarkScan.IsSupported || (uint)(count - 1) >= Longest
            || ((place & (TextPlace.LineStart | TextPlace.Cell | TextPlace.LinkText)) != 0 && MayBegin(text, place)))
        {
            return NotSo;
        }

        return count >= 32 ? WriteLong(ref target, text, place, separators)
            : count >= 16 ? WriteMedium(ref target, text, place, separators)
            : WriteShort(ref target, text, place, separators);
    }

    /// <summary>Whether the text could be the mark of a block, or what looks like it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBegin(ReadOnlySpan<char> text, TextPlace place) =>
        (place & (TextPlace.LineStart | TextPlace.Heading | TextPlace.Cell | TextPlace.LinkText)) == (TextPlace.LineStart | TextPlace.Heading)
            ? char.IsAsciiDigit(text[0])
            : MayBeginBlock(text, place);

    private static bool MayBeginBlock(ReadOnlySpan<char> text, TextPlace place) =>
        ((place & TextPlace.LineStart) != 0 && LineStart.Mark(text, (place & TextPlace.Heading) != 0, (place & (TextPlace.Whole | TextPlace.LinkText | TextPlace.BeforeSpace)) == 0).At >= 0)
        || ((place & TextPlace.Cell) != 0 && text[0] is '+' or '-' or ':' or '=')
        || ((place & TextPlace.LinkText) != 0 && text.Length == 1);

    /// <summary>32 characters or more.</summary>
    private static int WriteLong(ref byte target, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        const int Half = 32;
        var second = text.Length - Half;
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var bits = MarkScan.Of64(ref source, ref target, second, out var letters);
        if (!IsPlain(bits, letters, Half, text, place, separators))
        {
            return NotSo;
        }

        if (letters == 0)
        {
            return text.Length;
        }

        if (!LatinBlock.IsSupported)
        {
            return Transcode(text, ref target);
        }

        LatinBlock.Bytes(Vector512.LoadUnsafe(ref source)).StoreUnsafe(ref target);
        var written = WithLetters(letters, Half, second, out var atSecond);
        LatinBlock.Bytes(Vector512.LoadUnsafe(ref source, (nuint)second)).StoreUnsafe(ref Unsafe.Add(ref target, atSecond));
        return written;
    }

    private static int WriteMedium(ref byte target, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        const int Half = 16;
        var second = text.Length - Half;
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var bits = MarkScan.Of32(ref source, ref target, second, out var letters);
        if (!IsPlain(bits, letters, Half, text, place, separators))
        {
            return NotSo;
        }

        if (letters == 0)
        {
            return text.Length;
        }

        if (!LatinBlock.IsSupported)
        {
            return Transcode(text, ref target);
        }

        LatinBlock.Bytes(Vector256.LoadUnsafe(ref source)).StoreUnsafe(ref target);
        var written = WithLetters(letters, Half, second, out var atSecond);
        LatinBlock.Bytes(Vector256.LoadUnsafe(ref source, (nuint)second)).StoreUnsafe(ref Unsafe.Add(ref target, atSecond));
        return written;
    }

    private static int WriteShort(ref byte target, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        if (text.Length < 8)
        {
            return WriteShorter(ref target, text, place, separators);
        }

        const int Half = 8;
        var second = text.Length - Half;
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var bits = MarkScan.Of16(ref source, ref target, second, out var letters);
        if (!IsPlain(bits, letters, Half, text, place, separators))
        {
            return NotSo;
        }

        if (letters == 0)
        {
            return text.Length;
        }

        if (!LatinBlock.IsSupported)
        {
            return Transcode(text, ref target);
        }

        LatinBlock.Bytes(Vector128.LoadUnsafe(ref source)).StoreUnsafe(ref target);
        var written = WithLetters(letters, Half, second, out var atSecond);
        LatinBlock.Bytes(Vector128.LoadUnsafe(ref source, (nuint)second)).StoreUnsafe(ref Unsafe.Add(ref target, atSecond));
        return written;
    }

    private static int WriteShorter(ref byte target, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        const int Half = 4;
        if (text.Length < Half)
        {
            return WriteFew(ref target, text);
        }

        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var bits = MarkScan.Of8(ref source, ref target, text.Length - Half, out var letters);
        return !IsPlain(bits, letters, Half, text, place, separators) ? NotSo
            : letters == 0 ? text.Length
            : Transcode(text, ref target);
    }

    /// <summary>How long the text is with its letters, and where its second half belongs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WithLetters(ulong letters, int half, int second, out int atSecond)
    {
        var (ofFirst, ofSecond) = (letters & ((1UL << half) - 1), letters >> half);
        var written = half + second + BitOperations.PopCount(ofFirst) + BitOperations.PopCount(ofSecond >> (half - second));
        atSecond = written - half - BitOperations.PopCount(ofSecond);
        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(MarkBits bits, ulong letters, int half, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        var besides = bits.Without(letters);
        return !HasSpaces(besides.Spaces, half)
            && (besides.Marks == 0 || AreClear(besides.Overlapped(half, text.Length - half), text, place, separators));
    }

    /// <summary>Whether a space stands at an end, or two beside each other; the bits of the second half begin where those of the first end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasSpaces(ulong spaces, int half) =>
        (spaces & (((spaces << 1) & ~(1UL << half)) | 1 | (1UL << ((2 * half) - 1)))) != 0;

    private static int Transcode(ReadOnlySpan<char> text, ref byte target) =>
        Utf8Transcoder.Transcode(text, MemoryMarshal.CreateSpan(ref target, text.Length * Utf8Transcoder.BytesPerCharacter));

    /// <summary>Whether each of the marks means nothing between its neighbours.</summary>
    private static bool AreClear(MarkBits bits, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        var marks = separators.IsEmpty ? bits.MarksBesidesPunctuation : bits.Marks;
        if (marks == 0)
        {
            return true;
        }

        var judged = TextMarks.AlwaysJudged(place, separators);
        do
        {
            var at = BitOperations.TrailingZeroCount(marks);
            var c = text[at];
            if (c >= 0x80)
            {
                return false;
            }

            var rule = MarkRules.Of((byte)c);
            var before = at > 0 ? AsByte(text[at - 1]) : MarkRules.End;
            var after = at + 1 < text.Length ? AsByte(text[at + 1]) : MarkRules.End;
            if (MarkRules.Length(rule) != 1 || MarkRules.IsJudged(rule, before, after, judged))
            {
                return false;
            }

            marks &= marks - 1;
        }
        while (marks != 0);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte AsByte(char c) => (byte)Math.Min(c, '\u0080');

    /// <summary>Less than four: letters and digits alone.</summary>
    private static int WriteFew(ref byte target, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (>= MarkScan.FirstLetter and <= MarkScan.LastLetter))
            {
                return NotSo;
            }
        }

        return Transcode(text, ref target);
    }
}
