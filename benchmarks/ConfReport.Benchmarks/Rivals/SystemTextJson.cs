using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>System.Text.Json at its best: generated code, a writer that is kept, no validation.</summary>
/// <param name="encoder">What it escapes. The encoder belongs to the writer: among the serializer's options it would switch the generated code off.</param>
internal sealed class SystemTextJson(JavaScriptEncoder encoder)
{
    private readonly Utf8JsonWriter writer = new(Stream.Null, new JsonWriterOptions { Encoder = encoder, SkipValidation = true });

    public void Write(IBufferWriter<byte> output, ReportDto report)
    {
        writer.Reset(output);
        JsonSerializer.Serialize(writer, report, ReportDtoContext.Default.ReportDto);
        writer.Flush();
    }

    public static ReportDto? Read(ReadOnlySpan<byte> utf8Json) =>
        JsonSerializer.Deserialize(utf8Json, ReportDtoContext.Default.ReportDto);
}
