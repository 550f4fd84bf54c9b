using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>One JSON object, indented. Hugo finds its end by counting braces.</summary>
internal struct JsonMatterSink(Utf8Output output) : IFrontMatterSink<JsonMatterSink>
{
    private JsonSink<IndentedJson> json = new(output);

    public static bool HasTables => false;

    public static bool HasNull => true;

    public readonly Utf8Output Output => json.Output;

    public static void Report(ref JsonMatterSink sink, string name, ConferenceReport report)
    {
        sink.Name(name);
        var writer = new FieldWriter<JsonMatterSink>(sink);
        writer.Object<ConferenceReport, ConferenceReportShape>(report);
        sink = writer.Sink;
    }

    public void Begin() => json.StartObject();

    public void End() => json.EndObject();

    public void StartTable(string name, TableKind kind)
    {
        json.Name(name);
        json.StartObject();
    }

    public void EndTable() => json.EndObject();

    public void StartObject() => json.StartObject();

    public void EndObject() => json.EndObject();

    public void StartList() => json.StartList();

    public void EndList() => json.EndList();

    public void StartLine() => json.StartList();

    public void Name(Field field) => json.Name(field);

    public void Name(string name) => json.Name(HarmfulKeys.Guarded(name));

    public void Text(string text) => json.Text(text);

    public void Member(Field field, string text) => json.Member(field, text);

    public void PlainText(ReadOnlySpan<byte> text) => json.PlainText(text);

    public void Date(PostDate date, DateLayout layout)
    {
        Span<byte> text = stackalloc byte[DateText.MaximumLength];
        json.PlainText(text[..DateText.Format(date, layout, text).Length]);
    }

    public void Integer(long value) => json.Integer(value);

    public void Number(double value) => json.Number(value);

    public void Flag(bool value) => json.Flag(value);

    public void Null() => json.Null();
}
