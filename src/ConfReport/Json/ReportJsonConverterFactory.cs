using System.Text.Json;
using System.Text.Json.Serialization;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>
/// Lets System.Text.Json write and read the types of the model, without options and without reflection. The types name it
/// themselves, so <c>JsonSerializer.Serialize(report)</c> and minimal APIs need nothing more.
/// </summary>
/// <remarks>
/// The members, their order and the strictness are those of <see cref="ReportJson"/>; encoder and indentation are those of
/// the serializer's options. What <see cref="ReportJson"/> reports as an error is a <see cref="JsonException"/> here, with a
/// <see cref="ReportFormatException"/> inside.
/// </remarks>
public sealed class ReportJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => ConverterOf(typeToConvert);

    private static JsonConverter? ConverterOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return ModelShapes.ConverterOf(type)
            ?? (type == typeof(DataMap) ? new DataMapJsonConverter()
                : type == typeof(DataValue) ? new DataValueJsonConverter()
                : type == typeof(MarkdownText) ? new MarkdownTextJsonConverter()
                : type == typeof(PostDate) ? new ScalarJsonConverter<PostDate, PostDateForm>()
                : type == typeof(Rating) ? new ScalarJsonConverter<Rating, RatingForm>()
                : type == typeof(Slug) ? new ScalarJsonConverter<Slug, SlugForm>()
                : ChoiceConverterOf(type));
    }

    private static JsonConverter? ChoiceConverterOf(Type type) =>
        type == typeof(Attendance) ? new ChoiceJsonConverter<Attendance>()
        : type == typeof(AttendanceMode) ? new ChoiceJsonConverter<AttendanceMode>()
        : type == typeof(DataKind) ? new ChoiceJsonConverter<DataKind>()
        : type == typeof(LinkKind) ? new ChoiceJsonConverter<LinkKind>()
        : type == typeof(PostDatePrecision) ? new ChoiceJsonConverter<PostDatePrecision>()
        : type == typeof(SectionKind) ? new ChoiceJsonConverter<SectionKind>()
        : type == typeof(Severity) ? new ChoiceJsonConverter<Severity>()
        : type == typeof(SpeakerRole) ? new ChoiceJsonConverter<SpeakerRole>()
        : type == typeof(TalkFormat) ? new ChoiceJsonConverter<TalkFormat>()
        : null;
}
