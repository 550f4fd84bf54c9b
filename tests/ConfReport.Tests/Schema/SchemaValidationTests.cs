using System.Text.Json.Nodes;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Schema;

/// <summary>Whether the JSON Schema says of files what the reader says of them.</summary>
public sealed class SchemaValidationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Schema_EverythingThatIsWritten_IsValid()
    {
        var reports = Enumerable.Range(0, 200)
            .Select(seed => new Dice(seed, seed % 101))
            .Select((dice, i) => i % 10 == 0 ? new WholeReports(dice).DeepReport() : new WholeReports(dice).Report())
            .Append(SeedReport.Create())
            .Append(new ConferenceReport())
            .ToList();
        var verdicts = await SchemaValidator.ValidateAsync(reports.Select(report => ReportJson.Write(report)), Cancellation);

        Assert.Equal(reports.Count, verdicts.Length);
        Assert.All(verdicts, verdict => Assert.Equal("valid", verdict));
    }

    [Fact]
    public async Task Schema_BrokenFiles_AreInvalidAndRefusedByTheReader()
    {
        var broken = BrokenFiles();
        Assert.True(broken.Count >= 30);
        var verdicts = await SchemaValidator.ValidateAsync(broken.Values, Cancellation);

        Assert.Equal(broken.Count, verdicts.Length);
        Assert.Empty(broken.Keys.Zip(verdicts).Where(pair => pair.Second == "valid").Select(pair => pair.First));
        Assert.Empty(broken.Where(pair => !ReportJson.Read(pair.Value).HasErrors).Select(pair => pair.Key));
    }

    /// <summary>Every member of a real report, given a value of another type, is refused by both.</summary>
    [Fact]
    public async Task Schema_AnyMemberOfAnotherType_IsInvalidAndRefusedByTheReader()
    {
        var whole = ReportJson.Write(SeedReport.Create() with { Agenda = new Agenda { Days = [new Day(new(2024, 10, 4))], Slots = [new Slot("t") { IsPlenary = true }] } });
        var broken = new List<(string Path, string Json)>();
        foreach (var path in Paths(JsonNode.Parse(whole)).Where(path => !path.Contains("extra", StringComparison.Ordinal)))
        {
            var document = JsonNode.Parse(whole);
            var node = At(document, path);
            node?.ReplaceWith(node is JsonArray or JsonObject ? JsonValue.Create(1) : (JsonNode)new JsonArray(1));
            broken.Add((path, document?.ToJsonString() ?? ""));
        }

        Assert.True(broken.Count > 100, $"Only {broken.Count} members were replaced.");
        var verdicts = await SchemaValidator.ValidateAsync(broken.Select(one => one.Json), Cancellation);
        Assert.Equal(broken.Count, verdicts.Length);
        Assert.Empty(broken.Zip(verdicts).Where(pair => pair.Second == "valid").Select(pair => pair.First.Path));
        Assert.Empty(broken.Where(one => !ReportJson.Read(one.Json).HasErrors).Select(one => one.Path));
    }

    /// <summary>Blocks of a file: a line that says what is wrong, then the document.</summary>
    private static Dictionary<string, string> BrokenFiles() =>
        File.ReadAllText(SourceTree.Path("tests", "ConfReport.Tests", "Schema", "broken.txt"))
            .ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Where(block => block.Contains('\n', StringComparison.Ordinal))
            .ToDictionary(block => block.Split('\n')[0].Trim(), block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim());

    /// <summary>JSON Pointers to all members and items below the root (RFC 6901); no name here needs an escape.</summary>
    private static IEnumerable<string> Paths(JsonNode? node, string path = "") => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value, $"{path}/{member.Key}").Prepend($"{path}/{member.Key}")),
        JsonArray items => items.SelectMany((item, i) => Paths(item, $"{path}/{i}").Prepend($"{path}/{i}")),
        _ => [],
    };

    private static JsonNode? At(JsonNode? root, string path) =>
        path.Split('/').Skip(1).Aggregate(root, (node, name) => node is JsonArray items ? items[int.Parse(name, null)] : node?[name]);
}
