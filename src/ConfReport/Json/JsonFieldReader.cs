using System.Runtime.CompilerServices;
using System.Text.Json;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>Fills the fields of a shape from the members of a JSON object.</summary>
/// <remarks>
/// For each member the shape shows all of its fields, and the one whose name was read takes the value. What cannot be
/// read is noted and left out; it is never replaced by something else. The comparison that finds the field is inlined
/// into each shape, the reading is not: a call for each field that does not match took a third of the time.
/// </remarks>
internal partial struct JsonFieldReader(byte[] json, JsonToken[] tokens, char[] scratch, ReadLimits limits, JsonProblems problems) : IFieldVisitor
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

        var fields = FieldSet.Of<TShape>();
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(Field field, ref string? value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadText(at);
            isFilled = value is not null;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(Field field, ref string? value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadRequiredText();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Markdown(Field field, ref MarkdownText value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadMarkdown();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Flag(Field field, ref bool value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadFlag();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Integer(Field field, ref int? value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadInteger();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(Field field, ref double? value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadNumber();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Choice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadChoice<TEnum>();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Scalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadScalar<T, TForm>();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Texts(Field field, ref ValueList<string>? value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadTexts();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Markdowns(Field field, ref ValueList<MarkdownText>? value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadMarkdowns();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Parts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadParts<T, TShape>();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Map(Field field, ref DataMap? value)
    {
        if (ReferenceEquals(field, current))
        {
            value = ReadMapAt(at);
            isFilled = value is not null;
        }
    }
}
