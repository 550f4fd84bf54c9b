using System.Text.Json;
using System.Text.Json.Nodes;
using ConfReport.Posts.FrontMatter;
using ConfReport.Tests.FrontMatter;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts.Toml;

/// <summary>What one reader takes for TOML and another does not is a hole between them: held against Python's.</summary>
public sealed class TomlForeignTests
{
    private static readonly string[] Values =
        ["1", "'x'", "\"a\\tb\\u00e9\"", "\"\"\"\na \\\n  b\"\"\"", "'''\r\n''a'''", "[]", "{}", "[1, [true,],]", "[{a = 1}, {}]", "{a.b = 1, a.c = 2}", "{a = {}, a.b = 1}", "{a = 1,}", "0x1F", "1_0.5e-1", "01", "1__0", "2024-10-06", "2024-02-30", "2024-10-06 10:00:00.5Z", "x"];

    private static readonly string[] Pieces =
    [
        "[", "]", "[[", "]]", "{", "}", "=", ".", ",", "\"", "'", "\"\"\"", "'''", "\\", "\\u", "\\U0001F605", "#", "\n", "\r\n", "\r", "\0", "\u007F", "é😅", " ", "\t",
        "a", "a.b", "a = ", "[a]\n", "b = 1\n", "c = '", "d = \"", "1", "-0", "1e-9", "1_0", "0x", "true", "2024-10-06", " 10:00:00", "+01:00", "Z",
    ];

    [Fact]
    public async Task Read_TablesDefinedInAnyOrder_AreTheSameOrRefusedByBoth() => await AssertAgree(dice =>
        string.Concat(Enumerable.Range(0, 2 + dice.Below(6)).Select(_ => dice.Below(4) switch
        {
            0 => $"[{Key(dice)}]\n",
            1 => $"[[{Key(dice)}]]\n",
            2 => $"{Key(dice)} = {dice.Of("1", "{}", "[]", "[{}]", $"{{{Key(dice)} = 1, {Key(dice)} = {{}}}}")}\n",
            _ => $"{Key(dice)} = 1\n",
        })));

    [Fact]
    public async Task Read_AnyValue_IsTheSameOrRefusedByBoth() => await AssertAgree(dice =>
        string.Concat(Enumerable.Range(0, 1 + dice.Below(3)).Select(i => $"k{i}{dice.Of("", " ", ".x", ".'y z'")}={dice.Of("", " ", "\t")}{dice.Of<string>(Values)}{dice.Of("\n", "\r\n", " # é\n", ",\n", dice.Of<string>(Pieces))}")));

    [Fact]
    public async Task Read_AnySoup_IsTheSameOrRefusedByBoth() => await AssertAgree(dice =>
        "a = " + string.Concat(Enumerable.Range(0, 1 + dice.Below(7)).Select(_ => dice.Of<string>(Pieces))));

    private static string Key(Dice dice) => string.Join('.', Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => dice.Of("a", "b", "c")));

    private static async Task AssertAgree(Func<Dice, string> make)
    {
        var documents = new List<string>();
        Law.Holds(Reports.From(make), Deep.Count(50_000), documents.Add, "Documents can be generated");
        var answers = await ForeignReaders.ReadAsync(
            documents.Select(toml => new JsonObject { ["format"] = "toml", ["text"] = toml }.ToJsonString()),
            TestContext.Current.CancellationToken);
        Assert.Equal(documents.Count, answers.Length);
        var valid = 0;
        for (var i = 0; i < answers.Length; i++)
        {
            var expected = JsonNode.Parse(answers[i]);
            var (root, diagnostics) = TomlText.Read(documents[i]);
            var isRefused = expected is JsonObject { Count: 1 } answer && answer.ContainsKey("error");
            Assert.True(isRefused == diagnostics.Count > 0, $"{documents[i]}\n{answers[i]}\n{string.Join('\n', diagnostics)}");
            Assert.True(isRefused || JsonNode.DeepEquals(expected, Json(root)), $"{documents[i]}\n{answers[i]}\n{TomlText.Shown(root)}");
            valid += isRefused ? 0 : 1;
        }

        Assert.InRange(valid, answers.Length / 50, answers.Length * 49 / 50);
    }

    private static JsonNode? Json(MatterValue value) => value.Kind switch
    {
        DataKind.Map => new JsonObject(value.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        DataKind.List => new JsonArray([.. value.Items.Select(Json)]),
        DataKind.Date => new JsonObject { ["$date"] = Iso(value.AsScalar()?.AsDate()) },

        // The one time among the pieces; in quotation marks it has a blank before it.
        DataKind.Text => value.Text == "10:00:00" ? new JsonObject { ["$date"] = value.Text } : value.Text,
        _ => JsonNode.Parse(JsonSerializer.Serialize(value.AsScalar())),
    };

    /// <summary>As Python writes a date.</summary>
    private static string? Iso(PostDate? date) => date?.ToString().Replace("Z", "+00:00", StringComparison.Ordinal).Replace(".5", ".500000", StringComparison.Ordinal);
}
