namespace ConfReport.FrontMatter;

/// <summary>YAML in block style, short lists in brackets: nothing folded, no anchors, no tags.</summary>
internal partial struct YamlSink : IFrontMatterSink<YamlSink>
{
    private Utf8Output output;

    /// <summary>How many maps and lists are open around the next token, and for each of them whether it is a list. A report nests 56 deep at most.</summary>
    private int depth;
    private UInt128 lists;

    private Place place;

    /// <summary>Whether a list in brackets is open, and whether nothing stands in it so far.</summary>
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
