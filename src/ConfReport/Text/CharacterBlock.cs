using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ConfReport;

/// <summary>So many characters at once, in the vectors of some machine. Each works on every machine, only not as quickly.</summary>
internal interface ICharacterBlock
{
    static abstract int Length { get; }

    /// <summary>Stores the low byte of each character, and returns a bit, the lowest for the first, for each that is not plain.</summary>
    static abstract uint Narrow<TPlain>(ref ushort source, ref byte target)
        where TPlain : struct, IPlainRange;

    /// <summary>Stores the low byte of each character.</summary>
    static abstract void Narrow(ref ushort source, ref byte target);

    /// <summary>Stores the low bytes of the characters from one on, and leaves as many bytes as a block has before them as they were.</summary>
    /// <returns>As for a whole block.</returns>
    static abstract uint NarrowBehind<TPlain>(ref ushort source, ref byte target, nint from)
        where TPlain : struct, IPlainRange;
}

/// <summary>The ASCII characters that can be copied without looking at them.</summary>
internal interface IPlainRange
{
    /// <summary>The first; the last is DEL.</summary>
    static abstract char First { get; }
}

/// <summary>All of ASCII.</summary>
internal readonly struct AnyAscii : IPlainRange
{
    public static char First => '\0';
}

/// <summary>ASCII from the space on, without the control characters, of which line breaks are two.</summary>
internal readonly struct AsciiFromSpace : IPlainRange
{
    public static char First => ' ';
}

internal static class CharacterBlock
{
    private const ushort PlainEnd = 0x80;

    /// <summary>What moves the last plain character to the greatest signed number, and all that follow to the negative ones or around to small ones.</summary>
    private const ushort ToTop = 0x8000 - PlainEnd;

    public const short Shift = (short)ToTop;

    /// <summary>What a plain character is at least, once it is moved: one signed comparison instead of two, on machines that have no unsigned one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short Least<TPlain>()
        where TPlain : struct, IPlainRange =>
        (short)(ToTop + TPlain.First);
}

/// <summary>What is left when larger blocks do not fit any more.</summary>
internal readonly struct Block8 : ICharacterBlock
{
    public static int Length => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Narrow<TPlain>(ref ushort source, ref byte target)
        where TPlain : struct, IPlainRange
    {
        var characters = Vector128.LoadUnsafe(ref source);
        Unsafe.WriteUnaligned(ref target, Vector128.Narrow(characters, characters).AsUInt64().ToScalar());
        var moved = characters.AsInt16() + Vector128.Create(CharacterBlock.Shift);
        return Vector128.ExtractMostSignificantBits(Vector128.LessThan(moved, Vector128.Create(CharacterBlock.Least<TPlain>())));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Narrow(ref ushort source, ref byte target)
    {
        var characters = Vector128.LoadUnsafe(ref source);
        Unsafe.WriteUnaligned(ref target, Vector128.Narrow(characters, characters).AsUInt64().ToScalar());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NarrowBehind<TPlain>(ref ushort source, ref byte target, nint from)
        where TPlain : struct, IPlainRange
    {
        ref var before = ref Unsafe.Subtract(ref target, Length);
        var kept = Unsafe.ReadUnaligned<ulong>(ref before);
        var special = Narrow<TPlain>(ref source, ref Unsafe.Subtract(ref target, from));
        Unsafe.WriteUnaligned(ref before, kept);
        return special;
    }
}

/// <summary>For vectors of 128 bits, which nearly every machine has.</summary>
internal readonly struct Block16 : ICharacterBlock
{
    public static int Length => 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Narrow<TPlain>(ref ushort source, ref byte target)
        where TPlain : struct, IPlainRange
    {
        var low = Vector128.LoadUnsafe(ref source);
        var high = Vector128.LoadUnsafe(ref source, 8);
        Vector128.Narrow(low, high).StoreUnsafe(ref target);
        var shift = Vector128.Create(CharacterBlock.Shift);
        var (movedLow, movedHigh) = (low.AsInt16() + shift, high.AsInt16() + shift);
        var least = Vector128.Create(CharacterBlock.Least<TPlain>());
        if (Vector128.GreaterThanOrEqualAll(Vector128.Min(movedLow, movedHigh), least))
        {
            return 0;
        }

        return Vector128.ExtractMostSignificantBits(Vector128.Narrow(Vector128.LessThan(movedLow, least), Vector128.LessThan(movedHigh, least)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Narrow(ref ushort source, ref byte target)
    {
        Vector128.Narrow(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, 8)).StoreUnsafe(ref target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NarrowBehind<TPlain>(ref ushort source, ref byte target, nint from)
        where TPlain : struct, IPlainRange
    {
        ref var before = ref Unsafe.Subtract(ref target, Length);
        var kept = Vector128.LoadUnsafe(ref before);
        var special = Narrow<TPlain>(ref source, ref Unsafe.Subtract(ref target, from));
        kept.StoreUnsafe(ref before);
        return special;
    }
}

/// <summary>For vectors of 256 and 512 bits.</summary>
internal readonly struct Block32 : ICharacterBlock
{
    public static int Length => 32;

    /// <summary>Vector512.Narrow makes one vector of two, which is three instructions where this is one.</summary>
    private static bool IsOneVector
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Narrow<TPlain>(ref ushort source, ref byte target)
        where TPlain : struct, IPlainRange
    {
        if (IsOneVector)
        {
            var characters = Vector512.LoadUnsafe(ref source);
            Avx512BW.ConvertToVector256Byte(characters).StoreUnsafe(ref target);
            var moved = characters.AsInt16() + Vector512.Create(CharacterBlock.Shift);
            return (uint)Vector512.ExtractMostSignificantBits(Vector512.LessThan(moved, Vector512.Create(CharacterBlock.Least<TPlain>())));
        }

        var low = Vector256.LoadUnsafe(ref source);
        var high = Vector256.LoadUnsafe(ref source, 16);
        Vector256.Narrow(low, high).StoreUnsafe(ref target);
        var shift = Vector256.Create(CharacterBlock.Shift);
        var (movedLow, movedHigh) = (low.AsInt16() + shift, high.AsInt16() + shift);
        var least = Vector256.Create(CharacterBlock.Least<TPlain>());
        if (Vector256.GreaterThanOrEqualAll(Vector256.Min(movedLow, movedHigh), least))
        {
            return 0;
        }

        return Vector256.ExtractMostSignificantBits(Vector256.Narrow(Vector256.LessThan(movedLow, least), Vector256.LessThan(movedHigh, least)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Narrow(ref ushort source, ref byte target)
    {
        if (IsOneVector)
        {
            Avx512BW.ConvertToVector256Byte(Vector512.LoadUnsafe(ref source)).StoreUnsafe(ref target);
        }
        else
        {
            Vector256.Narrow(Vector256.LoadUnsafe(ref source), Vector256.LoadUnsafe(ref source, 16)).StoreUnsafe(ref target);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NarrowBehind<TPlain>(ref ushort source, ref byte target, nint from)
        where TPlain : struct, IPlainRange
    {
        ref var before = ref Unsafe.Subtract(ref target, Length);
        var kept = Vector256.LoadUnsafe(ref before);
        var special = Narrow<TPlain>(ref source, ref Unsafe.Subtract(ref target, from));
        kept.StoreUnsafe(ref before);
        return special;
    }
}
