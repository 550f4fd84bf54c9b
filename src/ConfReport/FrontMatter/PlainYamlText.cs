using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ConfReport.FrontMatter;

/// <summary>Copies ASCII of which YAML needs no more than the bytes, sixteen characters at a time, while looking whether it is that.</summary>
/// <remarks>
/// Names, tags and titles are that. One pass instead of two, and by vector instead of by character, took a second of the time of a
/// header. As in Markdown, whether a character is plain is read off two tables, one for each half of its byte.
/// </remarks>
internal static class PlainYamlText
{
    private const int Block = 16;
    private const int HalfBlock = Block / 2;
    private const int ShortBlock = Block / 4;

    /// <summary>Writes the text if it holds nothing but these characters, or says that it holds something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">What the text is, and so what it may hold.</param>
    /// <param name="room">Room for as many bytes.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, YamlPlace place, Span<byte> room)
    {
        if (text.Length < ShortBlock || !(Ssse3.IsSupported || AdvSimd.Arm64.IsSupported))
        {
            return TryCopyEach(text, place, room);
        }

        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(room[..text.Length]);
        var plain = place switch
        {
            YamlPlace.Line => Vector128.Create((byte)0xAC, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xFC, 0xFC, 0xFC, 0xF0, 0x50, 0x54, 0x54, 0x54, 0x54),
            YamlPlace.Flow => Vector128.Create((byte)0xAC, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xFC, 0xFC, 0xFC, 0xF0, 0x50, 0x50, 0x54, 0x54, 0x54),
            _ => Vector128.Create((byte)0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x54, 0x50, 0x70),
        };
        if (text.Length < HalfBlock)
        {
            // Two quarters, of which the second may begin within the first; and so on with two halves.
            var second = (nuint)(text.Length - ShortBlock);
            var quarters = Vector128.Create(
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source)),
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, second)))).AsUInt16();
            var four = Narrow(quarters, quarters);
            Unsafe.WriteUnaligned(ref target, four.AsUInt32().GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, second), four.AsUInt32().GetElement(1));
            return ArePlain(four, plain);
        }

        if (text.Length < Block)
        {
            var second = (nuint)(text.Length - HalfBlock);
            var halves = Narrow(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, second));
            halves.GetLower().StoreUnsafe(ref target);
            halves.GetUpper().StoreUnsafe(ref target, second);
            return ArePlain(halves, plain);
        }

        var last = (nuint)(text.Length - Block);
        for (nuint at = 0; at < last; at += Block)
        {
            if (!TryCopyBlock(ref source, ref target, at, plain))
            {
                return false;
            }
        }

        // The last block may begin within the one before it.
        return TryCopyBlock(ref source, ref target, last, plain);
    }

    private static bool TryCopyEach(ReadOnlySpan<char> text, YamlPlace place, Span<byte> room)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (!YamlText.IsPlain(character, place))
            {
                return false;
            }

            room[i] = (byte)character;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyBlock(ref ushort source, ref byte target, nuint at, Vector128<byte> plain)
    {
        var bytes = Narrow(Vector128.LoadUnsafe(ref source, at), Vector128.LoadUnsafe(ref source, at + HalfBlock));
        bytes.StoreUnsafe(ref target, at);
        return ArePlain(bytes, plain);
    }

    /// <summary>What is not ASCII becomes 0x80, which no table has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high)
    {
        var limit = Vector128.Create((ushort)0x80);
        return Vector128.Narrow(Vector128.Min(low, limit), Vector128.Min(high, limit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(Vector128<byte> bytes, Vector128<byte> plain)
    {
        var byHigh = Vector128.Create((byte)0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00);
        var match = Lookup(plain, bytes & Vector128.Create((byte)0x0F)) & Lookup(byHigh, Vector128.ShiftRightLogical(bytes, 4));
        return !Vector128.EqualsAny(match, Vector128<byte>.Zero);
    }

    /// <summary>Vector128.Shuffle takes a mask that is no constant apart by bytes in .NET 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Lookup(Vector128<byte> table, Vector128<byte> index) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, index) : AdvSimd.Arm64.VectorTableLookup(table, index);
}
