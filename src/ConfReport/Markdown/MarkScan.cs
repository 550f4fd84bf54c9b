using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ConfReport.Markdown;

/// <summary>Where in a run of text the marks stand: a bit for each, read off two tables at once for as many characters as a vector holds.</summary>
/// <remarks>
/// Each table has an entry for one half of the character's byte, and in it a bit for each row of ASCII: the marks are any 32 of
/// them, no ranges. Control characters and what is not ASCII count as marks, since nothing of that can be copied as it is. The bit
/// that is left is for the marks of prose, which mean nothing between a word and a space.
/// </remarks>
internal static class MarkScan
{
    public const char FirstLetter = '\u00A1';

    /// <summary>Latin with all its accents, Greek, Cyrillic, Armenian: from the no-break space to the marks of Hebrew.</summary>
    public const char LastLetter = '\u058F';

    /// <summary>Whether this machine can read a table with a vector.</summary>
    public static bool IsSupported => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;

    private static Vector128<byte> ByLow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create((byte)0x54, 0xC1, 0x41, 0x41, 0x41, 0x41, 0x41, 0x40, 0x41, 0xC1, 0x43, 0x6B, 0xEB, 0xEB, 0xEB, 0x6B);
    }

    private static Vector128<byte> ByHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create((byte)0x40, 0x40, 0x81, 0x02, 0x04, 0x08, 0x10, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00);
    }

    /// <summary>For each high half of a byte its bit in a table with an entry for each low half, none for what is not ASCII: any set of ASCII can be such a table.</summary>
    public static Vector128<byte> Rows
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create((byte)0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00);
    }

    /// <summary>Stores a byte for each of 64 characters, 0x80 or more for what is not ASCII.</summary>
    /// <param name="source">The characters.</param>
    /// <param name="bytes">Where to.</param>
    /// <param name="last">Where the second half begins: 32, or less where that overlaps with the first.</param>
    /// <param name="letters">Those of the marks that are letters beyond ASCII as far as <see cref="LastLetter"/>: they mean nothing, and take two bytes.</param>
    /// <returns>The bits of the first half, and right behind them those of the second.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MarkBits Of64(ref ushort source, ref byte bytes, nint last, out ulong letters)
    {
        if (Vector512.IsHardwareAccelerated && Avx512BW.IsSupported)
        {
            var first = Vector512.LoadUnsafe(ref source);
            var second = Vector512.LoadUnsafe(ref Unsafe.Add(ref source, last));
            var lower = Avx512BW.ConvertToVector256ByteWithSaturation(first);
            var upper = Avx512BW.ConvertToVector256ByteWithSaturation(second);
            lower.StoreUnsafe(ref bytes);
            upper.StoreUnsafe(ref Unsafe.Add(ref bytes, last));
            var block = Vector512.Create(lower, upper);

            // A byte that is not ASCII finds nothing in the table; it has the highest bit itself.
            var byLow = Avx512BW.Shuffle(Vector512.Create(Vector256.Create(ByLow, ByLow), Vector256.Create(ByLow, ByLow)), block);
            var byHigh = Avx512BW.Shuffle(
                Vector512.Create(Vector256.Create(ByHigh, ByHigh), Vector256.Create(ByHigh, ByHigh)),
                Vector512.ShiftRightLogical(block.AsUInt16(), 4).AsByte() & Vector512.Create((byte)0x0F));
            var match = byLow & byHigh;
            letters = AreLetters(first).ExtractMostSignificantBits() | (AreLetters(second).ExtractMostSignificantBits() << 32);
            return new(
                ~Vector512.Equals(match, Vector512<byte>.Zero).ExtractMostSignificantBits() | block.ExtractMostSignificantBits(),
                Vector512.Equals(block, Vector512.Create((byte)' ')).ExtractMostSignificantBits(),
                match.ExtractMostSignificantBits(),
                Vector512.Equals(block | Vector512.Create((byte)0x20), Vector512.Create((byte)'w')).ExtractMostSignificantBits());
        }

        var lowerBits = Of32(ref source, ref bytes, 16, out var lowerLetters);
        var upperBits = Of32(ref Unsafe.Add(ref source, last), ref Unsafe.Add(ref bytes, last), 16, out var upperLetters);
        letters = lowerLetters | (upperLetters << 32);
        return lowerBits.Before(upperBits, 32);
    }

    /// <inheritdoc cref="Of64"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MarkBits Of32(ref ushort source, ref byte bytes, nint last, out ulong letters)
    {
        if (Avx2.IsSupported)
        {
            var limit = Vector256.Create((ushort)0x80);
            var first = Vector256.LoadUnsafe(ref source);
            var second = Vector256.LoadUnsafe(ref Unsafe.Add(ref source, last));
            var block = Vector256.Narrow(Vector256.Min(first, limit), Vector256.Min(second, limit));
            block.GetLower().StoreUnsafe(ref bytes);
            block.GetUpper().StoreUnsafe(ref Unsafe.Add(ref bytes, last));
            var byLow = Avx2.Shuffle(Vector256.Create(ByLow, ByLow), block);
            var byHigh = Avx2.Shuffle(Vector256.Create(ByHigh, ByHigh), Vector256.ShiftRightLogical(block.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F));
            var match = byLow & byHigh;
            letters = Vector256.Narrow(AreLetters(first), AreLetters(second)).ExtractMostSignificantBits();
            return new(
                ~Vector256.Equals(match, Vector256<byte>.Zero).ExtractMostSignificantBits() | block.ExtractMostSignificantBits(),
                Vector256.Equals(block, Vector256.Create((byte)' ')).ExtractMostSignificantBits(),
                match.ExtractMostSignificantBits(),
                Vector256.Equals(block | Vector256.Create((byte)0x20), Vector256.Create((byte)'w')).ExtractMostSignificantBits());
        }

        var lowerBits = Of16(ref source, ref bytes, 8, out var lowerLetters);
        var upperBits = Of16(ref Unsafe.Add(ref source, last), ref Unsafe.Add(ref bytes, last), 8, out var upperLetters);
        letters = lowerLetters | (upperLetters << 16);
        return lowerBits.Before(upperBits, 16);
    }

    /// <inheritdoc cref="Of64"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MarkBits Of16(ref ushort source, ref byte bytes, nint last, out ulong letters)
    {
        var first = Vector128.LoadUnsafe(ref source);
        var second = Vector128.LoadUnsafe(ref Unsafe.Add(ref source, last));
        letters = Vector128.Narrow(AreLetters(first), AreLetters(second)).ExtractMostSignificantBits();
        var block = Narrow(first, second);
        Unsafe.WriteUnaligned(ref bytes, block.AsUInt64().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, last), block.AsUInt64().GetElement(1));
        return Bits(block);
    }

    /// <inheritdoc cref="Of64"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MarkBits Of8(ref ushort source, ref byte bytes, nint last, out ulong letters)
    {
        var both = Vector128.Create(Four(ref source), Four(ref Unsafe.Add(ref source, last))).AsUInt16();
        letters = Vector128.Narrow(AreLetters(both), Vector128<ushort>.Zero).ExtractMostSignificantBits();
        var block = Narrow(both, both);
        Unsafe.WriteUnaligned(ref bytes, block.AsUInt32().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, last), block.AsUInt32().GetElement(1));
        return Bits(block).First(8);
    }

    private static ulong Four(ref ushort source) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));

    /// <summary>A byte for each character, 0x80 for what is not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Narrow(Vector128<ushort> first, Vector128<ushort> second)
    {
        var limit = Vector128.Create((ushort)0x80);
        return Vector128.Narrow(Vector128.Min(first, limit), Vector128.Min(second, limit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static MarkBits Bits(Vector128<byte> block)
    {
        var match = Lookup(ByLow, block & Vector128.Create((byte)0x0F)) & Lookup(ByHigh, Vector128.ShiftRightLogical(block, 4));
        return new(
            (~Vector128.Equals(match, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF) | block.ExtractMostSignificantBits(),
            Vector128.Equals(block, Vector128.Create((byte)' ')).ExtractMostSignificantBits(),
            match.ExtractMostSignificantBits(),
            Vector128.Equals(block | Vector128.Create((byte)0x20), Vector128.Create((byte)'w')).ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> AreLetters(Vector512<ushort> characters) =>
        Vector512.LessThanOrEqual(characters - Vector512.Create((ushort)FirstLetter), Vector512.Create((ushort)(LastLetter - FirstLetter)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> AreLetters(Vector256<ushort> characters) =>
        Vector256.LessThanOrEqual(characters - Vector256.Create((ushort)FirstLetter), Vector256.Create((ushort)(LastLetter - FirstLetter)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> AreLetters(Vector128<ushort> characters) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((ushort)FirstLetter), Vector128.Create((ushort)(LastLetter - FirstLetter)));

    /// <summary>Vector128.Shuffle takes a mask that is no constant apart by bytes in .NET 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Lookup(Vector128<byte> table, Vector128<byte> index) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, index) : AdvSimd.Arm64.VectorTableLookup(table, index);
}
