using System.Text.Json;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>A shape as a converter of System.Text.Json.</summary>
internal sealed class PartJsonConverter<T, TBase, TShape> : RootJsonConverter<T, TBase, PartRoot<TBase, TShape>>
    where T : class, TBase
    where TBase : class
    where TShape : struct, IShape<TBase>
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => On(writer).Object<TBase, TShape>(value);
}
