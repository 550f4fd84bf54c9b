using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ConfReport.Json;

namespace ConfReport.Shapes;

/// <summary>Writes the fields of a shape, into any format that writes one value after the other.</summary>
/// <remarks>
/// The look whether a field is there is inlined into each shape, the writing is not: most fields are absent, and a call for
/// each took an eighth of the time.
/// </remarks>
internal struct FieldWriter<TSink>(TSink sink) : IFieldVisitor
    where TSink : struct, IDataSink
{
    private TSink sink = sink;

    [UnscopedRef]
    public ref TSink Sink => ref sink;

    public void Object<T, TShape>(T value)
        where T : class
        where TShape : struct, IShape<T>
    {
        var shape = default(TShape);
        shape.Take(value);
        sink.StartObject();
        shape.Visit(ref this);
        if (shape.Extensions is { Count: > 0 } extensions)
        {
            Entries(extensions);
        }

        sink.EndObject();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(Field field, ref string? value)
    {
        if (value is not null)
        {
            sink.Member(field, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(Field field, ref string? value) => Text(field, ref value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Markdown(Field field, ref MarkdownText value)
    {
        if (!value.IsEmpty)
        {
            sink.Member(field, value.Source);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Flag(Field field, ref bool value)
    {
        if (value)
        {
            sink.Name(field);
            sink.Flag(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Integer(Field field, ref int? value)
    {
        if (value is { } number)
        {
            sink.Name(field);
            sink.Integer(number);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(Field field, ref double? value)
    {
        if (value is { } number)
        {
            sink.Name(field);
            sink.Number(number);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Choice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } choice)
        {
            sink.Name(field);
            sink.PlainText(ChoiceNames<TEnum>.Of(choice));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Scalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        if (value is { } scalar)
        {
            sink.Name(field);
            ScalarText<T, TForm>(scalar);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Texts(Field field, ref ValueList<string>? value)
    {
        if (value is { Count: > 0 })
        {
            sink.Name(field);
            List(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Markdowns(Field field, ref ValueList<MarkdownText>? value)
    {
        if (value is { Count: > 0 })
        {
            sink.Name(field);
            List(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Part<T, TShape>(Field field, ref T? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (value is not null)
        {
            sink.Name(field);
            Object<T, TShape>(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Parts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (value is { Count: > 0 })
        {
            sink.Name(field);
            List<T, TShape>(value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Map(Field field, ref DataMap? value)
    {
        if (value is { Count: > 0 })
        {
            sink.Name(field);
            Map(value);
        }
    }

    public void ScalarText<T, TForm>(T value)
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        Span<byte> text = stackalloc byte[TForm.MaximumLength];
        sink.PlainText(text[..TForm.Format(value, text)]);
    }

    public void Map(DataMap map)
    {
        sink.StartObject();
        Entries(map);
        sink.EndObject();
    }

    public void Value(DataValue value)
    {
        if (value.AsText() is { } text)
        {
            sink.Text(text);
        }
        else if (value.AsMap() is { } map)
        {
            MapValue(map);
        }
        else if (value.AsList() is { } list)
        {
            sink.StartList();
            foreach (var item in ValueList.From(list).Span)
            {
                Value(item);
            }

            sink.EndList();
        }
        else if (value.AsDate() is { } date)
        {
            sink.StartObject();
            sink.Name(MarkedValue.DateName);
            ScalarText<PostDate, PostDateForm>(date);
            sink.EndObject();
        }
        else if (value.AsBoolean() is { } flag)
        {
            sink.Flag(flag);
        }
        else if (value.AsInteger() is { } integer)
        {
            sink.Integer(integer);
        }
        else if (value.AsNumber() is { } number)
        {
            sink.Number(number);
        }
        else
        {
            sink.Null();
        }
    }

    private void List(ValueList<string> texts)
    {
        sink.StartList();
        foreach (var text in texts.Span)
        {
            sink.Text(text);
        }

        sink.EndList();
    }

    private void List(ValueList<MarkdownText> texts)
    {
        sink.StartList();
        foreach (var text in texts.Span)
        {
            sink.Text(text.Source);
        }

        sink.EndList();
    }

    private void List<T, TShape>(ValueList<T> parts)
        where T : class
        where TShape : struct, IShape<T>
    {
        sink.StartList();
        foreach (var part in parts.Span)
        {
            Object<T, TShape>(part);
        }

        sink.EndList();
    }

    private void MapValue(DataMap map)
    {
        if (MarkedValue.LooksLikeOne(map))
        {
            sink.StartObject();
            sink.Name(MarkedValue.Escape(map.Span[0].Key));
            Value(map.Span[0].Value);
            sink.EndObject();
        }
        else
        {
            Map(map);
        }
    }

    private void Entries(DataMap map)
    {
        foreach (var (name, value) in map.Span)
        {
            sink.Name(HarmfulKeys.Escape(name));
            Value(value);
        }
    }
}
