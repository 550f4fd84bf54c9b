using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConfReport.Json;

/// <summary>Takes a JSON text (RFC 8259) apart into tokens, strictly: no comments, no trailing commas, nothing after the value.</summary>
/// <remarks>
/// Not <see cref="Utf8JsonReader"/>, whose tokens took a third of the time of reading a report, since it keeps a state that
/// lets it continue in another buffer. Tests hold the two against one another: they accept the same texts and see the same
/// tokens in them.
/// </remarks>
internal ref struct JsonScanner
{
    /// <summary>More levels than anybody may ask for; the places of what is open lie on the stack.</summary>
    private const int MostOpen = 1024;

    private static readonly SearchValues<byte> EndOfRun = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8);

    private readonly ReadOnlySpan<byte> json;
    private JsonTokens tokens;
    private int at;
    private string? problem;
    private string code = JsonCodes.Syntax;

    private JsonScanner(ReadOnlySpan<byte> json)
    {
        this.json = json;
        tokens = JsonTokens.ForTextOf(json.Length);
    }

    private enum Expected
    {
        Value,
        ValueOrEnd,
        Name,
        NameOrEnd,
        CommaOrEnd,
    }

    /// <summary>The tokens of a JSON text, as far as it is one.</summary>
    /// <param name="json">The text, without a byte order mark. Whether its strings are UTF-8 is for their reader to see.</param>
    /// <param name="maximumDepth">How deep objects and lists may nest.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    public static JsonTokens Scan(ReadOnlySpan<byte> json, int maximumDepth, ref JsonProblems problems)
    {
        Span<int> open = stackalloc int[Math.Min(maximumDepth, MostOpen)];
        var scanner = new JsonScanner(json);
        var depth = scanner.Scan(open);
        if (scanner.problem is not null)
        {
            problems.AtByte(scanner.at, scanner.code, scanner.problem);
            scanner.tokens.CutShort(open[..depth]);
        }

        return scanner.tokens;
    }

    /// <summary>Scans to the end or to the first problem, and returns how many objects and lists are open there.</summary>
    private int Scan(scoped Span<int> open)
    {
        var depth = 0;
        var isInObject = false;
        var expected = Expected.Value;
        while (TrySkipWhiteSpace())
        {
            var next = json[at];
            switch (next)
            {
                case (byte)'"' when expected <= Expected.ValueOrEnd:
                    if (!TryScanText(JsonTokenType.String))
                    {
                        return depth;
                    }

                    expected = Expected.CommaOrEnd;
                    break;
                case (byte)'"' when expected <= Expected.NameOrEnd:
                    if (!TryScanText(JsonTokenType.PropertyName) || !TrySkipColon())
                    {
                        return depth;
                    }

                    expected = Expected.Value;
                    break;
                case (byte)',' when expected == Expected.CommaOrEnd && depth > 0:
                    at++;
                    expected = isInObject ? Expected.Name : Expected.Value;
                    break;
                case (byte)'{' or (byte)'[' when expected <= Expected.ValueOrEnd:
                    if (depth == open.Length)
                    {
                        (code, problem) = (JsonCodes.TooDeep, $"Objects and lists nest deeper than {open.Length}; reading stopped.");
                        return depth;
                    }

                    open[depth++] = tokens.Count;
                    isInObject = next == '{';
                    tokens.Add(new JsonToken(isInObject ? JsonTokenType.StartObject : JsonTokenType.StartArray, at++, 0, false));
                    expected = isInObject ? Expected.NameOrEnd : Expected.ValueOrEnd;
                    break;
                case (byte)'}' when isInObject && expected is Expected.CommaOrEnd or Expected.NameOrEnd:
                case (byte)']' when !isInObject && depth > 0 && expected is Expected.CommaOrEnd or Expected.ValueOrEnd:
                    tokens.Close(open[--depth], isInObject ? JsonTokenType.EndObject : JsonTokenType.EndArray, at++);
                    isInObject = depth > 0 && tokens.Buffer[open[depth - 1]].Type == JsonTokenType.StartObject;
                    expected = Expected.CommaOrEnd;
                    break;
                default:
                    if (expected > Expected.ValueOrEnd || !TryScanWordOrNumber(next))
                    {
                        problem ??= Wanted(expected, isInObject, depth);
                        return depth;
                    }

                    expected = Expected.CommaOrEnd;
                    break;
            }
        }

        if (expected != Expected.CommaOrEnd || depth > 0)
        {
            problem = tokens.Count == 0 ? "There is nothing to read." : "The text ends before its last object or list does.";
        }

        return depth;
    }

    private static string Wanted(Expected expected, bool isInObject, int depth) => expected switch
    {
        Expected.Name or Expected.NameOrEnd => "Expected the name of a member in quotation marks.",
        Expected.Value or Expected.ValueOrEnd => "Expected a value.",
        _ when depth == 0 => "Nothing may follow the value.",
        _ => isInObject ? "Expected a comma or the end of the object." : "Expected a comma or the end of the list.",
    };

    /// <summary>False at the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TrySkipWhiteSpace() =>
        // Compact JSON has none: one comparison then.
        ((uint)at < (uint)json.Length && json[at] > ' ') || TrySkipMoreWhiteSpace();

    private bool TrySkipMoreWhiteSpace()
    {
        var length = json[at..].IndexOfAnyExcept(" \n\r\t"u8);
        at = length < 0 ? json.Length : at + length;
        return length >= 0;
    }

    private bool TrySkipColon()
    {
        if (TrySkipWhiteSpace() && json[at] == ':')
        {
            at++;
            return true;
        }

        problem = "Expected a colon after the name of a member.";
        return false;
    }

    private bool TryScanText(JsonTokenType type)
    {
        var start = at + 1;
        var end = start;
        var isEscaped = false;
        while (true)
        {
            var length = json[end..].IndexOfAny(EndOfRun);
            if (length < 0)
            {
                problem = "This text has no closing quotation mark.";
                return false;
            }

            end += length;
            if (json[end] == '"')
            {
                tokens.Add(new JsonToken(type, start, end - start, isEscaped));
                at = end + 1;
                return true;
            }

            isEscaped = json[end] == '\\';
            if (!isEscaped || !TrySkipEscape(ref end))
            {
                (at, problem) = (end, isEscaped ? "There is no such escape." : "A line break or another control character must be escaped in text.");
                return false;
            }
        }
    }

    private readonly bool TrySkipEscape(ref int end)
    {
        var rest = json[(end + 1)..];
        if (rest.IsEmpty || !"\"\\/bfnrtu"u8.Contains(rest[0]))
        {
            return false;
        }

        if (rest[0] != 'u')
        {
            end += 2;
            return true;
        }

        if (rest.Length < 5 || rest[1..5].ContainsAnyExcept("0123456789abcdefABCDEF"u8))
        {
            return false;
        }

        end += 6;
        return true;
    }

    private bool TryScanWordOrNumber(byte first) => first switch
    {
        (byte)'t' => TryScanWord("true"u8, JsonTokenType.True),
        (byte)'f' => TryScanWord("false"u8, JsonTokenType.False),
        (byte)'n' => TryScanWord("null"u8, JsonTokenType.Null),
        _ => TryScanNumber(),
    };

    private bool TryScanWord(ReadOnlySpan<byte> word, JsonTokenType type)
    {
        if (!json[at..].StartsWith(word) || !IsEnd(at + word.Length))
        {
            return false;
        }

        tokens.Add(new JsonToken(type, at, word.Length, false));
        at += word.Length;
        return true;
    }

    private bool TryScanNumber()
    {
        var end = at + (json[at] == '-' ? 1 : 0);
        var first = end;
        // A zero stands alone before the point.
        var isNumber = TrySkipDigits(ref end) && (json[first] != '0' || end == first + 1);
        if (isNumber && end < json.Length && json[end] == '.')
        {
            end++;
            isNumber = TrySkipDigits(ref end);
        }

        if (isNumber && end < json.Length && json[end] is (byte)'e' or (byte)'E')
        {
            end++;
            end += end < json.Length && json[end] is (byte)'+' or (byte)'-' ? 1 : 0;
            isNumber = TrySkipDigits(ref end);
        }

        if (!isNumber || !IsEnd(end))
        {
            problem = end == at ? null : "This is not a number.";
            return false;
        }

        tokens.Add(new JsonToken(JsonTokenType.Number, at, end - at, false));
        at = end;
        return true;
    }

    /// <summary>Whether a number or a word ends here: 0x10 is not 0 with something wrong behind it.</summary>
    private readonly bool IsEnd(int end) =>
        end == json.Length || json[end] is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private readonly bool TrySkipDigits(ref int end)
    {
        var start = end;
        while (end < json.Length && char.IsAsciiDigit((char)json[end]))
        {
            end++;
        }

        return end > start;
    }
}
