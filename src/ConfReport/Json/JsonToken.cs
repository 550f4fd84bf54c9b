using System.Runtime.InteropServices;
using System.Text.Json;

namespace ConfReport.Json;

/// <summary>A token of a JSON text: what it is and where it stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct JsonToken(JsonTokenType type, int start, int length, bool isEscaped)
{
    public JsonTokenType Type { get; } = type;

    /// <summary>Whether the text holds a backslash.</summary>
    public bool IsEscaped { get; } = isEscaped;

    /// <summary>The first byte of the value; for text, the one after the quotation mark.</summary>
    public int Start { get; } = start;

    /// <summary>The bytes of a value; for the start of an object or list, how many tokens further on its end stands.</summary>
    public int Length { get; } = length;
}
