using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ConfReport.Markdown;

/// <summary>What each mark becomes next to most characters, and next to which ones <see cref="TextMarks"/> has to judge it.</summary>
/// <remarks>
/// A byte stands for a character here: ASCII for itself, 0x80 and more for any other. Judging each mark took half of the time
/// of a text with a mark in ten characters; to see in three tables that there is nothing to judge takes 1 ns.
/// </remarks>
internal static class MarkRules
{
    /// <summary>Beyond the end of a text, where most marks are judged. No text that is written as it is holds this character.</summary>
    public const byte End = 0x7F;

    /// <summary>The bytes of <c>&amp;#123;</c> behind a word joiner; no other character takes more.</summary>
    public const int Longest = 9;

    /// <summary>Where the length of what is written stands, behind the longest entity.</summary>
    private const int LengthAt = 6;

    /// <summary>The bit of the control characters, which are always to be looked at.</summary>
    public const ulong NoMark = 1UL << 1;

    private const string Ends = "\u007F";

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private const string Alphanumerics = "0123456789" + Letters;

    private const int AsciiSize = 0x80;

    private static readonly ulong[] Before = new ulong[256];

    private static readonly ulong[] After = new ulong[256];

    /// <summary>For each character what is written, the length of that in the last byte but one, and the number of the mark in the last.</summary>
    private static readonly ulong[] Marks = new ulong[AsciiSize];

    static MarkRules()
    {
        const char NotAscii = '\u0080';
        for (var c = '\0'; c < AsciiSize; c++)
        {
            Marks[c] = Written(c, MarkdownEscape.None);
        }

        // No mark at all, but no character that can be copied either.
        for (var c = '\0'; c < ' '; c++)
        {
            Marks[c] |= 1UL << 56;
        }

        Marks[End] |= 1UL << 56;
        var count = 2;

        Add(ref count, "[]", MarkdownEscape.Backslash, "", "");
        Add(ref count, "\\`", MarkdownEscape.Backslash, "", Ends);
        Add(ref count, "|{", MarkdownEscape.Entity, "", "");
        Add(ref count, "*", MarkdownEscape.Backslash, "", " " + Ends);
        Add(ref count, "~", MarkdownEscape.Entity, "", " " + Ends);
        Add(ref count, "^", MarkdownEscape.Entity, "", " " + Ends);
        Add(ref count, "$", MarkdownEscape.Entity, "", "");
        Add(ref count, "<", MarkdownEscape.Entity, "", " " + Ends);
        Add(ref count, "@", MarkdownEscape.Entity, "", " " + Ends);
        Add(ref count, "_", MarkdownEscape.None, Others(Alphanumerics), Others(Alphanumerics));
        Add(ref count, "}", MarkdownEscape.None, "}%#" + Ends, "");
        Add(ref count, ">", MarkdownEscape.None, ">-=" + Ends, "");
        Add(ref count, "&", MarkdownEscape.None, "", "#" + Alphanumerics + Ends);
        Add(ref count, "%", MarkdownEscape.None, "%" + Ends, "");
        Add(ref count, "#", MarkdownEscape.None, " (" + Ends, Ends);
        Add(ref count, "+", MarkdownEscape.None, "+" + Ends, "");
        Add(ref count, "-", MarkdownEscape.None, "-+" + Ends, ")" + Ends);
        Add(ref count, "=", MarkdownEscape.None, "=" + Ends, "");
        Add(ref count, "\"", MarkdownEscape.None, "\"", Ends);
        Add(ref count, ",", MarkdownEscape.None, ",", Ends);
        Add(ref count, ":", MarkdownEscape.None, "]" + Ends, Others(" "));
        Add(ref count, ";", MarkdownEscape.None, "", "()-" + Ends);
        Add(ref count, "!", MarkdownEscape.None, "!?" + Ends, Ends);
        Add(ref count, "?", MarkdownEscape.None, "!?" + Ends, "");
        Add(ref count, ".", MarkdownEscape.None, ".wW" + Ends, Letters + NotAscii);
        Add(ref count, "(", MarkdownEscape.None, "]", "cCrRpPtT" + Ends);
        Add(ref count, "/", MarkdownEscape.None, "/" + Ends, "");
        Add(ref count, ")", MarkdownEscape.None, "", "");
    }

    /// <summary>The bit of the mark among those to judge.</summary>
    public static ulong Bit(char mark) => mark < AsciiSize ? 1UL << Number(Marks[mark]) : 0;

    /// <summary>What is written for the mark: as many bytes as <see cref="Length"/> says, as they lie in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(byte mark) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Marks), mark);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Length(ulong written) => (int)(byte)(written >> 48);

    /// <summary>Whether the mark between these two has to be judged.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsJudged(ulong written, byte before, byte after, ulong judged)
    {
        var all = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Before), before) | Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(After), after) | judged;
        return ((all >> Number(written)) & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Number(ulong written) => (int)(written >> 56);

    private static void Add(ref int count, string marks, MarkdownEscape escape, string before, string after)
    {
        foreach (var mark in marks)
        {
            Marks[mark] = Written(mark, escape) | ((ulong)count << 56);
            Note(Before, before, count);
            Note(After, after, count);
            count++;
        }
    }

    private static void Note(ulong[] neighbours, string characters, int number)
    {
        foreach (var c in characters)
        {
            for (int b = c; b < (c < AsciiSize ? c + 1 : neighbours.Length); b++)
            {
                neighbours[b] |= 1UL << number;
            }
        }
    }

    /// <summary>All characters but these, the end of the text as well.</summary>
    private static string Others(string characters)
    {
        var others = new StringBuilder();
        for (var c = '\0'; c <= AsciiSize; c++)
        {
            if (!characters.Contains(c))
            {
                others.Append(c);
            }
        }

        return others.ToString();
    }

    private static ulong Written(char c, MarkdownEscape escape)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        bytes[LengthAt] = (byte)TextMarks.Escape(c, escape, bytes);
        return MemoryMarshal.Read<ulong>(bytes);
    }
}
