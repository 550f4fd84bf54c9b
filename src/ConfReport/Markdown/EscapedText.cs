using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ConfReport.Markdown;

/// <summary>Plain text as Markdown that shows exactly this text: no part of it becomes markup.</summary>
/// <remarks>
/// Escaped is only what could mean something where it stands, so that ordinary text stays readable in the source. One form
/// serves every generator: a backslash only where CommonMark, kramdown and Python-Markdown all take one, an entity
/// otherwise. Template languages read on through a backslash, so that of their pairs (<c>{{</c>, <c>{%</c>, <c>%}</c> …) the
/// brace is always an entity, also where two texts meet.
/// </remarks>
internal static class EscapedText
{
    /// <summary>The bytes of an entity of any character there is.</summary>
    private const int LongestEntity = 8;

    /// <summary>Writes the text on one line, without white space at its ends.</summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace place) => Write(ref output, text, place, "");

    /// <param name="output">Where to.</param>
    /// <param name="text">Any text; see <see cref="TextChanges"/> for what of it is replaced.</param>
    /// <param name="place">Where the text stands.</param>
    /// <param name="separators">Characters at which a reader would split the line; of the text they are written as entities, so that he need not.</param>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        var written = ShortText.TryWrite(ref MemoryMarshal.GetReference(output.Room(ShortText.Room)), text, place, separators);
        if (written >= 0)
        {
            output.Advance(written);
        }
        else
        {
            WriteAny(ref output, text, place, separators);
        }
    }

    /// <summary>The same for any text, as the short and plain ones are written already.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteAny(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        if (!MarkScan.IsSupported)
        {
            WriteJudged(ref output, text, place, separators);
        }
        else if (!text.IsEmpty && !new TextMarks(text, place, separators).TryWrite(ref output))
        {
            WriteCleaned(ref output, text, place, separators);
        }
    }

    /// <summary>A method of its own: what it needs would be set to zero for every other text as well.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteCleaned(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        using var clean = new CleanText(text);
        if (!clean.Line.IsEmpty)
        {
            new TextMarks(clean.Line, place, separators).WriteRuns(ref output);
        }
    }

    /// <summary>The same, character by character.</summary>
    internal static void WriteJudged(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        if (text.IsEmpty)
        {
            return;
        }

        using var clean = new CleanText(text);
        if (!clean.Line.IsEmpty)
        {
            new TextMarks(clean.Line, place, separators).Write(ref output);
        }
    }

    /// <summary>Writes the character as an entity.</summary>
    public static void Entity(ref Utf8Output output, char c) => output.Advance(Entity(c, output.Room(LongestEntity)));

    public static int Entity(char c, Span<byte> room)
    {
        switch (c)
        {
            case '<':
                "&lt;"u8.CopyTo(room);
                return 4;
            case '&':
                "&amp;"u8.CopyTo(room);
                return 5;
            case >= (char)10 and < (char)100:
                "&#"u8.CopyTo(room);
                room[4] = (byte)';';
                room[3] = (byte)('0' + (c % 10));
                room[2] = (byte)('0' + (c / 10));
                return 5;
            default:
                "&#"u8.CopyTo(room);
                Utf8Formatter.TryFormat((int)c, room[2..], out var written);
                room[2 + written] = (byte)';';
                return 3 + written;
        }
    }
}
