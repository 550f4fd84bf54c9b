using System.Buffers;
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

        var wasSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
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
