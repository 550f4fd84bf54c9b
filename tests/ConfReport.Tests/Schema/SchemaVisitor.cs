using System.Text.Json.Nodes;
using ConfReport.Shapes;

namespace ConfReport.Tests.Schema;

/// <summary>Describes the fields of a shape as properties of a JSON Schema (draft 2020-12).</summary>
internal struct SchemaVisitor(Type type, ReportSchema schema) : IFieldVisitor
{
    /// <summary>A character that .NET does not take for white space: JavaScript's <c>\S</c> is another set.</summary>
    private const string NotBlank = """[^\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]""";

    public JsonObject Properties { get; } = [];

    public JsonArray Required { get; } = [];

    public readonly void Text(Field field, ref string? value) => Add(field, Schema("string"));

    public readonly void Name(Field field, ref string? value) => Add(field, Schema("string", ("pattern", NotBlank)));

    public readonly void Markdown(Field field, ref MarkdownText value) => Add(field, Schema("string"));

    public readonly void Flag(Field field, ref bool value) => Add(field, Schema("boolean"));

    public readonly void Integer(Field field, ref int? value) =>
        Add(field, Schema("integer", ("minimum", (long)field.Minimum), ("maximum", (long)field.Maximum)));

    public readonly void Number(Field field, ref double? value) =>
        Add(field, Schema("number", ("minimum", field.Minimum), ("maximum", field.Maximum)));

    public readonly void Choice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum =>
        Add(field, new JsonObject { ["enum"] = new JsonArray([.. ChoiceNames<TEnum>.All.Select(name => (JsonNode)name)]) });

    public readonly void Scalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T> => Add(field, Schema("string", ("pattern", TForm.Pattern)));

    public readonly void Texts(Field field, ref ValueList<string>? value) => Add(field, List(Schema("string")));

    public readonly void Markdowns(Field field, ref ValueList<MarkdownText>? value) => Add(field, List(Schema("string")));

    public readonly void Part<T, TShape>(Field field, ref T? value)
        where T : class
        where TShape : struct, IShape<T> => Add(field, schema.Reference<T, TShape>());

    public readonly void Parts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T> => Add(field, List(schema.Reference<T, TShape>()));

    public readonly void Map(Field field, ref DataMap? value) => Add(field, Schema("object"));

    private readonly void Add(Field field, JsonObject property)
    {
        if (DocumentationText.OfMember(type, field.Name) is { } text)
        {
            property["description"] = text;
        }

        Properties[field.Name] = property;
        if (field.IsRequired)
        {
            Required.Add(field.Name);
        }
    }

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Schema(string type, params ReadOnlySpan<(string Key, JsonNode Value)> rest)
    {
        var result = new JsonObject { ["type"] = type };
        foreach (var (key, value) in rest)
        {
            result[key] = value;
        }

        return result;
    }
}
