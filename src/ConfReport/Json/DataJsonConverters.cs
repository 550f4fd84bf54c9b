using System.Text.Json;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>A value that nobody declared, as a converter of System.Text.Json.</summary>
internal sealed class DataValueJsonConverter : RootJsonConverter<DataValue, DataValue, DataValueRoot>
{
    /// <summary>The null of JSON is a value here, not a missing one.</summary>
    public override bool HandleNull => true;

    public override void Write(Utf8JsonWriter writer, DataValue value, JsonSerializerOptions options) => On(writer).Value(value ?? DataValue.Null);
}

/// <summary>A map of such values, as a converter of System.Text.Json.</summary>
internal sealed class DataMapJsonConverter : RootJsonConverter<DataMap, DataMap, DataMapRoot>
{
    public override void Write(Utf8JsonWriter writer, DataMap value, JsonSerializerOptions options) => On(writer).Map(value);
}
