namespace ConfReport.Json;

/// <summary>A text or a number in a JSON text: its first byte, for text the one after the quotation mark, and its length.</summary>
internal readonly record struct JsonSpan(int Start, int Length, bool IsEscaped);
