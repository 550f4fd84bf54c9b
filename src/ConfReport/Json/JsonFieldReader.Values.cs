using System.Buffers.Text;
using System.Text;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <content>What stands behind the fields: text, values that nobody declared, and what to say when a value does not fit.</content>
internal partial struct JsonFieldReader
{
    /// <summary>The text that begins here, or null when none does.</summary>
    public string? ReadText()
    {
        if (json[at] != '"')
        {
            SkipWrongType("text");
            return null;
        }

        if (!TryScanText(out var text))
        {
            return null;
        }

        if (text.Length > limits.MaximumTextBytes)
        {
            problems.AtValue(text.Start - 1, JsonCodes.OverLimit, $"A text is longer than {limits.MaximumTextBytes} bytes.");
            return null;
        }

        return Decode(text);
    }

    /// <summary>The value that begins here, which nobody declared, or null when it cannot be kept.</summary>
    /// <param name="levels">How many levels of objects and lists it may have. None is left below zero, and that has been said.</param>
    public DataValue? ReadValue(int levels = DataValue.MaximumDepth)
    {
        switch (json[at])
        {
            case (byte)'{' or (byte)'[' when levels < 0:
                SkipValue();
                return null;
            case (byte)'{':
                return ReadObject(levels);
            case (byte)'[' when levels == 0:
                TooDeep(at);
                SkipValue();
                return null;
            case (byte)'[':
                return ReadList(levels);
            case (byte)'"':
                return ReadText() is { } text ? DataValue.From(text) : null;
            case (byte)'t':
                return TryScanWord("true"u8) ? DataValue.True : null;
            case (byte)'f':
                return TryScanWord("false"u8) ? DataValue.False : null;
            case (byte)'n':
                return TryScanNull() ? DataValue.Null : null;
            default:
                return ReadNumber();
        }
    }

    /// <summary>The map that begins here, or null when none does.</summary>
    public DataMap? ReadMap()
    {
        if (json[at] == '{')
        {
            return ReadMembers(DataValue.MaximumDepth);
        }

        SkipWrongType("an object");
        return null;
    }

    /// <summary>The members of the object that begins here, none of which is declared.</summary>
    private DataMap ReadMembers(int levels)
    {
        var outer = frame;
        var map = default(DataMapReader);
        frame = new JsonFrame(at, null);
        EnterObject();
        while (frame.Next >= 0)
        {
            if (TryScanName(out var name))
            {
                ReadMember(name, ref map, levels);
            }
        }

        frame = outer;
        return map.ToMap();
    }

    /// <summary>Reads a member that does not stand where it is written, or that no field takes.</summary>
    private void ReadOther(ref DataMapReader extensions)
    {
        if (TryScanName(out var name))
        {
            frame.Found = frame.Fields?.Find(Ascii(name));
            if (frame.Found is null)
            {
                WarnOfOtherCase(name);
                ReadMember(name, ref extensions, DataValue.MaximumDepth);
            }
        }
    }

    /// <summary>Names are compared letter by letter, in JSON as a whole and here; one in another case is most often a mistake.</summary>
    private void WarnOfOtherCase(JsonSpan name)
    {
        if (frame.Fields?.FindInAnyCase(Ascii(name)) is { } field)
        {
            problems.AtValue(frame.NameStart, JsonCodes.OtherCase, $"This member is kept as one that is not known; the known one is written '{field.Name}'.", Severity.Warning);
        }
    }

    private void ReadMember(JsonSpan name, ref DataMapReader map, int levels)
    {
        var key = HarmfulKeys.Unescape(Decode(name));
        if (map.TryTake(key))
        {
            map.Add(key, ReadValue(levels));
        }
        else
        {
            Duplicate(key);
        }

        GoToNextMember();
    }

    /// <summary>The name of the next member, and the place of its value.</summary>
    private bool TryScanName(out JsonSpan name)
    {
        at = frame.NameStart = frame.Next;
        frame.Next = -1;
        return TryScanText(out name) && TryScanColon();
    }

    /// <summary>A map, or a date or null, which stands in one but is no level of its own.</summary>
    private DataValue? ReadObject(int levels)
    {
        var start = at;
        var map = ReadMembers(levels - 1);
        if (MarkedValue.Of(map) is { } marked)
        {
            return marked;
        }

        if (levels > 0)
        {
            return DataValue.From(MarkedValue.Unescape(map));
        }

        TooDeep(start);
        return null;
    }

