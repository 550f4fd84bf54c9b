using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ConfReport.Markdown;

/// <summary>Text on one line, as Markdown shows it: a line break in a title would end the heading.</summary>
internal static class OneLine
{
    /// <summary>Whether the text is on one line already, with single spaces, none of them at an end, and nothing to replace.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || TextChanges.IsTrimmed(text[0]) || TextChanges.IsTrimmed(text[^1]))
        {
            return text.IsEmpty;
        }

        return Remarkable(text) is var start && (start < 0 || IsFrom(text, start));
    }

    /// <summary>From where on the text needs a closer look, or -1: eight characters at a step.</summary>
    private static int Remarkable(ReadOnlySpan<char> text)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var space = Vector128.Create((ushort)' ');
        var at = 0;
        for (; at + Vector128<ushort>.Count < text.Length; at += Vector128<ushort>.Count)
        {
            var block = Vector128.LoadUnsafe(ref source, (nuint)at);
            var next = Vector128.LoadUnsafe(ref source, (nuint)at + 1);

            // Each comparison of a difference wraps around, and so is one of a range.
            var remarkable = Vector128.LessThan(block, space)
                | Vector128.LessThan(block - Vector128.Create((ushort)0x7F), Vector128.Create((ushort)0x21))
                | Vector128.LessThan(block - Vector128.Create((ushort)0x2028), Vector128.Create((ushort)2))
                | Vector128.GreaterThan(block, Vector128.Create((ushort)0xD7FF))
                | (Vector128.Equals(block, space) & Vector128.Equals(next, space));
            if (remarkable != Vector128<ushort>.Zero)
            {
                return at;
            }
        }

        return at < text.Length ? at : -1;
    }

    private static bool IsFrom(ReadOnlySpan<char> text, int start)
    {
        var wasSpace = false;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > ' ' and < '\u007F')
            {
                wasSpace = false;
                continue;
            }

            if (c == ' ')
            {
                if (wasSpace)
                {
                    return false;
                }

                wasSpace = true;
                continue;
            }

            wasSpace = false;
            if (c is < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE')
            {
                return false;
            }

            if (char.IsSurrogate(c))
            {
                if (Rune.DecodeFromUtf16(text[i..], out var rune, out _) != OperationStatus.Done || TextChanges.IsReplaced(rune.Value))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }

    /// <summary>Puts the text on one line, and says how long that is: never longer than the text.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> line)
    {
        var length = 0;
        while (!text.IsEmpty)
        {
            var c = text[0];
            if (TextChanges.IsSpace(c) || (length == 0 && TextChanges.IsTrimmed(c)))
            {
                if (length > 0 && line[length - 1] != ' ')
                {
                    line[length++] = ' ';
                }

                text = text[1..];
                continue;
            }

            var status = Rune.DecodeFromUtf16(text, out var rune, out var read);
            if (status != OperationStatus.Done || TextChanges.IsReplaced(rune.Value))
            {
                line[length++] = '\uFFFD';
            }
            else
            {
                length += rune.EncodeToUtf16(line[length..]);
            }

            text = text[read..];
        }

        while (length > 0 && TextChanges.IsTrimmed(line[length - 1]))
        {
            length--;
        }

        return length;
    }
}
