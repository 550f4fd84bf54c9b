using System.Buffers;
using System.Text;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>The way from a part of the model to bytes.</summary>
internal static class JsonWriting
{
    public static void Write<TLayout, T, TShape>(IBufferWriter<byte> output, T part)
        where TLayout : struct, IJsonLayout
        where T : class
        where TShape : struct, IShape<T>
    {
        var writer = new FieldWriter<JsonSink<TLayout>>(new JsonSink<TLayout>(new Utf8Output(output)));
        writer.Object<T, TShape>(part);
        writer.Sink.Complete();
    }

    public static string ToText<T, TShape>(T part)
        where T : class
        where TShape : struct, IShape<T>
    {
        var output = new ArrayBufferWriter<byte>();
        Write<CompactJson, T, TShape>(output, part);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
