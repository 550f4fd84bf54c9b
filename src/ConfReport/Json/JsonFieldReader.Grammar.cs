using System.Buffers;
using System.Runtime.CompilerServices;

namespace ConfReport.Json;

/// <content>
/// The grammar of JSON (RFC 8259), strictly: no comments, no trailing commas, nothing after the value. Nothing is left to
/// <see cref="System.Text.Json.Utf8JsonReader"/>, whose tokens alone take as long as all of this; tests hold the two against
/// one another.
/// </content>
internal partial struct JsonFieldReader
{
    private static readonly SearchValues<byte> EndOfRun = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8);

    /// <summary>Goes to the beginning of the value; false when there is none.</summary>
    public bool TryStart()
    {
        SkipWhiteSpace();
        return at < end || Fail("There is nothing to read.");
    }

    /// <summary>Sees to it that nothing follows the value.</summary>
    public void Finish()
    {
        SkipWhiteSpace();
        if (at < end)
        {
            Fail("Nothing may follow the value.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhiteSpace()
    {
        // Compact JSON has none: one comparison then.
        if (json[at] <= ' ')
        {
            SkipMoreWhiteSpace();
        }
    }

    private void SkipMoreWhiteSpace()
    {
        while (json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }
    }

    /// <summary>The text that begins here, and the place behind it.</summary>
    private bool TryScanText(out JsonSpan text)
    {
        var start = at + 1;
        var isEscaped = false;
        text = default;
        for (var next = start; ; next += 2)
        {
            var length = json.AsSpan(next, end - next).IndexOfAny(EndOfRun);
            if (length < 0)
            {
                return Fail("This text has no closing quotation mark.");
            }

            next += length;
            if (json[next] == '"')
            {
                text = new JsonSpan(start, next - start, isEscaped);
                at = next + 1;
                return true;
            }

            isEscaped = json[next] == '\\';
            if (!isEscaped || !IsEscape(next))
            {
                at = next;
                return Fail(isEscaped ? "There is no such escape." : "A line break or another control character must be escaped in text.");
            }
        }
    }

    private readonly bool IsEscape(int backslash) => json[backslash + 1] switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' => backslash + 1 < end,
        (byte)'u' => backslash + 5 < end && !json.AsSpan(backslash + 2, 4).ContainsAnyExcept("0123456789abcdefABCDEF"u8),
        _ => false,
    };

    private bool TryScanColon()
    {
        SkipWhiteSpace();
        if (json[at] != ':')
        {
            return Fail("Expected a colon after the name of a member.");
        }

        at++;
        SkipWhiteSpace();
        return true;
    }

    /// <summary>The number that begins here, and the place behind it.</summary>
    private bool TryScanNumber(out JsonSpan number, out bool isWhole)
    {
        var next = at + (json[at] == '-' ? 1 : 0);
        var first = next;
        number = default;
        isWhole = true;
        // A zero stands alone before the point.
        var isNumber = TrySkipDigits(ref next) && (json[first] != '0' || next == first + 1);
        if (isNumber && json[next] == '.')
        {
            next++;
            isWhole = false;
            isNumber = TrySkipDigits(ref next);
        }

        if (isNumber && json[next] is (byte)'e' or (byte)'E')
        {
            next += json[next + 1] is (byte)'+' or (byte)'-' ? 2 : 1;
            isWhole = false;
            isNumber = TrySkipDigits(ref next);
        }

        if (!isNumber || !IsEnd(next))
        {
            return Fail(next == at ? "Expected a value." : "This is not a number.");
        }

        number = new JsonSpan(at, next - at, false);
        at = next;
        return true;
    }

    private readonly bool TrySkipDigits(ref int next)
    {
        var start = next;
        while (char.IsAsciiDigit((char)json[next]))
        {
            next++;
        }

        return next > start;
    }

    /// <summary>Whether a number or a word ends here: 0x10 is not 0 with something wrong behind it.</summary>
    private readonly bool IsEnd(int next) =>
        next == end || json[next] is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private bool TryScanWord(ReadOnlySpan<byte> word)
    {
        if (!json.AsSpan(at).StartsWith(word) || !IsEnd(at + word.Length))
        {
            return Fail("Expected a value.");
        }

        at += word.Length;
        return true;
    }

    /// <summary>Notes an error in the grammar, behind which nothing can be read.</summary>
    private bool Fail(string problem)
    {
        if (!isBroken)
        {
            var isAtEnd = at >= end && depth > 0;
            problems.AtByte(Math.Min(at, end), JsonCodes.Syntax, isAtEnd ? "The text ends before its last object or list does." : problem);
        }

        return Stop();
    }

    private bool Stop()
    {
        isBroken = true;
        at = end;
        frame.Next = -1;
        frame.Found = null;
        return false;
    }
}
