using System.Buffers.Text;
using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>YAML in block style, short lists in brackets: nothing folded, no anchors, no tags.</summary>
internal struct YamlSink : IFrontMatterSink<YamlSink>
{
    /// <summary>Up to this length one pass is quicker than a vectorised search and a copy.</summary>
    private const int ShortText = 256;

    private Utf8Output output;

    /// <summary>How many maps and lists are open around the next token, and for each of them whether it is a list. A report nests 56 deep at most.</summary>
    private int depth;
    private UInt128 lists;

    private Place place;
    private bool isFlow;
    private bool isFirst;

    /// <summary>What stands before the next token.</summary>
    private enum Place : byte
    {
        /// <summary>Nothing: a line begins.</summary>
        Line,

        /// <summary>A key and its colon.</summary>
        Key,

        /// <summary>A key, its colon and the space behind it.</summary>
        Value,

        /// <summary>The hyphen of an item.</summary>
        Item,

        /// <summary>A key, and the map or list that begins has nothing in it so far.</summary>
        OpenAfterKey,

        /// <summary>The hyphen of an item, and the map or list that begins has nothing in it so far.</summary>
        OpenAfterItem,
    }

    public static bool HasTables => false;

    public static bool HasNull => true;

    private readonly bool IsInList => depth > 0 && ((lists >> (depth - 1)) & 1) == 1;

    public static void Report(ref YamlSink sink, string name, ConferenceReport report)
    {
        sink.Name(name);
        var writer = new FieldWriter<YamlSink>(sink);
        writer.Object<ConferenceReport, ConferenceReportShape>(report);
        sink = writer.Sink;
    }

    public void Begin(ref Utf8Output written) => output = written;

    public readonly void End(ref Utf8Output written) => written = output;

    public void StartTable(string name, TableKind kind)
    {
        Name(name);
        StartObject();
    }

    public void EndTable() => EndObject();

    public void StartObject() => Open(isList: false);

    public void EndObject() => Close("{}"u8);

    public void StartList() => Open(isList: true);

    public void EndList()
    {
        if (isFlow)
        {
            output.Bytes("]\n"u8);
            (isFlow, place) = (false, Place.Line);
        }
        else
        {
            Close("[]"u8);
        }
    }

    public void StartLine()
    {
        BeginValue();
        output.Byte((byte)'[');
        (isFlow, isFirst) = (true, true);
    }

    public void Key(HeaderKey key)
    {
        if (depth > 0)
        {
            Name(key.Field);
            return;
        }

        key.Yaml.AsSpan(0, HeaderKey.BlockLength).CopyTo(output.Room(HeaderKey.BlockLength));
        output.Advance(key.YamlLength);
        place = Place.Value;
    }

    public void Name(Field field)
    {
        var name = field.Utf8Name;
        if (place == Place.OpenAfterKey)
        {
            output.Byte((byte)'\n');
        }

        var columns = place is Place.Line or Place.OpenAfterKey ? depth * 2 : 0;
        var room = output.Room(columns + name.Length + 1);
        room[..columns].Fill((byte)' ');
        name.CopyTo(room[columns..]);
        room[columns + name.Length] = (byte)':';
        output.Advance(columns + name.Length + 1);
        place = Place.Key;
    }

    public void Name(string name)
    {
        name = HarmfulKeys.Guarded(name);
        BeginEntry();
        if (name.Length is > 0 and <= YamlText.LongestSimpleKey)
        {
            var room = output.Room(name.Length + 1);
            if (YamlText.TryCopyPlain(name, YamlPlace.Key, room))
            {
                room[name.Length] = (byte)':';
                output.Advance(name.Length + 1);
                place = Place.Key;
                return;
            }
        }

        if (YamlText.IsPlainKey(name))
        {
            output.Text(name);
            output.Byte((byte)':');
        }
        else if (name.Length <= YamlText.LongestSimpleKey)
        {
            YamlText.WriteQuoted(ref output, name);
            output.Byte((byte)':');
        }
        else
        {
            output.Bytes("? "u8);
            YamlText.WriteQuoted(ref output, name);
            NewLine(depth);
            output.Byte((byte)':');
        }

        place = Place.Key;
    }

    public void Text(string text)
    {
        if (text.Length is > 0 and <= ShortText && (isFlow || place is Place.Key or Place.Value) && TryShort(text))
        {
            return;
        }

        BeginValue();
        if (YamlText.IsPlain(text, isFlow))
        {
            output.Text(text);
        }
        else
        {
            YamlText.WriteQuoted(ref output, text);
        }

        EndValue();
    }

    public void Member(Field field, string text)
    {
        Name(field);
        Text(text);
    }

    public void PlainText(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[text.Length];
        System.Text.Ascii.ToUtf16(text, characters, out _);
        BeginValue();
        var isPlain = YamlText.IsPlain(characters, isFlow);
        Between(isPlain ? default : (byte)'"', text);
        EndValue();
    }

