using System.Text.Json;
using System.Text.Json.Serialization;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>A small value with a text form, as a converter of System.Text.Json.</summary>
internal sealed class ScalarJsonConverter<T, TForm> : JsonConverter<T>
    where T : struct
    where TForm : struct, ITextForm<T>
{
    /// <summary>Longer than any form; an escaped one takes up to six bytes a letter and is not worth more.</summary>
    private const int LongestText = 256;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[LongestText];
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType != JsonTokenType.String || length > LongestText || !TForm.TryParse(text[..reader.CopyString(text)], out var value))
        {
            throw new JsonException($"Expected {TForm.Expected}.");
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new FieldWriter<Utf8JsonWriterSink>(new Utf8JsonWriterSink(writer)).ScalarText<T, TForm>(value);
}

internal sealed class MarkdownTextJsonConverter : JsonConverter<MarkdownText>
{
    public override MarkdownText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new MarkdownText(reader.GetString() ?? "") : throw new JsonException("Expected text.");

    public override void Write(Utf8JsonWriter writer, MarkdownText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Source);
}

/// <summary>A member of an enumeration by its name in camelCase, as the model writes it.</summary>
internal sealed class ChoiceJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private const int LongestName = 64;

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<byte> name = stackalloc byte[LongestName];
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType != JsonTokenType.String || length > LongestName || !ChoiceNames<TEnum>.TryParse(name[..reader.CopyString(name)], out var value))
        {
            throw new JsonException($"Expected one of {string.Join(", ", ChoiceNames<TEnum>.All)}.");
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ChoiceNames<TEnum>.Of(value));
}
