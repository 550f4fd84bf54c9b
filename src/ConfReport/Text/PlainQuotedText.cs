using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ConfReport;

/// <summary>Text of which JSON, TOML and YAML need nothing but the bytes between their quotation marks: ASCII without quotation marks, backslashes and control characters.</summary>
/// <remarks>
/// DEL is among the controls: JSON would take it, the other two do not.
/// One pass over a short text instead of two calls, one that looks for what must be escaped and one that transcodes: most
/// texts of a report are names and titles. Longer ones are left to the framework, whose vectors are wider.
/// </remarks>
internal static class PlainQuotedText
{
    /// <summary>Up to this length one pass is quicker than two calls.</summary>
    public const int LongestText = 96;

    private const int Block = 16;
    private const int HalfBlock = Block / 2;

    /// <summary>Writes the text as it is, or says that it holds something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Room for as many bytes.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> room)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(room);
        if (text.Length < Block)
        {
            if (text.Length >= HalfBlock)
            {
                return TryCopyHalves(ref source, ref target, (nuint)(text.Length - HalfBlock));
            }

            for (var i = 0; i < text.Length; i++)
            {
                var character = text[i];
                if (character is < ' ' or > '~' or '"' or '\\')
                {
                    return false;
                }

                room[i] = (byte)character;
            }

            return true;
        }

        var last = (nuint)(text.Length - Block);
        for (nuint at = 0; at < last; at += Block)
        {
            if (!TryCopyBlock(ref source, ref target, at))
            {
                return false;
            }
        }

        // The last block may begin within the one before it.
        return TryCopyBlock(ref source, ref target, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyBlock(ref ushort source, ref byte target, nuint at)
    {
        var low = Vector128.LoadUnsafe(ref source, at);
        var high = Vector128.LoadUnsafe(ref source, at + HalfBlock);
        if ((Special(low) | Special(high)) != Vector128<ushort>.Zero)
        {
            return false;
        }

        Vector128.Narrow(low, high).StoreUnsafe(ref target, at);
        return true;
    }

    /// <summary>From 8 to 15 characters: two blocks, of which the second may begin within the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyHalves(ref ushort source, ref byte target, nuint second)
    {
        var low = Vector128.LoadUnsafe(ref source);
        var high = Vector128.LoadUnsafe(ref source, second);
        if ((Special(low) | Special(high)) != Vector128<ushort>.Zero)
        {
            return false;
        }

        var bytes = Vector128.Narrow(low, high);
        bytes.GetLower().StoreUnsafe(ref target);
        bytes.GetUpper().StoreUnsafe(ref target, second);
        return true;
    }

    /// <summary>All bits of each character that is not plain: below the space or above the tilde, in one comparison that wraps around, or one of the two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Special(Vector128<ushort> characters) =>
        Vector128.GreaterThan(characters - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
        | Vector128.Equals(characters, Vector128.Create((ushort)'"'))
        | Vector128.Equals(characters, Vector128.Create((ushort)'\\'));
}
