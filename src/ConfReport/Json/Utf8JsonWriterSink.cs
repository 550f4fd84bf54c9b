using System.Text.Json;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>The way into a caller's <see cref="Utf8JsonWriter"/>, with the encoder and the indentation that the caller chose.</summary>
internal readonly struct Utf8JsonWriterSink(Utf8JsonWriter writer) : IDataSink
{
    public void StartObject() => writer.WriteStartObject();

    public void EndObject() => writer.WriteEndObject();

    public void StartList() => writer.WriteStartArray();

    public void EndList() => writer.WriteEndArray();

    public void Name(Field field) => writer.WritePropertyName(field.Utf8Name);

    public void Name(string name) => writer.WritePropertyName(name);

    public void Text(string text) => writer.WriteStringValue(text);

    public void Member(Field field, string text) => writer.WriteString(field.Utf8Name, text);

    public void PlainText(ReadOnlySpan<byte> text) => writer.WriteStringValue(text);

    public void Integer(long value) => writer.WriteNumberValue(value);

    public void Number(double value)
    {
        Span<byte> text = stackalloc byte[JsonNumber.MaximumLength];
        writer.WriteRawValue(text[..JsonNumber.Format(value, text)], skipInputValidation: true);
    }

    public void Flag(bool value) => writer.WriteBooleanValue(value);

    public void Null() => writer.WriteNullValue();
}
