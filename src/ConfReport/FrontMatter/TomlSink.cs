using System.Buffers;
using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>
/// TOML 1.0: keys with their values, a line each, under the header of a table. What stands in a value (a list, and a map in
/// a list of other things) is inline.
/// </summary>
internal struct TomlSink : IFrontMatterSink<TomlSink>
{
    private Utf8Output output;

    /// <summary>More than the deepest report has: sections, then the parts within, then values that nobody declared.</summary>
    private const int MostTables = 80;

    /// <summary>The names of the tables around the next key. Rented, since most headers have no table, and as a part of this they were half of its time.</summary>
    private string[]? tables;
    private int tableDepth;

    /// <summary>How many lists and maps are open in the value that is being written, and for each of them whether it is a list.</summary>
    private int depth;
    private UInt128 lists;

    /// <summary>Whether the innermost is a list: each value asks, and a shift of so many bits takes 2 ns.</summary>
    private bool isInList;
    private bool isFirst;

    public static bool HasTables => true;

    public static bool HasNull => false;

    public static void Report(ref TomlSink sink, string name, ConferenceReport report)
    {
        sink.StartTable(name, TableKind.Single);
        var writer = new TomlFieldWriter(sink);
        writer.Object<ConferenceReport, ConferenceReportShape>(report);
        sink = writer.Sink;
        sink.EndTable();
    }

    public void Begin(ref Utf8Output written) => output = written;

    public void End(ref Utf8Output written)
    {
        written = output;
        if (tables is not null)
        {
            ArrayPool<string>.Shared.Return(tables, clearArray: true);
            tables = null;
        }
    }

    public void StartTable(string name, TableKind kind)
    {
        tables ??= ArrayPool<string>.Shared.Rent(MostTables);
        tables[tableDepth++] = name;
        output.Bytes(kind == TableKind.Item ? "\n[["u8 : "\n["u8);
        for (var i = 0; i < tableDepth; i++)
        {
            if (i > 0)
            {
                output.Byte((byte)'.');
            }

            TomlText.WriteKey(ref output, HarmfulKeys.Guarded(tables[i]));
        }

        output.Bytes(kind == TableKind.Item ? "]]\n"u8 : "]\n"u8);
    }

    public void EndTable() => tableDepth--;

    public void StartObject()
    {
        BeginValue();
        output.Byte((byte)'{');
        Open(isList: false);
    }

    public void EndObject()
    {
        output.Bytes(isFirst ? "}"u8 : " }"u8);
        Close();
    }

    public void StartList()
    {
        BeginValue();
        output.Byte((byte)'[');
        Open(isList: true);
    }

    public void EndList()
    {
        output.Byte((byte)']');
        Close();
    }

    public void StartLine() => StartList();

    public void Key(HeaderKey key)
    {
        // At the root as well as in a table: TOML indents nothing.
        key.Toml.AsSpan(0, HeaderKey.BlockLength).CopyTo(output.Room(HeaderKey.BlockLength));
        output.Advance(key.TomlLength);
    }

    public void Name(Field field)
    {
        BeginName();
        output.Bytes(field.Utf8Name);
        output.Bytes(" = "u8);
    }

    public void Name(string name)
    {
        BeginName();
        TomlText.WriteKey(ref output, HarmfulKeys.Guarded(name));
        output.Bytes(" = "u8);
    }

    public void Text(string text)
    {
        BeginValue();
        if (text.Length <= PlainQuotedText.LongestText)
        {
            // Room for the text, what stands around it and the end of its line is asked for once.
            var room = output.Room(text.Length + 3);
            if (PlainQuotedText.TryCopy(text, room[1..]))
            {
                room[0] = room[text.Length + 1] = (byte)'"';
                room[text.Length + 2] = (byte)'\n';
                output.Advance(text.Length + (depth == 0 ? 3 : 2));
                return;
            }
        }

        TomlText.WriteString(ref output, text);
        EndValue();
    }

    public void Member(Field field, string text)
    {
        Name(field);
        Text(text);
    }

    public void PlainText(ReadOnlySpan<byte> text)
    {
        BeginValue();
        output.Byte((byte)'"');
        output.Bytes(text);
        output.Byte((byte)'"');
        EndValue();
    }

    /// <summary>A date of TOML's own. Its layout is RFC 3339, whatever the profile says of text.</summary>
    public void Date(PostDate date, DateLayout layout)
    {
        BeginValue();
        output.Advance(IsoDate.Format(date, output.Room(IsoDate.LongestOutput)));
        EndValue();
    }

    public void Integer(long value)
    {
        BeginValue();
        output.Integer(value);
        EndValue();
    }

    public void Number(double value)
    {
        BeginValue();
        output.Advance(JsonNumber.Format(value, output.Room(JsonNumber.MaximumLength)));
        EndValue();
    }

    public void Flag(bool value)
    {
        BeginValue();
        output.Bytes(value ? "true"u8 : "false"u8);
        EndValue();
    }

    public void Null()
    {
        StartObject();
        Name(MarkedValue.NullName);
        Flag(true);
        EndObject();
    }

    private void BeginName()
    {
        if (depth > 0)
        {
            output.Bytes(isFirst ? " "u8 : ", "u8);
            isFirst = false;
        }
    }

    private void BeginValue()
    {
        if (isInList)
        {
            if (!isFirst)
            {
                output.Bytes(", "u8);
            }

            isFirst = false;
        }
    }

    private void EndValue()
    {
        if (depth == 0)
        {
            output.Byte((byte)'\n');
        }
    }

    private void Open(bool isList)
    {
        lists = isList ? lists | (UInt128.One << depth) : lists & ~(UInt128.One << depth);
        depth++;
        isInList = isList;
        isFirst = true;
    }

    private void Close()
    {
        depth--;
        isInList = depth > 0 && ((lists >> (depth - 1)) & 1) == 1;
        isFirst = false;
        EndValue();
    }
}
