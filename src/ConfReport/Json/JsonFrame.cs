using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>How far an object has been read.</summary>
internal struct JsonFrame(int start, FieldSet? fields)
{
    /// <summary>Where the object begins.</summary>
    public int Start { get; } = start;

    /// <summary>The fields that it can have; null for a map, which has none.</summary>
    public FieldSet? Fields { get; } = fields;

    /// <summary>The quotation mark before the next name; -1 when there is none, or when the name has been read.</summary>
    public int Next = -1;

    /// <summary>The field whose name has been read and whose value comes next.</summary>
    public Field? Found;

    /// <summary>Where that name stands, or that of the field that is being read.</summary>
    public int NameStart;

    /// <summary>One bit for each field whose name was there.</summary>
    public ulong Seen;

    /// <summary>One bit for each field that has a value.</summary>
    public ulong Filled;

    /// <summary>How many members there were.</summary>
    public int Count;

    /// <summary>Whether there are members left.</summary>
    public readonly bool IsOpen => Next >= 0 || Found is not null;
}
