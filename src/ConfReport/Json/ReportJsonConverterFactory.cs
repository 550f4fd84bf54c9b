using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConfReport.Json;

/// <summary>stub</summary>
public sealed class ReportJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => false;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => null;
}
