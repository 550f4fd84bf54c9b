using System.Text.Json;

namespace ConfReport.Json;

/// <summary>A token of a JSON text: what it is and where it stands, in eight bytes.</summary>
internal readonly struct JsonToken(JsonTokenType type, int start, int length, bool isEscaped)
{
    private const int LengthShift = 5;
    private const uint EscapedBit = 1 << 4;
    private const uint TypeBits = EscapedBit - 1;

    private readonly uint rest = ((uint)length << LengthShift) | (isEscaped ? EscapedBit : 0) | (uint)type;

    public JsonTokenType Type => (JsonTokenType)(rest & TypeBits);

    /// <summary>Whether the text holds a backslash.</summary>
    public bool IsEscaped => (rest & EscapedBit) != 0;

    /// <summary>The first byte of the value; for text, the one after the quotation mark.</summary>
    public int Start { get; } = start;

    /// <summary>
    /// The bytes of a value; for the start of an object or list, how many tokens further on its end stands. At most
    /// <see cref="ReadLimits.LargestMaximumBytes"/>.
    /// </summary>
    public int Length => (int)(rest >> LengthShift);
}
