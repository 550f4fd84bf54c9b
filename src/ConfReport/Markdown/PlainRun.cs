using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ConfReport.Markdown;

/// <summary>The stretches of a text in which no character can mean anything, copied sixteen at a time.</summary>
/// <remarks>
/// One pass finds the next mark and makes UTF-8 of what stands before it. Whether a character is a mark is read off two tables,
/// one for each half of its byte, in one shuffle each: the marks are any 32 of ASCII, no ranges.
/// </remarks>
internal static class PlainRun
{
    /// <summary>What may have to be escaped somewhere. A reader's separators must be among them.</summary>
    public const string Marks = "\\`*_[]<>&{}%#+-.:;@!|~^$=(\"/,?)";

    /// <summary>The room that <see cref="Copy"/> asks for beyond one byte a character.</summary>
    public const int Block = 16;

    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create(Marks);

    /// <summary>Copies ASCII that is no mark, and says how many characters that were.</summary>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> room)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(room);
        var at = 0;
        if (Ssse3.IsSupported || AdvSimd.Arm64.IsSupported)
        {
            for (; at + Block <= text.Length; at += Block)
            {
                // What is not ASCII becomes 0x80, which the tables take for a mark.
                var limit = Vector128.Create((ushort)0x80);
                var bytes = Vector128.Narrow(
                    Vector128.Min(Vector128.LoadUnsafe(ref source, (nuint)at), limit),
                    Vector128.Min(Vector128.LoadUnsafe(ref source, (nuint)at + (Block / 2)), limit));
                bytes.StoreUnsafe(ref target, (nuint)at);
                var marks = MarksOf(bytes);
                if (marks != 0)
                {
                    return at + BitOperations.TrailingZeroCount(marks);
                }
            }
        }

        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c >= 0x80 || MarkCharacters.Contains(c))
            {
                break;
            }

            room[at] = (byte)c;
        }

        return at;
    }

    /// <summary>A bit for each byte that is a mark or not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint MarksOf(Vector128<byte> bytes)
    {
        var byLow = Vector128.Create((byte)0x94, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x80, 0x81, 0x81, 0x83, 0xAB, 0xAB, 0xAB, 0xAB, 0x8B);
        var byHigh = Vector128.Create((byte)0x00, 0x00, 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00);
        var low = bytes & Vector128.Create((byte)0x0F);
        var high = Vector128.ShiftRightLogical(bytes, 4);
        var match = Lookup(byLow, low) & Lookup(byHigh, high);
        return ~Vector128.Equals(match, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }

    /// <summary>Vector128.Shuffle takes a mask that is no constant apart by bytes in .NET 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Lookup(Vector128<byte> table, Vector128<byte> index) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, index) : AdvSimd.Arm64.VectorTableLookup(table, index);
}
