using System.Runtime.CompilerServices;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>Fills the fields of a shape from the members of a JSON object, in one pass over the text.</summary>
/// <remarks>
/// The shape shows its fields in the order in which they are written. Each one looks whether the next member is its own, one
/// comparison, and if so reads it and goes on to the next: a text in that order is read without looking a name up. Members
/// that stand elsewhere, or that no field takes, go the long way. What cannot be read is noted and left out; it is never
/// replaced by something else.
/// </remarks>
/// <param name="json">The text, with a zero byte after its end that stops every comparison.</param>
/// <param name="end">Where the text ends.</param>
/// <param name="limits">How much is taken.</param>
/// <param name="problems">Where to say what is wrong.</param>
/// <param name="scratch">Room in which text is decoded.</param>
internal partial struct JsonFieldReader(byte[] json, int end, ReadLimits limits, JsonProblems problems, char[] scratch) : IFieldVisitor
{
    private JsonProblems problems = problems;

    /// <summary>The object that is being read.</summary>
    private JsonFrame frame;

    /// <summary>Where the reader is; after an error, at the end.</summary>
    private int at;

    /// <summary>How many objects and lists are open.</summary>
    private int depth;

    /// <summary>Whether an error, or too many problems, ended the reading.</summary>
    private bool isBroken;

    public readonly JsonProblems Problems => problems;

    /// <summary>The object that begins here, or null when none does or it lacks something that it must have.</summary>
    public T? Object<T, TShape>()
        where T : class
        where TShape : struct, IShape<T>
    {
        var start = at;
        if (json[at] != '{')
        {
            SkipWrongType("an object");
            return null;
        }

        var outer = frame;
        var fields = FieldSet.Of<TShape>();
        var shape = default(TShape);
        var extensions = default(DataMapReader);
        frame = new JsonFrame(start, fields);
        EnterObject();
        while (frame.IsOpen)
        {
            var next = frame.Next;
            shape.Visit(ref this);
            if (frame.Next == next && next >= 0)
            {
                ReadOther(ref extensions);
            }
        }

        shape.Extensions = extensions.ToMap();
        var value = Build<T, TShape>(ref shape);
        frame = outer;
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(Field field, ref string? value)
    {
        if (IsNext(field))
        {
            TakeText(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(Field field, ref string? value)
    {
        if (IsNext(field))
        {
            TakeName(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Markdown(Field field, ref MarkdownText value)
    {
        if (IsNext(field))
        {
            TakeMarkdown(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Flag(Field field, ref bool value)
    {
        if (IsNext(field))
        {
            TakeFlag(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Integer(Field field, ref int? value)
    {
        if (IsNext(field))
        {
            TakeInteger(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(Field field, ref double? value)
    {
        if (IsNext(field))
        {
            TakeNumber(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Choice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum
    {
        if (IsNext(field))
        {
            TakeChoice(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Scalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        if (IsNext(field))
        {
            TakeScalar<T, TForm>(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Texts(Field field, ref ValueList<string>? value)
    {
        if (IsNext(field))
        {
            TakeTexts(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Markdowns(Field field, ref ValueList<MarkdownText>? value)
    {
        if (IsNext(field))
        {
            TakeMarkdowns(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Part<T, TShape>(Field field, ref T? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (IsNext(field))
        {
            TakePart<T, TShape>(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Parts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (IsNext(field))
        {
            TakeParts<T, TShape>(field, ref value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Map(Field field, ref DataMap? value)
    {
        if (IsNext(field))
        {
            TakeMap(field, ref value);
        }
    }

    /// <summary>Whether the next member is this field's: by its text, or because its name was looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsNext(Field field)
    {
        var next = frame.Next;
        if (next < 0)
        {
            return ReferenceEquals(frame.Found, field);
        }

        var name = field.JsonName;
        return json[next + 1] == name[2] && json.AsSpan(next).StartsWith(name.AsSpan(1, field.JsonNameLength - 1));
    }
}
