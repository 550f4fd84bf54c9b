using System.Text.Json;
using ConfReport.Posts;
using ConfReport.Posts.FrontMatter;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts;

/// <summary>The cases of yaml-test-suite as front matter: each is read to its value or refused, and none that is not YAML becomes a value unseen.</summary>
public sealed class YamlSuiteTests
{
    private const string Folder = "suites/yaml-test-suite";

    /// <summary>A tab before the second line of text in quotation marks: the parser takes it for white space (YamlDotNet 16.3.0), as the author means it.</summary>
    private static readonly string[] TakenThoughInvalid = ["DK95/01"];

    [Fact]
    public void Read_ValidCase_GivesItsValueOrARefusal()
    {
        var cases = Cases().Where(folder => !File.Exists(Path.Combine(folder, "error")) && File.Exists(Path.Combine(folder, "in.json"))).ToList();
        Assert.True(cases.Count > 200, $"Only {cases.Count} cases were found.");
        var read = 0;
        var wrong = new List<string>();
        foreach (var folder in cases)
        {
            var (root, diagnostics) = Read(folder);
            if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            {
                Assert.All(diagnostics, diagnostic => Assert.Matches("^CR021[4-9]$", diagnostic.Code));
                continue;
            }

            read++;
            var json = File.ReadAllText(Path.Combine(folder, "in.json"));
            using var expected = JsonDocument.Parse(json.Length == 0 ? "null" : json);
            if (!IsSame(expected.RootElement, root))
            {
                wrong.Add(Name(folder));
            }
        }

        Assert.Empty(wrong);
        Assert.True(read > 80, $"Only {read} of {cases.Count} were read.");
    }

    [Fact]
    public void Read_InvalidCase_IsRefused()
    {
        var cases = Cases().Where(folder => File.Exists(Path.Combine(folder, "error"))).ToList();
        Assert.True(cases.Count > 60, $"Only {cases.Count} cases were found.");
        Assert.Equal(TakenThoughInvalid, cases.Where(folder => !Read(folder).Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)).Select(Name));
    }

    /// <summary>As a file, too: whatever is taken for front matter in it, the text stays and nothing is thrown.</summary>
    [Fact]
    public void Parse_AnyCase_KeepsTheText() => Assert.All(Cases(), folder =>
    {
        var yaml = File.ReadAllText(Path.Combine(folder, "in.yaml"));
        Assert.Same(yaml, ReportPost.Parse(yaml).Text);
        var fenced = $"---\n{yaml}\n---\n";
        Assert.Same(fenced, ReportPost.Parse(fenced).Text);
    });

    private static List<string> Cases() =>
        [.. Directory.GetFiles(SharedFolder.Require(Folder), "in.yaml", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file) ?? "").Order(StringComparer.Ordinal)];

    private static string Name(string folder) => Path.GetRelativePath(SharedFolder.Require(Folder), folder).Replace('\\', '/');

    private static (MatterValue Root, IReadOnlyList<Diagnostic> Diagnostics) Read(string folder)
    {
        var findings = new Findings(ReadLimits.Default);
        var yaml = File.ReadAllText(Path.Combine(folder, "in.yaml"));

        // Before a fence there is always a line end.
        var source = new SourceText(WellFormed.Of(yaml.EndsWith('\n') ? yaml : yaml + "\n", findings));
        var root = YamlReader.Read(source, TextSpan.Between(0, source.Text.Length), findings);
        return (root, findings.InOrder());
    }

    /// <summary>An empty root is what nothing at all is read to.</summary>
    private static bool IsSame(JsonElement expected, MatterValue actual) => expected.ValueKind switch
    {
        JsonValueKind.Object => actual.Kind == DataKind.Map
            && expected.EnumerateObject().Count() == actual.Entries.Count
            && actual.Entries.All(entry => expected.TryGetProperty(entry.Key, out var value) && IsSame(value, entry.Value)),
        JsonValueKind.Array => actual.Kind == DataKind.List
            && expected.GetArrayLength() == actual.Items.Count
            && expected.EnumerateArray().Zip(actual.Items).All(pair => IsSame(pair.First, pair.Second)),
        JsonValueKind.Null => actual.IsNull || actual is { Kind: DataKind.Map, Entries.Count: 0 },
        JsonValueKind.String => actual.Kind is DataKind.Text or DataKind.Date && actual.Text == expected.GetString(),
        JsonValueKind.Number => actual.Kind == DataKind.Integer
            ? expected.GetDouble() == actual.AsScalar()?.AsInteger()
            : expected.GetDouble() == actual.AsScalar()?.AsNumber(),
        _ => actual.AsScalar()?.AsBoolean() == (expected.ValueKind == JsonValueKind.True),
    };
}
