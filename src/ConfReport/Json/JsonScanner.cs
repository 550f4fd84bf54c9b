using System.Buffers;
using System.Diagnostics.CodeAnalysis;
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
    /// <param name="json">Well-formed UTF-8 without a byte order mark.</param>
    /// <param name="maximumDepth">How deep objects and lists may nest.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    public static JsonTokens Scan(ReadOnlySpan<byte> json, int maximumDepth, ref JsonProblems problems)
    {
        Span<int> open = stackalloc int[Math.Min(maximumDepth, MostOpen)];
        var scanner = new JsonScanner(json);
        var (code, problem) = scanner.Scan(open, out var depth);
        if (problem is not null)
        {
            problems.AtByte(scanner.at, code, problem);
            scanner.tokens.CutShort(open[..depth]);
        }

        return scanner.tokens;
    }

    private (string Code, string? Problem) Scan(scoped Span<int> open, out int depth)
    {
        depth = 0;
        var expected = Expected.Value;
        while (true)
        {
            SkipWhiteSpace();
            if (at == json.Length)
            {
                return expected == Expected.CommaOrEnd && depth == 0
                    ? default
                    : (JsonCodes.Syntax, tokens.Count == 0 ? "There is nothing to read." : "The text ends before its last object or list does.");
            }

            var next = json[at];
            if (next is (byte)'{' or (byte)'[' && expected <= Expected.ValueOrEnd)
            {
                if (depth == open.Length)
                {
                    return (JsonCodes.TooDeep, $"Objects and lists nest deeper than {open.Length}; reading stopped.");
                }

                open[depth++] = tokens.Count;
                tokens.Add(new JsonToken(next == '{' ? JsonTokenType.StartObject : JsonTokenType.StartArray, at++, 0, false));
                expected = next == '{' ? Expected.NameOrEnd : Expected.ValueOrEnd;
            }
            else if (expected <= Expected.ValueOrEnd && next != ']')
            {
                if (!TryScanScalar(next, out var problem))
                {
                    return (JsonCodes.Syntax, problem);
                }

                expected = Expected.CommaOrEnd;
            }
            else if (expected is Expected.Name or Expected.NameOrEnd && next == '"')
            {
                if (!TryScanText(JsonTokenType.PropertyName, out var problem) || !TrySkipColon(out problem))
                {
                    return (JsonCodes.Syntax, problem);
                }

                expected = Expected.Value;
            }
            else if (depth > 0 && next == ',' && expected == Expected.CommaOrEnd)
            {
                at++;
                expected = IsObject(open[depth - 1]) ? Expected.Name : Expected.Value;
            }
            else if (depth > 0 && expected is Expected.CommaOrEnd or Expected.ValueOrEnd or Expected.NameOrEnd
                && next == (IsObject(open[depth - 1]) ? '}' : ']'))
            {
                depth--;
                tokens.Close(open[depth], next == '}' ? JsonTokenType.EndObject : JsonTokenType.EndArray, at++);
                expected = Expected.CommaOrEnd;
            }
            else
            {
                return (JsonCodes.Syntax, Wanted(expected, depth > 0 && IsObject(open[depth - 1]), depth));
            }
        }
    }

    private readonly bool IsObject(int token) => tokens.Buffer[token].Type == JsonTokenType.StartObject;

    private static string Wanted(Expected expected, bool isInObject, int depth) => expected switch
    {
        Expected.Name or Expected.NameOrEnd => "Expected the name of a member in quotation marks.",
        Expected.Value or Expected.ValueOrEnd => "Expected a value.",
        _ when depth == 0 => "Nothing may follow the value.",
        _ => isInObject ? "Expected a comma or the end of the object." : "Expected a comma or the end of the list.",
    };

    private void SkipWhiteSpace()
    {
        while (at < json.Length && json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }
    }

    private bool TrySkipColon([NotNullWhen(false)] out string? problem)
    {
        SkipWhiteSpace();
        if (at < json.Length && json[at] == ':')
        {
            at++;
            problem = null;
            return true;
        }

        problem = "Expected a colon after the name of a member.";
        return false;
    }

    private bool TryScanScalar(byte first, [NotNullWhen(false)] out string? problem)
    {
        switch (first)
        {
            case (byte)'"':
                return TryScanText(JsonTokenType.String, out problem);
            case (byte)'t':
                return TryScanWord("true"u8, JsonTokenType.True, out problem);
            case (byte)'f':
                return TryScanWord("false"u8, JsonTokenType.False, out problem);
            case (byte)'n':
                return TryScanWord("null"u8, JsonTokenType.Null, out problem);
            default:
                return TryScanNumber(out problem);
        }
    }

    private bool TryScanWord(ReadOnlySpan<byte> word, JsonTokenType type, [NotNullWhen(false)] out string? problem)
    {
        problem = "Expected a value.";
        if (!json[at..].StartsWith(word))
        {
            return false;
        }

        tokens.Add(new JsonToken(type, at, word.Length, false));
        at += word.Length;
        problem = null;
        return true;
    }

    private bool TryScanText(JsonTokenType type, [NotNullWhen(false)] out string? problem)
    {
        var start = ++at;
        var isEscaped = false;
        while (true)
        {
            var length = json[at..].IndexOfAny(EndOfRun);
            if (length < 0)
            {
                (at, problem) = (start - 1, "This text has no closing quotation mark.");
                return false;
            }

            at += length;
            if (json[at] == '"')
            {
                tokens.Add(new JsonToken(type, start, at++ - start, isEscaped));
                problem = null;
                return true;
            }

            if (json[at] != '\\')
            {
                problem = "A line break or another control character must be escaped in text.";
                return false;
            }

            isEscaped = true;
            if (!TrySkipEscape())
            {
                problem = "There is no such escape.";
                return false;
            }
        }
    }

    private bool TrySkipEscape()
    {
        var rest = json[(at + 1)..];
        if (rest.IsEmpty || !"\"\\/bfnrtu"u8.Contains(rest[0]))
        {
            return false;
        }

        if (rest[0] != 'u')
        {
            at += 2;
            return true;
        }

        if (rest.Length < 5 || rest[1..5].ContainsAnyExcept("0123456789abcdefABCDEF"u8))
        {
            return false;
        }

        at += 6;
        return true;
    }

    private bool TryScanNumber([NotNullWhen(false)] out string? problem)
    {
        var start = at;
        var end = start + (json[at] == '-' ? 1 : 0);
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

        if (!isNumber)
        {
            problem = end == start ? "Expected a value." : "This is not a number.";
            return false;
        }

        tokens.Add(new JsonToken(JsonTokenType.Number, start, end - start, false));
        at = end;
        problem = null;
        return true;
    }

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
