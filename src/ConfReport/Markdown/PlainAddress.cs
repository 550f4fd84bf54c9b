using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ConfReport.Markdown;

/// <summary>An address of the ordinary kind, which stands as it is between angle brackets and between parentheses.</summary>
/// <remarks>It begins with http or https, and goes on with characters that no reader acts upon there.</remarks>
internal static class PlainAddress
{
    public const int Longest = 256;

    private const int Length = 16;

    /// <summary>For each low half of a byte, the high halves with which it is a letter, a digit or one of <c>!#+,-./;=?@_~</c>: a bit for each.</summary>
    private static Vector128<byte> ByLow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create((byte)0xB8, 0xFC, 0xF8, 0xFC, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x5C, 0x54, 0x5C, 0xD4, 0x7C);
    }

    /// <summary>Writes the address if it is such, a byte for each character; else what is behind the target is of no use.</summary>
    public static bool TryWrite(ref byte target, ReadOnlySpan<char> url)
    {
        if (!MarkScan.IsSupported || url.Length is < Length + 8 or > Longest)
        {
            return false;
        }

        var scheme = url.StartsWith("https://", StringComparison.Ordinal) ? "https:".Length : url.StartsWith("http://", StringComparison.Ordinal) ? "http:".Length : 0;
        if (scheme == 0)
        {
            return false;
        }

        "https:  "u8.CopyTo(MemoryMarshal.CreateSpan(ref target, 8));
        Unsafe.Add(ref target, scheme - 1) = (byte)':';
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(url));
        var last = url.Length - Length;
        for (var at = scheme; at < last; at += Length)
        {
            if (!TryCopy(ref Unsafe.Add(ref source, at), ref Unsafe.Add(ref target, at)))
            {
                return false;
            }
        }

        return TryCopy(ref Unsafe.Add(ref source, last), ref Unsafe.Add(ref target, last));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopy(ref ushort source, ref byte target)
    {
        var block = MarkScan.Narrow(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, 8));
        block.StoreUnsafe(ref target);
        var match = MarkScan.Lookup(ByLow, block & Vector128.Create((byte)0x0F)) & MarkScan.Lookup(MarkScan.Rows, Vector128.ShiftRightLogical(block, 4));
        return !Vector128.EqualsAny(match, Vector128<byte>.Zero);
    }
}
