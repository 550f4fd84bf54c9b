using System.Buffers.Text;
using System.Text.Json;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>Fills the fields of a shape from the members of a JSON object.</summary>
/// <remarks>
/// For each member the shape shows all of its fields, and the one whose name was read takes the value. What cannot be
/// read is noted and left out; it is never replaced by something else.
/// </remarks>
internal partial struct JsonFieldReader(byte[] json, JsonToken[] tokens, ReadLimits limits, JsonProblems problems) : IFieldVisitor
{
    private JsonProblems problems = problems;

    /// <summary>The field that is being read; null when it has been.</summary>
    private Field? current;

    /// <summary>The token of its value.</summary>
    private int at;

    /// <summary>Whether there was a value for it.</summary>
    private bool isFilled;

    public readonly JsonProblems Problems => problems;

    /// <summary>The value of the object that begins at this token, or null when it is none or lacks something that it must have.</summary>
    public T? Object<T, TShape>(int start)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (tokens[start].Type != JsonTokenType.StartObject)
        {
            WrongType(start, "an object");
            return null;
        }

        var fields = FieldSet.Of<T, TShape>();
        var shape = default(TShape);
        var members = new MemberReader(start, tokens);
        var extensions = default(DataMapReader);
        ulong seen = 0;
        ulong filled = 0;
        var expected = 0;
        while (members.Next(ref problems, limits))
        {
            var index = IndexOf(fields, members.Name, expected);
            if (index < 0)
            {
                extensions.Add(ref this, members.Name, members.Value);
                continue;
            }

            var bit = 1UL << index;
            if ((seen & bit) != 0)
            {
                problems.AtToken(members.Name, JsonCodes.Duplicate, $"The member '{fields.All[index].Name}' comes twice; the first one counts.");
                continue;
            }

            expected = index + 1;
            seen |= bit;
            if (tokens[members.Value].Type == JsonTokenType.Null)
            {
                RefuseIfRequired(fields.All[index], members.Value);
                continue;
            }

            (current, at, isFilled) = (fields.All[index], members.Value, false);
            shape.Visit(ref this);
            filled |= isFilled ? bit : 0;
        }

        current = null;
        shape.Extensions = extensions.ToMap();
        return Build<T, TShape>(ref shape, start, fields, seen, filled);
    }

    public void Text(Field field, ref string? value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadText(at);
            isFilled = value is not null;
        }
    }

    public void Name(Field field, ref string? value)
    {
        if (!ReferenceEquals(field, current))
        {
            return;
        }

        value = ReadText(at);
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            problems.AtToken(at, JsonCodes.NotValid, $"'{field.Name}' must not be blank.");
            value = null;
        }

        isFilled = value is not null;
    }

    public void Markdown(Field field, ref MarkdownText value)
    {
        if (ReferenceEquals(field, current) && ReadText(at) is { } source)
        {
            value = new MarkdownText(source);
            isFilled = true;
        }
    }

    public void Flag(Field field, ref bool value)
    {
        if (!ReferenceEquals(field, current))
        {
            return;
        }

        isFilled = tokens[at].Type is JsonTokenType.True or JsonTokenType.False;
        value = tokens[at].Type == JsonTokenType.True;
        if (!isFilled)
        {
            WrongType(at, "true or false");
        }
    }

    public void Integer(Field field, ref int? value)
    {
        if (!ReferenceEquals(field, current))
        {
            return;
        }

        if (tokens[at].Type != JsonTokenType.Number || Bytes(at).ContainsAny("."u8) || Bytes(at).ContainsAny("eE"u8))
        {
            WrongType(at, "a whole number");
        }
        else if (!Utf8Parser.TryParse(Bytes(at), out long number, out _) || number < field.Minimum || number > field.Maximum)
        {
            OutOfRange(field);
        }
        else
        {
            value = (int)number;
            isFilled = true;
        }
    }

    public void Number(Field field, ref double? value)
    {
        if (!ReferenceEquals(field, current))
        {
            return;
        }

        if (tokens[at].Type != JsonTokenType.Number)
        {
            WrongType(at, "a number");
        }
        else if (!Utf8Parser.TryParse(Bytes(at), out double number, out _) || !(number >= field.Minimum && number <= field.Maximum))
        {
            OutOfRange(field);
        }
        else
        {
            value = number;
            isFilled = true;
        }
    }

    public void Choice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum
    {
        if (!ReferenceEquals(field, current) || !IsText(at))
        {
            return;
        }

        isFilled = ChoiceNames<TEnum>.TryParse(AsciiBytes(at), out var choice);
        if (isFilled)
        {
            value = choice;
        }
        else
        {
            problems.AtToken(at, JsonCodes.NotValid, $"'{field.Name}' must be one of {string.Join(", ", ChoiceNames<TEnum>.All)}.");
        }
    }

    public void Scalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        if (!ReferenceEquals(field, current) || !IsText(at))
        {
            return;
        }

        isFilled = TForm.TryParse(AsciiBytes(at), out var scalar);
        if (isFilled)
        {
            value = scalar;
        }
        else
        {
            problems.AtToken(at, JsonCodes.NotValid, $"'{field.Name}' must be {TForm.Expected}.");
        }
    }

    public void Texts(Field field, ref ValueList<string>? value)
    {
        if (ReferenceEquals(field, current) && ItemReader<string>.TryStart(ref problems, at, tokens, limits, out var items))
        {
            while (items.Next(out var item))
            {
                items.Add(ReadText(item));
            }

            value = items.ToList();
            isFilled = true;
        }
    }

    public void Markdowns(Field field, ref ValueList<MarkdownText>? value)
    {
        if (ReferenceEquals(field, current) && ItemReader<MarkdownText>.TryStart(ref problems, at, tokens, limits, out var items))
        {
            while (items.Next(out var item))
            {
                if (ReadText(item) is { } source)
                {
                    items.Add(new MarkdownText(source));
                }
            }

            value = items.ToList();
            isFilled = true;
        }
    }

    public void Part<T, TShape>(Field field, ref T? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (ReferenceEquals(field, current))
        {
            value = Object<T, TShape>(at);
            isFilled = value is not null;
        }
    }

    public void Parts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (ReferenceEquals(field, current) && ItemReader<T>.TryStart(ref problems, at, tokens, limits, out var items))
        {
            while (!problems.AreTooMany && items.Next(out var item))
            {
                items.Add(Object<T, TShape>(item));
            }

            current = null;
            value = items.ToList();
            isFilled = true;
        }
    }

    public void Map(Field field, ref DataMap? value)
    {
        if (!ReferenceEquals(field, current))
        {
            return;
        }

        value = ReadMapAt(at);
        isFilled = value is not null;
    }
}
