using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ConfReport.Posts.FrontMatter;

namespace ConfReport.Posts.Embedded;

/// <summary>A tree of front matter as JSON, so that <see cref="ReportJson"/> reads a report of it, in whatever language it was embedded.</summary>
internal static class EmbeddedJson
{
    public static ReadOnlySpan<byte> Of(MatterValue value)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(output))
        {
            Write(json, value);
        }

        return output.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, MatterValue value)
    {
        switch (value.Kind)
        {
            case DataKind.Map:
                json.WriteStartObject();
                foreach (var entry in value.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case DataKind.List:
                json.WriteStartArray();
                foreach (var item in value.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case DataKind.Null:
                json.WriteNullValue();
                break;
            case DataKind.Boolean:
                json.WriteBooleanValue(value.AsScalar()?.AsBoolean() ?? false);
                break;
            case DataKind.Integer:
                json.WriteNumberValue(value.AsScalar()?.AsInteger() ?? 0);
                break;
            case DataKind.Number:
                Number(json, value.AsScalar()?.AsNumber() ?? 0);
                break;
            default:
                // A date too: JSON has none, and the fields that hold one read it from text.
                json.WriteStringValue(value.Text);
                break;
        }
    }

    /// <summary>With its point, so that what nobody declared stays a fraction.</summary>
    private static void Number(Utf8JsonWriter json, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0");
    }
}
