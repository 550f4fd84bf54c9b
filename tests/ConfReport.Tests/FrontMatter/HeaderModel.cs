using System.Text.Json.Nodes;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.FrontMatter;

/// <summary>What a reader of Hugo's front matter should find, worked out from the header in another way than the writer's.</summary>
internal static class HeaderModel
{
    /// <summary>Stands for the key of a date in what is expected; see tests/matter/read.mjs.</summary>
    private const string DateKey = "\u0001date\u0001";

    public static JsonObject Of(ConferenceReport report, bool hasNull, bool isEmbedded)
    {
        var header = report.Header;
        var model = new JsonObject();
        Add("title", header.Title);
        Add("date", Date(header.Published));
        Add("lastmod", Date(header.Updated));
        Add("draft", header.IsDraft ? JsonValue.Create(true) : null);
        Add("author", Authors(header.Authors));
        Add("description", header.Description);
        Add("tags", Texts(header.Tags));
        Add("categories", Texts(header.Categories));
        Add("series", Texts(header.Series));
        Add("keywords", Texts(header.Keywords));
        Add("slug", header.Slug?.ToString());
        Add("weight", header.Weight is { } weight ? JsonValue.Create(weight) : null);
        Add("language", header.Language);
        if (header.Cover is { } cover)
        {
            Add("cover", Texts(("image", cover.Source), ("alt", cover.AlternativeText), ("title", cover.Title), ("caption", cover.Caption)));
        }

        var written = new HashSet<string>(model.Select(entry => entry.Key), StringComparer.OrdinalIgnoreCase);
        if (isEmbedded)
        {
            written.Add("params");
        }

        foreach (var (key, value) in header.Extra)
        {
            // The first of a name is the one that counts, also when it says that there is no value.
            if (!IsHarmful(key) && written.Add(key) && (hasNull || value.Kind != DataKind.Null))
            {
                model[key] = Value(value, hasNull);
            }
        }

        if (isEmbedded)
        {
            model["params"] = new JsonObject { ["confreport"] = Guarded(JsonNode.Parse(ReportJson.Write(report)), hasNull) };
        }

        return model;

        void Add(string key, JsonNode? value)
        {
            if (value is not null)
            {
                model[key] = value;
            }
        }
    }

    /// <summary>The date that stands in what is expected; null where something else does.</summary>
    public static string? DateOf(JsonObject expected) => expected.TryGetPropertyValue(DateKey, out var date) ? (string?)date : null;

    private static bool IsHarmful(string key) => key is "__proto__" or "constructor" or "prototype" or "<<";

    /// <summary>The report's JSON under the names that harm nobody.</summary>
    public static JsonNode? Guarded(JsonNode? node, bool hasNull) => node switch
    {
        JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create((IsHarmful(entry.Key) ? "$" : "") + entry.Key, Guarded(entry.Value, hasNull)))),
        JsonArray list => new JsonArray([.. list.Select(item => Guarded(item, hasNull))]),
        null when !hasNull => new JsonObject { ["$null"] = true },
        _ => node?.DeepClone(),
    };

    /// <summary>A date in what is expected.</summary>
    public static JsonObject? Date(PostDate? date) => date is { } given ? new JsonObject { [DateKey] = given.ToString() } : null;

    private static JsonArray? Texts(IReadOnlyList<string> texts) =>
        texts.Count == 0 ? null : new JsonArray([.. texts.Select(text => JsonValue.Create(text))]);

    private static JsonObject Texts(params (string Key, string? Text)[] entries) =>
        new(entries.Where(entry => entry.Text is not null).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)JsonValue.Create(entry.Text))));

    private static JsonNode? Authors(IReadOnlyList<Author> authors) =>
        authors.Count switch
        {
            0 => null,
            1 => One(authors[0]),
            _ => new JsonArray([.. authors.Select(One)]),
        };

    private static JsonNode? One(Author author) => author.Url is null && author.Email is null
        ? JsonValue.Create(author.Name)
        : Texts(("name", author.Name), ("url", author.Url), ("email", author.Email));

    private static JsonNode? Value(DataValue value, bool hasNull) => value.Kind switch
    {
        DataKind.Null => null,
        DataKind.Boolean => value.AsBoolean(),
        DataKind.Integer => value.AsInteger(),
        DataKind.Number => value.AsNumber(),
        DataKind.Text => value.AsText(),
        DataKind.Date => Date(value.AsDate()),
        DataKind.List => new JsonArray([.. (value.AsList() ?? []).Where(item => hasNull || item.Kind != DataKind.Null).Select(item => Value(item, hasNull))]),
        _ => new JsonObject((value.AsMap() ?? DataMap.Empty)
            .Where(entry => !IsHarmful(entry.Key) && (hasNull || entry.Value.Kind != DataKind.Null))
            .Select(entry => KeyValuePair.Create(entry.Key, Value(entry.Value, hasNull)))),
    };
}
