using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ConfReport.Markdown;

/// <content>The same marks, in runs of characters: first where they are, in vectors, then from one to the next.</content>
internal ref partial struct TextMarks
{
    /// <summary>What is copied at once, be it more than there is to copy.</summary>
    private const int Stretch = 32;

    private const int WordSize = 64;

    /// <summary>The text is not on one line, or holds a character that no page can show.</summary>
    private const int NotClean = -1;

    /// <summary>What a run takes beyond <see cref="MarkRules.Longest"/> for each character: a stretch more is written, and one more read.</summary>
    private const int RunSlack = 4 * Stretch;

    /// <summary>The marks of a run, a bit for each character.</summary>
    [InlineArray(LongestRun / WordSize)]
    private struct Words
    {
        private ulong first;
    }

    private static readonly ulong Asterisk = MarkRules.Bit('*');
    private static readonly ulong Tilde = MarkRules.Bit('~');
    private static readonly ulong Caret = MarkRules.Bit('^');
    private static readonly ulong Dollar = MarkRules.Bit('$');
    private static readonly ulong Ampersand = MarkRules.Bit('&');
    private static readonly ulong Semicolon = MarkRules.Bit(';');

    /// <summary>What <see cref="IsFoundByRemark"/> asks for.</summary>
    private static readonly ulong FoundByRemark = MarkRules.Bit('/') | MarkRules.Bit('@') | MarkRules.Bit('.') | MarkRules.Bit(':') | MarkRules.Bit('#') | MarkRules.Bit('`');

    /// <summary>The marks that are judged in a place whatever stands beside them, but for those that may be alone.</summary>
    public static ulong AlwaysJudged(TextPlace place, ReadOnlySpan<char> separators)
    {
        var always = MarkRules.NoMark;
        foreach (var separator in separators)
        {
            always |= Ampersand | MarkRules.Bit(separator);
        }

        if (IsOpenOnTheLeft(place))
        {
            always |= Semicolon;
        }

        if ((place & TextPlace.Remark) != 0)
        {
            always |= FoundByRemark;
        }

        return always;
    }

    private void SetJudged()
    {
        always = AlwaysJudged(place, separators);
        judged = Judged();
    }

    /// <summary>Writes a text that may not be on one line; then nothing is written, and the answer is false. It is too for a few others that are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryWrite(ref Utf8Output output)
    {
        if (text.Length > LongestRun || TextChanges.IsTrimmed(text[0]) || TextChanges.IsTrimmed(text[^1]) || StartMark.At >= 0)
        {
            return false;
        }

        SetJudged();
        var length = Run(output.Room((text.Length * MarkRules.Longest) + RunSlack), 0, text.Length);
        if (length == NotClean)
        {
            return false;
        }

        output.Advance(length);
        return true;
    }

    /// <summary>Writes the text, which is on one line.</summary>
    public void WriteRuns(ref Utf8Output output)
    {
        SetJudged();
        var at = WriteStart(ref output);
        while (at < text.Length)
        {
            var end = Math.Min(text.Length, at + LongestRun);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
            {
                end--;
            }

            output.Advance(Run(output.Room(((end - at) * MarkRules.Longest) + RunSlack), at, end));
            at = end;
        }
    }

    /// <summary>Writes from one index to another, and says how many bytes that were.</summary>
    private int Run(Span<byte> room, int start, int end)
    {
        var count = end - start;
        ref var target = ref MemoryMarshal.GetReference(room);

        ref var source = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        // The run as bytes stands at the end of its own room, which it has left when what is written comes so far.
        ref var bytes = ref Unsafe.Add(ref target, ((MarkRules.Longest - 1) * count) + (2 * Stretch));
        Unsafe.Subtract(ref bytes, 1) = start == 0 ? MarkRules.End : AsByte(text[start - 1]);
        Unsafe.Add(ref bytes, count) = end == text.Length ? MarkRules.End : AsByte(text[end]);
        if (count < WordSize)
        {
            var found = ScanShort(ref source, count, ref bytes);
            var few = separators.IsEmpty ? found.MarksBesidesPunctuation : found.Marks;
            return (found.Spaces & (found.Spaces >> 1)) == 0 ? WriteMarks(ref target, ref bytes, count, start, ref few) : NotClean;
        }

        var words = default(Words);
        return Scan(ref source, count, ref bytes, words, separators.IsEmpty) ? WriteMarks(ref target, ref bytes, count, start, ref words[0]) : NotClean;
    }

    /// <summary>Writes the run, of which the bytes and the marks are known, and says how many bytes that were.</summary>
    private int WriteMarks(ref byte target, ref byte bytes, int count, int start, ref ulong words)
    {
        nint written = 0, from = 0;
        for (var word = 0; word * WordSize < count; word++)
        {
            for (var marks = Unsafe.Add(ref words, word); marks != 0; marks &= marks - 1)
            {
                var at = (nint)(word * WordSize) + BitOperations.TrailingZeroCount(marks);
                if (at < from)
                {
                    // The other half of a pair.
                    continue;
                }

                Copy(ref Unsafe.Add(ref bytes, from), ref Unsafe.Add(ref target, written), at - from);
                written += at - from;
                from = at + 1;
                var mark = Unsafe.Add(ref bytes, at);
                if (mark < 0x80)
                {
                    var rule = MarkRules.Of(mark);
                    if (!MarkRules.IsJudged(rule, Unsafe.Add(ref bytes, at - 1), Unsafe.Add(ref bytes, from), judged))
                    {
                        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, written), rule);
                        written += MarkRules.Length(rule);
                        continue;
                    }

                    if (mark is < (byte)' ' or MarkRules.End)
                    {
                        return NotClean;
                    }

                    written += WriteJudged(start + (int)at, ref Unsafe.Add(ref target, written));
                    continue;
                }

                uint c = text[start + (int)at];
                if (c is >= 0xA0 and < 0x800)
                {
                    Unsafe.Add(ref target, written) = (byte)(0xC0 | (c >> 6));
                    Unsafe.Add(ref target, written + 1) = (byte)(0x80 | (c & 0x3F));
                    written += 2;
                    continue;
                }

                var taken = WriteLong(text[(start + (int)at)..(start + count)], ref Unsafe.Add(ref target, written), out var length);
                if (taken == 0)
                {
                    return NotClean;
                }

                written += length;
                from = at + taken;
            }
        }

        Copy(ref Unsafe.Add(ref bytes, from), ref Unsafe.Add(ref target, written), count - from);
        return (int)(written + count - from);
    }

    /// <summary>Writes a mark that its neighbours alone do not decide, and says how many bytes that were.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteJudged(int at, ref byte target)
    {
        var length = Escape(text[at], Judge(at), MemoryMarshal.CreateSpan(ref target, MarkRules.Longest));
        judged = Judged();
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong Judged()
    {
        var all = always;
        if (IsWhole)
        {
            all |= (sawAsterisk ? 0 : Asterisk) | (sawTilde ? 0 : Tilde) | (sawCaret ? 0 : Caret) | (sawDollar ? 0 : Dollar);
        }

        return all;
    }

    /// <summary>Writes a character that takes three bytes, or a pair that takes four, and says how many characters that were: none if no page can show it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteLong(ReadOnlySpan<char> text, ref byte target, out int length)
    {
        var c = text[0];
        if (!char.IsSurrogate(c))
        {
            if (TextChanges.IsReplaced(c) || TextChanges.IsSpace(c))
            {
                length = 0;
                return 0;
            }

            target = (byte)(0xE0 | (c >> 12));
            Unsafe.Add(ref target, 1) = (byte)(0x80 | ((c >> 6) & 0x3F));
            Unsafe.Add(ref target, 2) = (byte)(0x80 | (c & 0x3F));
            length = 3;
            return 1;
        }

        if (Rune.DecodeFromUtf16(text, out var rune, out var taken) != OperationStatus.Done || TextChanges.IsReplaced(rune.Value))
        {
            length = 0;
            return 0;
        }

        length = rune.EncodeToUtf8(MemoryMarshal.CreateSpan(ref target, MarkRules.Longest));
        return taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte AsByte(char c) => (byte)Math.Min(c, '\u0080');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref byte source, ref byte target, nint length)
    {
        Vector256.LoadUnsafe(ref source).StoreUnsafe(ref target);
        for (nint at = Stretch; at < length; at += Stretch)
        {
            Vector256.LoadUnsafe(ref Unsafe.Add(ref source, at)).StoreUnsafe(ref Unsafe.Add(ref target, at));
        }
    }

    /// <summary>Finds the marks of a run, a bit for each, and says whether all its spaces are single.</summary>
    private static bool Scan(ref ushort source, int count, ref byte bytes, Span<ulong> words, bool isPunctuationPlain)
    {
        ulong doubled = 0, carry = 0;
        var at = 0;
        for (; at + WordSize <= count; at += WordSize)
        {
            var bits = MarkScan.Of64(ref Unsafe.Add(ref source, at), ref Unsafe.Add(ref bytes, at), WordSize / 2, out _);
            words[at / WordSize] = isPunctuationPlain ? bits.MarksBesidesPunctuation : bits.Marks;
            doubled |= bits.Spaces & ((bits.Spaces << 1) | carry);
            carry = bits.Spaces >> (WordSize - 1);
        }

        if (at < count)
        {
            // The last block overlaps what is done already.
            var bits = MarkScan.Of64(ref Unsafe.Add(ref source, count - WordSize), ref Unsafe.Add(ref bytes, count - WordSize), WordSize / 2, out _);
            words[at / WordSize] = (isPunctuationPlain ? bits.MarksBesidesPunctuation : bits.Marks) >> (at + WordSize - count);
            doubled |= bits.Spaces & (bits.Spaces << 1);
        }

        return doubled == 0;
    }

    /// <summary>The same for less than a word: in two blocks that overlap.</summary>
    private static MarkBits ScanShort(ref ushort source, int count, ref byte bytes)
    {
        if (count >= 32)
        {
            var at = count - 32;
            return MarkScan.Of64(ref source, ref bytes, at, out _).Overlapped(32, at);
        }

        if (count >= 16)
        {
            var at = count - 16;
            return MarkScan.Of32(ref source, ref bytes, at, out _).Overlapped(16, at);
        }

        if (count >= 8)
        {
            var at = count - 8;
            return MarkScan.Of16(ref source, ref bytes, at, out _).Overlapped(8, at);
        }

        // To tell which of so few are marks would take longer than to take them all for some.
        ulong spaces = 0;
        for (var at = 0; at < count; at++)
        {
            var c = AsByte((char)Unsafe.Add(ref source, at));
            Unsafe.Add(ref bytes, at) = c;
            spaces |= (c == ' ' ? 1UL : 0) << at;
        }

        return new((1UL << count) - 1, spaces, 0, 0);
    }
}
