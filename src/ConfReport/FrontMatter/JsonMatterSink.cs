using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>One JSON object, indented. Hugo finds its end by counting braces.</summary>
internal struct JsonMatterSink : IFrontMatterSink<JsonMatterSink>
{
    private JsonSink<IndentedJson> json;

    public static bool HasTables => false;

    public static bool HasNull => true;

    public void Begin(ref Utf8Output written)
    {
        json = new(written);
        json.StartObject();
    }

    public void End(ref Utf8Output written)
    {
        json.EndObject();
        written = json.Output;
    }

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

    public void Key(HeaderKey key)
    {
        if (json.Depth == 1)
        {
            json.Name(key.Json, key.JsonLength);
        }
        else
        {
            json.Name(key.Field);
        }
    }

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
