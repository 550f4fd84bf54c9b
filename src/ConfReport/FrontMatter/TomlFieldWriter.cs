using System.Diagnostics.CodeAnalysis;
using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>Writes the fields of a shape as tables of TOML.</summary>
/// <remarks>
/// A key behind the header of a table belongs to that table, so each shape is visited twice: for what stands on a line, then
/// for what is a table of its own.
/// </remarks>
internal struct TomlFieldWriter(TomlSink sink) : IFieldVisitor
{
    private FieldWriter<TomlSink> lines = new(sink);
    private bool isTables;

    [UnscopedRef]
    public ref TomlSink Sink => ref lines.Sink;

    public void Object<T, TShape>(T value)
        where T : class
        where TShape : struct, IShape<T>
    {
        var shape = default(TShape);
        shape.Take(value);
        isTables = false;
        shape.Visit(ref this);
        Lines(shape.Extensions);
        isTables = true;
        shape.Visit(ref this);
        Tables(shape.Extensions);
    }

    public void Text(Field field, ref string? value)
    {
        if (!isTables)
        {
            lines.Text(field, ref value);
        }
    }

    public void Name(Field field, ref string? value) => Text(field, ref value);

    public void Markdown(Field field, ref MarkdownText value)
    {
        if (!isTables)
        {
            lines.Markdown(field, ref value);
        }
    }

    public void Flag(Field field, ref bool value)
    {
        if (!isTables)
        {
            lines.Flag(field, ref value);
        }
    }

    public void Integer(Field field, ref int? value)
    {
        if (!isTables)
        {
            lines.Integer(field, ref value);
        }
    }

    public void Number(Field field, ref double? value)
    {
        if (!isTables)
        {
            lines.Number(field, ref value);
        }
    }

    public void Choice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum
    {
        if (!isTables)
        {
            lines.Choice(field, ref value);
        }
    }

    public void Scalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        if (!isTables)
        {
            lines.Scalar<T, TForm>(field, ref value);
        }
    }

    public void Texts(Field field, ref ValueList<string>? value)
    {
        if (!isTables)
        {
            lines.Texts(field, ref value);
        }
    }

    public void Markdowns(Field field, ref ValueList<MarkdownText>? value)
    {
        if (!isTables)
        {
            lines.Markdowns(field, ref value);
        }
    }

    public void Part<T, TShape>(Field field, ref T? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (isTables && value is not null)
        {
            Table<T, TShape>(field, value, TableKind.Single);
        }
    }

    public void Parts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (isTables && value is { Count: > 0 })
        {
            foreach (var part in value.Span)
            {
                Table<T, TShape>(field, part, TableKind.Item);
            }
        }
    }

    public void Map(Field field, ref DataMap? value)
    {
        if (isTables && value is { Count: > 0 })
        {
            Table(field.Name, value, TableKind.Single);
        }
    }

    private void Table<T, TShape>(Field field, T value, TableKind kind)
        where T : class
        where TShape : struct, IShape<T>
    {
        Sink.StartTable(field.Name, kind);
        Object<T, TShape>(value);
        Sink.EndTable();

        // The part has been through both passes; the shape around it is still in its second.
        isTables = true;
    }

    private void Table(string name, DataMap map, TableKind kind)
    {
        Sink.StartTable(name, kind);
        Lines(map);
        Tables(map);
        Sink.EndTable();
    }

    /// <summary>
    /// Up to the last entry that must stand on a line, all of them do: the order of a map is part of it, and a table before a
    /// line would come behind it.
    /// </summary>
    private void Lines(DataMap? map)
    {
        foreach (var (name, value) in map is null ? [] : map.Span[..LineCount(map)])
        {
            Sink.Name(HarmfulKeys.Escape(name));
            lines.Value(value);
        }
    }

    private void Tables(DataMap? map)
    {
        foreach (var (name, value) in map is null ? [] : map.Span[LineCount(map)..])
        {
            if (value.AsMap() is { } single)
            {
                Table(HarmfulKeys.Escape(name), single, TableKind.Single);
            }
            else
            {
                foreach (var item in value.Items)
                {
                    Table(HarmfulKeys.Escape(name), item.AsMap() ?? DataMap.Empty, TableKind.Item);
                }
            }
        }
    }

    private static int LineCount(DataMap? map)
    {
        var count = map?.Count ?? 0;
        while (count > 0 && map is not null && !TomlTables.IsLine(map.Span[count - 1].Value))
        {
            count--;
        }

        return count;
    }
}
