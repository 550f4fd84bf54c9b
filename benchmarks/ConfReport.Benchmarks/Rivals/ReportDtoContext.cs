using System.Text.Json.Serialization;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>System.Text.Json with generated code, in its default mode: metadata to read, straight-line code to write.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ReportDto))]
internal sealed partial class ReportDtoContext : JsonSerializerContext;
