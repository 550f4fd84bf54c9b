using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <content>What stands behind the fields: text, values that nobody declared, and what to say when a value does not fit.</content>
internal partial struct JsonFieldReader
{
    /// <summary>The text of a token, or null when it is none.</summary>
    public string? ReadText(int token)
    {
        if (!IsText(token))
        {
            return null;
        }

        if (tokens[token].Length > limits.MaximumTextBytes)
        {
            problems.AtToken(token, JsonCodes.OverLimit, $"A text is longer than {limits.MaximumTextBytes} bytes.");
            return null;
        }

        return Decode(token);
    }

    /// <summary>A value that nobody declared, or null when it cannot be kept.</summary>
    public DataValue? ReadValue(int token, int levels)
    {
        switch (tokens[token].Type)
        {
            case JsonTokenType.StartObject when TryReadDate(token, out var date):
                return date;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when levels == 0:
                problems.AtToken(token, JsonCodes.TooDeep, $"Values may nest {DataValue.MaximumDepth} deep.");
                return null;
            case JsonTokenType.StartObject:
                return DateKey.Unescape(ReadMap(token, levels - 1));
            case JsonTokenType.StartArray:
                return ReadList(token, levels);
            case JsonTokenType.Number:
                return ReadUndeclaredNumber(token);
            case JsonTokenType.True or JsonTokenType.False:
                return tokens[token].Type == JsonTokenType.True;
            case JsonTokenType.Null:
                return DataValue.Null;
            default:
                return ReadText(token) is { } text ? DataValue.From(text) : null;
        }
    }

    /// <summary>The map that a token begins, or null when it begins none.</summary>
    public DataMap? ReadMapAt(int token)
    {
        if (tokens[token].Type == JsonTokenType.StartObject)
        {
            return ReadMap(token, DataValue.MaximumDepth);
        }

        WrongType(token, "an object");
        return null;
    }

    /// <summary>The members of an object, none of which is declared.</summary>
    private DataMap ReadMap(int start, int levels)
    {
        var members = new MemberReader(start, tokens);
        var map = default(DataMapReader);
        while (members.Next(ref problems, limits))
        {
            map.Add(ref this, members.Name, members.Value, levels);
        }

        return map.ToMap();
    }

    /// <summary>The name of a member, decoded.</summary>
    public string ReadName(int token) => Decode(token);

    public void Duplicate(int token, string name) =>
        problems.AtToken(token, JsonCodes.Duplicate, $"The member {JsonPaths.Quoted(name)} comes twice; the first one counts.");

    /// <summary>Reads <c>{"$date": "2024-10-06"}</c>: a name, a text and the end of the object.</summary>
    private readonly bool TryReadDate(int start, out PostDate date)
    {
        date = default;
        return tokens[start].Length == 3
            && NameOf(start + 1).SequenceEqual(DateKey.Utf8Name)
            && tokens[start + 2].Type == JsonTokenType.String
            && PostDateForm.TryParse(AsciiBytes(start + 2), out date);
    }

    private DataValue ReadList(int start, int levels)
    {
        if (!ItemReader<DataValue>.TryStart(ref problems, start, tokens, limits, out var items))
        {
            return DataValue.From(ValueList<DataValue>.Empty);
        }

        while (!problems.AreTooMany && items.Next(out var item))
        {
            items.Add(ReadValue(item, levels - 1));
        }

        return DataValue.From(items.ToList());
    }

    private DataValue? ReadUndeclaredNumber(int token)
    {
        var text = Bytes(token);
        if (text.ContainsAny(".eE"u8))
        {
            if (Utf8Parser.TryParse(text, out double number, out _) && double.IsFinite(number))
            {
                return number;
            }
        }
        else if (Utf8Parser.TryParse(text, out long integer, out var used) && used == text.Length)
        {
            return integer;
        }

        problems.AtToken(token, JsonCodes.OutOfRange, "A number that nobody declared is a whole number of 64 bits or a finite double.");
        return null;
    }

    private T? Build<T, TShape>(ref TShape shape, int start, FieldSet fields, ulong seen, ulong filled)
        where T : class
        where TShape : struct, IShape<T>
    {
        var missing = fields.RequiredBits & ~filled;
        if (missing != 0)
        {
            for (var i = 0; i < fields.All.Length; i++)
            {
                // One that was seen has been complained of already, and an object cut short lacks more than can be said.
                if ((missing & ~seen & (1UL << i)) != 0 && !IsCutShort(start))
                {
                    problems.AtToken(start, JsonCodes.Missing, $"The member '{fields.All[i].Name}' is missing.");
                }
            }

            return null;
        }

        if (!shape.TryBuild(out var value, out var problem))
        {
            problems.AtToken(start, JsonCodes.Inconsistent, problem);
        }

        return value;
    }

    /// <summary>Whether the end of an object is only where an error stopped the reader.</summary>
    private readonly bool IsCutShort(int start) => tokens[start + tokens[start].Length].Start == tokens[start].Start;

    private readonly int IndexOf(FieldSet fields, int name, int expected) => fields.IndexOf(NameOf(name), expected);

    /// <summary>The name of a member in UTF-8, its escapes resolved.</summary>
    private readonly ReadOnlySpan<byte> NameOf(int token) =>
        tokens[token].IsEscaped ? Encoding.UTF8.GetBytes(JsonText.Decode(Bytes(token), isEscaped: true, default, out _)) : Bytes(token);

    private readonly ReadOnlySpan<byte> Bytes(int token) => json.AsSpan(tokens[token].Start, tokens[token].Length);

    /// <summary>The bytes of a text that can only be ASCII to be of use.</summary>
    private readonly ReadOnlySpan<byte> AsciiBytes(int token) =>
        tokens[token] is { IsEscaped: true, Length: < 1024 } ? Encoding.UTF8.GetBytes(JsonText.Decode(Bytes(token), isEscaped: true, default, out _)) : Bytes(token);

    private string Decode(int token)
    {
        var text = JsonText.Decode(Bytes(token), tokens[token].IsEscaped, scratch, out var isWellFormed);
        if (!isWellFormed)
        {
            problems.AtToken(token, JsonCodes.IllFormedText, "The text is not UTF-8, or an escape stands for one half of a surrogate pair; U+FFFD takes the place of what is not a character.");
        }

        return text;
    }

    private bool IsText(int token)
    {
        if (tokens[token].Type == JsonTokenType.String)
        {
            return true;
        }

        WrongType(token, "text");
        return false;
    }

    private void RefuseIfRequired(Field field, int token)
    {
        // Null is as good as absent.
        if (field.IsRequired)
        {
            problems.AtToken(token, JsonCodes.Missing, $"The member '{field.Name}' must not be null.");
        }
    }

    private void WrongType(int token, string expected)
    {
        var found = tokens[token].Type switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "text",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "true or false",
            _ => "null",
        };
        problems.AtToken(token, JsonCodes.WrongType, expected == found ? $"Expected {expected} in another form." : $"Expected {expected}, found {found}.");
    }

    private void OutOfRange() =>
        problems.AtToken(at, JsonCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"'{current?.Name}' must lie between {current?.Minimum} and {current?.Maximum}."));
}
