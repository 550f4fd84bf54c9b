using System.Buffers;

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
    private static readonly SearchValues<char> Candidates =
        SearchValues.Create("\\`*_[]<>&{}%#+-.:;@!|~^$=(\"/,?");

    /// <summary>Writes the text on one line, without white space at its ends.</summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace place) => Write(ref output, text, place, "");

    /// <param name="output">Where to.</param>
    /// <param name="text">Any text; see <see cref="TextChanges"/> for what of it is replaced.</param>
    /// <param name="place">Where the text stands.</param>
    /// <param name="separators">Characters at which a reader would split the line; of the text they are written as entities, so that he need not.</param>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
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

    /// <summary>The index of the first character from there on that may have to be escaped, or -1.</summary>
    public static int NextCandidate(ReadOnlySpan<char> text, ReadOnlySpan<char> separators)
    {
        var next = text.IndexOfAny(Candidates);
        if (separators.IsEmpty)
        {
            return next;
        }

        var separator = (next < 0 ? text : text[..next]).IndexOfAny(separators);
        return separator >= 0 ? separator : next;
    }

    public static void Entity(ref Utf8Output output, char c)
    {
        switch (c)
        {
            case '<':
                output.Bytes("&lt;"u8);
                break;
            case '&':
                output.Bytes("&amp;"u8);
                break;
            default:
                output.Bytes("&#"u8);
                var room = output.Room(5);
                System.Buffers.Text.Utf8Formatter.TryFormat((int)c, room, out var written);
                output.Advance(written);
                output.Byte((byte)';');
                break;
        }
    }
}