    private DataValue? ReadList(int levels)
    {
        var items = default(JsonItems<DataValue>);
        for (var list = new JsonList(at); TryGoToItem(ref list);)
        {
            items.Add(ReadValue(levels - 1));
        }

        return DataValue.From(items.ToList());
    }

    private DataValue? ReadNumber()
    {
        if (!TryScanNumber(out var number, out var isWhole))
        {
            return null;
        }

        if (isWhole)
        {
            if (Utf8Parser.TryParse(Bytes(number), out long integer, out var used) && used == number.Length)
            {
                return integer;
            }
        }
        else if (Utf8Parser.TryParse(Bytes(number), out double fraction, out _) && double.IsFinite(fraction))
        {
            return fraction;
        }

        problems.AtValue(number.Start, JsonCodes.OutOfRange, "A number that nobody declared is a whole number of 64 bits or a finite double.");
        return null;
    }

    private T? Build<T, TShape>(ref TShape shape)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (frame.Fields is { } fields && (fields.RequiredBits & ~frame.Filled) != 0)
        {
            RefuseMissing(fields);
            return null;
        }

        var value = shape.Build(out var problem);
        if (problem is not null)
        {
            problems.AtValue(frame.Start, JsonCodes.Inconsistent, problem);
        }

        return value;
    }

    private void RefuseMissing(FieldSet fields)
    {
        foreach (var field in fields.All)
        {
            // One that was seen has been complained of already, and an object cut short lacks more than can be said.
            if (field.IsRequired && ((frame.Filled | frame.Seen) & field.Bit) == 0 && !isBroken)
            {
                problems.AtValue(frame.Start, JsonCodes.Missing, $"The member '{field.Name}' is missing.");
            }
        }
    }

    private bool TryScanNull() => TryScanWord("null"u8);

    private readonly bool IsNumber() => json[at] == '-' || char.IsAsciiDigit((char)json[at]);

    private readonly ReadOnlySpan<byte> Bytes(JsonSpan span) => json.AsSpan(span.Start, span.Length);

    /// <summary>The bytes of a text that can only be ASCII to be of use.</summary>
    private readonly ReadOnlySpan<byte> Ascii(JsonSpan text) =>
        text is { IsEscaped: true, Length: < 1024 } ? Encoding.UTF8.GetBytes(JsonText.Decode(Bytes(text), isEscaped: true, default, out _)) : Bytes(text);

    private bool TryScanAscii(string expected, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (json[at] != '"')
        {
            SkipWrongType(expected);
            return false;
        }

        if (!TryScanText(out var span))
        {
            return false;
        }

        text = Ascii(span);
        return true;
    }

    private string Decode(JsonSpan text)
    {
        var decoded = JsonText.Decode(Bytes(text), text.IsEscaped, scratch, out var isWellFormed);
        if (!isWellFormed)
        {
            problems.AtValue(text.Start - 1, JsonCodes.IllFormedText, "The text is not UTF-8, or an escape stands for one half of a surrogate pair; U+FFFD takes the place of what is not a character.");
        }

        return decoded;
    }

    private void Duplicate(string name)
    {
        problems.AtValue(frame.NameStart, JsonCodes.Duplicate, $"The member {JsonPaths.Quoted(name)} comes twice; the first one counts.");
        SkipValue();
    }

    private void TooDeep(int start) =>
        problems.AtValue(start, JsonCodes.TooDeep, $"Values may nest {DataValue.MaximumDepth} deep.");

    /// <summary>Says that the value here is another one than was expected, and goes past it.</summary>
    private void SkipWrongType(string expected)
    {
        var found = json[at] switch
        {
            (byte)'{' => "an object",
            (byte)'[' => "a list",
            (byte)'"' => "text",
            (byte)'t' or (byte)'f' => "true or false",
            (byte)'n' => "null",
            _ when IsNumber() => "a number",
            _ => null,
        };
        var (start, isNested, wasBroken) = (at, json[at] is (byte)'{' or (byte)'[', isBroken);
        SkipValue();
        if (found is not null && !wasBroken && (isNested || !isBroken))
        {
            problems.AtValue(start, JsonCodes.WrongType, $"Expected {expected}, found {found}.");
        }
    }
}
