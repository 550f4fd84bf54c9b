using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConfReport.Shapes;

namespace ConfReport.Tests.Schema;

/// <summary>The JSON Schema of a report, made from the shapes and the documentation of the model, so that the three cannot drift apart.</summary>
internal sealed class ReportSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);

    public static string Write()
    {
        var schema = new ReportSchema();
        var root = schema.Reference<ConferenceReport, ConferenceReportShape>();
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://github.com/confreport/confreport/raw/main/docs/schema/conference-report.schema.json",
            ["title"] = "Conference report",
            ["$ref"] = root["$ref"]?.DeepClone(),
            ["$defs"] = new JsonObject(schema.definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
        return document.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>A reference to a type's definition, which is made when it is first referred to.</summary>
    public JsonObject Reference<T, TShape>()
        where T : class
        where TShape : struct, IShape<T>
    {
        var name = typeof(T).Name;
        if (definitions.TryAdd(name, null))
        {
            definitions[name] = Define<T, TShape>();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Define<T, TShape>()
        where T : class
        where TShape : struct, IShape<T>
    {
        var visitor = new SchemaVisitor(typeof(T), this);
        default(TShape).Visit(ref visitor);
        var definition = new JsonObject
        {
            ["description"] = DocumentationText.OfType(typeof(T)),
            ["type"] = "object",
            ["properties"] = visitor.Properties,
        };
        if (visitor.Required.Count > 0)
        {
            definition["required"] = visitor.Required;
        }

        if (typeof(T) == typeof(Section))
        {
            AddKinds(definition);
        }
        else if (typeof(T) == typeof(Conference))
        {
            definition["dependentRequired"] = new JsonObject { ["end"] = new JsonArray("start") };
        }

        return definition;
    }

    /// <summary>Which members stand beside which kind, as the shape of a section refuses the others.</summary>
    private static void AddKinds(JsonObject section)
    {
        section["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = "talk" } },
            ["required"] = new JsonArray("kind"),
        };
        section["then"] = Without("figures", "content", "points", "links");
        section["else"] = Without("number", "talk", "attendance", "impression");
    }

    private static JsonObject Without(params string[] members) =>
        new() { ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member, (JsonNode?)false))) };
}
