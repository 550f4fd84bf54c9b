using System.Text.Json;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>What a whole JSON text is to become.</summary>
internal interface IJsonRoot<T>
    where T : class
{
    static abstract T? Read(ref JsonFieldReader reader);
}

internal readonly struct PartRoot<T, TShape> : IJsonRoot<T>
    where T : class
    where TShape : struct, IShape<T>
{
    public static T? Read(ref JsonFieldReader reader) => reader.Object<T, TShape>();
}

internal readonly struct DataValueRoot : IJsonRoot<DataValue>
{
    public static DataValue? Read(ref JsonFieldReader reader) => reader.ReadValue();
}

internal readonly struct DataMapRoot : IJsonRoot<DataMap>
{
    public static DataMap? Read(ref JsonFieldReader reader) => reader.ReadMap();
}