    public void Date(PostDate date, DateLayout layout)
    {
        if (place == Place.Value && layout == DateLayout.Rfc3339)
        {
            var room = output.Room(IsoDate.LongestOutput + 1);
            var end = IsoDate.Format(date, room);
            room[end] = (byte)'\n';
            output.Advance(end + 1);
            place = Place.Line;
            return;
        }

        DateInLayout(date, layout);
    }

    private void DateInLayout(PostDate date, DateLayout layout)
    {
        Span<byte> text = stackalloc byte[DateText.MaximumLength];
        var (length, isQuoted) = DateText.Format(date, layout, text);
        BeginValue();
        Between(isQuoted ? (byte)'"' : default, text[..length]);
        EndValue();
    }

    public void Integer(long value)
    {
        BeginValue();
        Utf8Formatter.TryFormat(value, output.Room(20), out var length);
        output.Advance(length);
        EndValue();
    }

    /// <summary>A number with a point, since 1E+21 is text to readers of YAML 1.1.</summary>
    public void Number(double value)
    {
        Span<byte> text = stackalloc byte[JsonNumber.MaximumLength];
        text = text[..JsonNumber.Format(value, text)];
        BeginValue();
        var exponent = text.IndexOf((byte)'E');
        if (exponent >= 0 && !text.Contains((byte)'.'))
        {
            output.Bytes(text[..exponent]);
            output.Bytes(".0"u8);
            output.Bytes(text[exponent..]);
        }
        else
        {
            output.Bytes(text);
        }

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
        BeginValue();
        output.Bytes("null"u8);
        EndValue();
    }

    /// <summary>What stands before the text, the text and what stands behind it, in one piece.</summary>
    private bool TryShort(ReadOnlySpan<char> text)
    {
        var room = output.Room(text.Length + 5);
        var at = 0;
        if (!isFlow)
        {
            room[0] = (byte)' ';
            at = place == Place.Key ? 1 : 0;
        }
        else if (!isFirst)
        {
            room[at++] = (byte)',';
            room[at++] = (byte)' ';
        }

        if (YamlText.TryCopyPlain(text, isFlow ? YamlPlace.Flow : YamlPlace.Line, room[at..]))
        {
            at += text.Length;
        }
        else if (PlainQuotedText.TryCopy(text, room[(at + 1)..]))
        {
            room[at] = (byte)'"';
            at += text.Length + 2;
            room[at - 1] = (byte)'"';
        }
        else
        {
            return false;
        }

        if (isFlow)
        {
            isFirst = false;
        }
        else
        {
            room[at++] = (byte)'\n';
            place = Place.Line;
        }

        output.Advance(at);
        return true;
    }

    private void Between(byte quote, ReadOnlySpan<byte> text)
    {
        if (quote != 0)
        {
            output.Byte(quote);
        }

        output.Bytes(text);
        if (quote != 0)
        {
            output.Byte(quote);
        }
    }

    private void Open(bool isList)
    {
        BeginValue(isScalar: false);
        lists = isList ? lists | (UInt128.One << depth) : lists & ~(UInt128.One << depth);
        depth++;
        place = place == Place.Key ? Place.OpenAfterKey : place == Place.Item ? Place.OpenAfterItem : Place.Line;
    }

    private void Close(ReadOnlySpan<byte> empty)
    {
        if (place is Place.OpenAfterKey or Place.OpenAfterItem)
        {
            if (place == Place.OpenAfterKey)
            {
                output.Byte((byte)' ');
            }

            output.Bytes(empty);
            output.Byte((byte)'\n');
        }

        depth--;
        place = Place.Line;
    }

    /// <summary>The beginning of a key or of an item, in its column.</summary>
    private void BeginEntry()
    {
        if (place == Place.OpenAfterKey)
        {
            NewLine(depth);
        }
        else if (place == Place.Line)
        {
            Indent(depth);
        }
    }

    private void BeginValue(bool isScalar = true)
    {
        if (isFlow)
        {
            if (!isFirst)
            {
                output.Bytes(", "u8);
            }

            isFirst = false;
            return;
        }

        if (place is not (Place.Key or Place.Value) && IsInList)
        {
            BeginEntry();
            output.Bytes("- "u8);
            place = Place.Item;
        }
        else if (place == Place.Key && isScalar)
        {
            output.Byte((byte)' ');
        }
    }

    private void EndValue()
    {
        if (!isFlow)
        {
            output.Byte((byte)'\n');
            place = Place.Line;
        }
    }

    private void NewLine(int levels)
    {
        output.Byte((byte)'\n');
        Indent(levels);
    }

    /// <summary>The root is no level of its own: its keys stand in the first column.</summary>
    private void Indent(int levels)
    {
        if (levels == 0)
        {
            return;
        }

        var columns = levels * 2;
        output.Room(columns)[..columns].Fill((byte)' ');
        output.Advance(columns);
    }
}
