using System.Globalization;
using System.Text;
using System.Text.Json;
using ConfReport.Posts.FrontMatter;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts.Toml;

/// <summary>The cases of toml-test that are meant for TOML 1.0.0: each valid one reads to its values, each invalid one is refused.</summary>
public sealed class TomlSuiteTests
{
    private const string Folder = "suites/toml-test/tests";

    [Fact]
    public void Read_ValidCase_GivesItsValues()
    {
        var files = Files("valid/");
        Assert.True(files.Count > 200, $"Only {files.Count} cases were found.");
        Assert.All(files, file =>
        {
            Assert.True(IsUtf8(file, out var toml));
            var (root, diagnostics) = TomlText.Read(toml, start: toml.StartsWith('\uFEFF') ? 1 : 0);
            Assert.Empty(diagnostics);
            using var expected = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json")));
            AssertEqual(expected.RootElement, root);
        });
    }

    [Fact]
    public void Read_InvalidCase_IsRefusedWithItsPlace()
    {
        var files = Files("invalid/").Where(file => IsUtf8(file, out _)).ToList();
        Assert.True(files.Count > 400, $"Only {files.Count} cases were found.");
        Assert.All(files, file =>
        {
            Assert.True(IsUtf8(file, out var toml));
            var (_, diagnostics) = TomlText.Read(toml);
            Assert.Contains(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
            Assert.All(diagnostics, diagnostic =>
            {
                Assert.True(diagnostic.Line >= 1 && diagnostic.Line <= 1 + toml.Count(letter => letter is '\n' or '\r'));
                Assert.InRange(diagnostic.Column, 1, toml.Length + 1);
            });
        });
    }

    /// <summary>Bytes that are no text never come to a reader of text: what decodes them has to refuse them.</summary>
    [Fact]
    public void Suite_CasesThatAreNoUtf8_AreAllAboutEncoding()
    {
        var files = Files("invalid/").Where(file => !IsUtf8(file, out _)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal("encoding", Path.GetFileName(Path.GetDirectoryName(file))));
    }

    private static List<string> Files(string kind)
    {
        var folder = SharedFolder.Require(Folder);
        return [.. File.ReadLines(Path.Combine(folder, "files-toml-1.0.0"))
            .Where(name => name.StartsWith(kind, StringComparison.Ordinal) && name.EndsWith(".toml", StringComparison.Ordinal))
            .Select(name => Path.Combine(folder, name))];
    }

    private static bool IsUtf8(string file, out string text)
    {
        var bytes = File.ReadAllBytes(file);
        text = Encoding.UTF8.GetString(bytes);
        return System.Text.Unicode.Utf8.IsValid(bytes);
    }

    private static void AssertEqual(JsonElement expected, MatterValue actual)
    {
        if (expected.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal(DataKind.List, actual.Kind);
            Assert.Equal(expected.GetArrayLength(), actual.Items.Count);
            Assert.All(expected.EnumerateArray().Zip(actual.Items), pair => AssertEqual(pair.First, pair.Second));
        }
        else if (expected.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String)
        {
            AssertScalar(type.GetString(), expected.GetProperty("value").GetString() ?? "", actual);
        }
        else
        {
            Assert.Equal(DataKind.Map, actual.Kind);
            Assert.Equal(expected.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal), actual.Entries.Select(entry => entry.Key).Order(StringComparer.Ordinal));
            Assert.All(actual.Entries, entry => AssertEqual(expected.GetProperty(entry.Key), entry.Value));
        }
    }

    private static void AssertScalar(string? type, string expected, MatterValue actual)
    {
        var value = actual.AsScalar();
        switch (type)
        {
            case "integer":
                Assert.Equal(long.Parse(expected, CultureInfo.InvariantCulture), value?.AsInteger());
                break;
            case "float" when expected.EndsWith("inf", StringComparison.Ordinal) || expected.EndsWith("nan", StringComparison.Ordinal):
                // A number of ours is finite; these stay text.
                Assert.Equal(expected.TrimStart('+'), value?.AsText()?.TrimStart('+').Replace("-nan", "nan", StringComparison.Ordinal));
                break;
            case "float":
                Assert.Equal(DataKind.Number, actual.Kind);
                Assert.Equal(double.Parse(expected, CultureInfo.InvariantCulture), value?.AsNumber());
                break;
            case "bool":
                Assert.Equal(expected == "true", value?.AsBoolean());
                break;
            case "time-local":
                Assert.Equal(TimeOnly.Parse(expected, CultureInfo.InvariantCulture), TimeOnly.Parse(value?.AsText() ?? "", CultureInfo.InvariantCulture));
                break;
            case "datetime" or "datetime-local" or "date-local":
                Assert.Equal(PostDate.Parse(expected), value?.AsDate());
                break;
            default:
                Assert.Equal("string", type);
                Assert.Equal(expected, value?.AsText());
                break;
        }
    }
}
