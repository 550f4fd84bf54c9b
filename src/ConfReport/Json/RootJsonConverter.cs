using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>Our way of reading, as a converter of System.Text.Json: the same limits, the same strictness.</summary>
internal abstract class RootJsonConverter<T, TBase, TRoot> : JsonConverter<T>
    where T : class, TBase
    where TBase : class
    where TRoot : struct, IJsonRoot<TBase>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var result = JsonReading.Read<TBase, TRoot>(RawText(document.RootElement), ReadLimits.Default);
        if (result.HasErrors)
        {
            // Only without a message of ours does the serializer add the path and the position.
            throw new JsonException(null, new ReportFormatException(result.Diagnostics));
        }

        return result.Value as T ?? throw new JsonException($"This is no {typeof(T).Name}.");
    }

    protected static FieldWriter<Utf8JsonWriterSink> On(Utf8JsonWriter writer) => new(new Utf8JsonWriterSink(writer));

    private static ReadOnlySpan<byte> RawText(JsonElement element) =>
#if NET9_0_OR_GREATER
        JsonMarshal.GetRawUtf8Value(element);
#else
        Encoding.UTF8.GetBytes(element.GetRawText());
#endif
}
