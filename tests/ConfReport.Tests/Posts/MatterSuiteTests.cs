using System.Text.Json;
using System.Text.Json.Nodes;
using ConfReport.Posts;
using ConfReport.Posts.Embedded;
using ConfReport.Posts.FrontMatter;
using ConfReport.Tests.FrontMatter;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts;

/// <summary>The fixtures of gray-matter and python-frontmatter: equal data, or a difference that is said here.</summary>
public sealed class MatterSuiteTests
{
    private const string Gray = "suites/gray-matter/test/fixtures";
    private const string Python = "suites/python-frontmatter/tests";

    /// <summary>How each file of gray-matter is taken where it is not read as YAML or JSON without trouble.</summary>
    private static readonly Dictionary<string, (FrontMatterForm Form, string Codes)> OfGray = new()
    {
        // No front matter in any reader.
        ["empty.md"] = (FrontMatterForm.None, "CR0210"),
        ["hasnt-matter.md"] = (FrontMatterForm.None, "CR0210"),

        // gray-matter runs these, or its user adds a parser; here no language but three is read, and none is run.
        ["autodetect-coffee.md"] = (FrontMatterForm.OtherLanguage, "CR0212"),
        ["autodetect-coffee-fn.md"] = (FrontMatterForm.OtherLanguage, "CR0212"),
        ["autodetect-coffeescript.md"] = (FrontMatterForm.OtherLanguage, "CR0212"),
        ["autodetect-cson.md"] = (FrontMatterForm.OtherLanguage, "CR0212"),
        ["autodetect-cson-fn.md"] = (FrontMatterForm.OtherLanguage, "CR0212"),
        ["autodetect-javascript.md"] = (FrontMatterForm.OtherLanguage, "CR0212"),
        ["lang-coffee-bad.md"] = (FrontMatterForm.OtherLanguage, "CR0212"),

        // Code between plain hyphens, for which gray-matter is told the language: one is no YAML, the other has no key.
        ["lang-javascript-object-fn.md"] = (FrontMatterForm.Fenced, "CR0215"),
        ["lang-javascript-fn.md"] = (FrontMatterForm.None, "CR0210"),

        // Fences that gray-matter is told of.
        ["delims-custom.md"] = (FrontMatterForm.None, "CR0210"),

        // YAML alone, which is opened and never closed: gray-matter takes all of it, here it is body.
        ["all.yaml"] = (FrontMatterForm.NotClosed, "CR0211"),

        // A template stands where a date is expected. The data is equal.
        ["complex.md"] = (FrontMatterForm.Fenced, "CR0220"),
    };

    [Fact]
    public void Parse_FixturesOfGrayMatter_GivesTheirData()
    {
        var files = Directory.GetFiles(SharedFolder.Require(Gray));
        Assert.True(files.Length >= 30);
        Assert.All(files, file =>
        {
            var text = File.ReadAllText(file);
            var post = ReportPost.Parse(text);
            var (form, codes) = OfGray.GetValueOrDefault(Path.GetFileName(file), (FrontMatterForm.Fenced, ""));
            Assert.Equal((form, codes), (post.FrontMatter.Form, string.Join(' ', post.Diagnostics.Select(diagnostic => diagnostic.Code))));
            if (form == FrontMatterForm.Fenced && codes != "CR0215")
            {
                // Both languages are YAML, which a reader that is not ours understands.
                var content = text.Substring(post.FrontMatter.Content.Start, post.FrontMatter.Content.Length);
                AssertSame(YamlDotNetReader.Read(content), Data(text));
            }
        });
    }

    [Fact]
    public void Parse_FixturesOfPythonFrontmatter_GivesTheirData()
    {
        var files = Directory.GetFiles(SharedFolder.Require(Python), "*.result.json", SearchOption.AllDirectories);
        Assert.True(files.Length >= 10);
        Assert.All(files, file =>
        {
            var text = File.ReadAllText(Directory.GetFiles(Path.GetDirectoryName(file) ?? "", Path.GetFileName(file).Replace(".result.json", ".*", StringComparison.Ordinal)).Single(other => other != file));
            var expected = JsonNode.Parse(File.ReadAllText(file))?.AsObject() ?? [];
            var content = expected["content"]?.GetValue<string>();
            expected.Remove("content");
            var post = ReportPost.Parse(text);
            if (Path.GetFileName(file) == "extra-dash.result.json")
            {
                // Four hyphens are a thematic break, and no fence in the generators that our readers have.
                Assert.Equal(FrontMatterForm.None, post.FrontMatter.Form);
                return;
            }

            Assert.Equal(content?.Trim(), text[post.FrontMatter.Span.End..].Trim());
            AssertSame(Words(expected), Data(text));
        });
    }

    /// <summary>In the YAML of today <c>yes</c> is a word; Python's parser has that of 2005.</summary>
    private static JsonNode? Words(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, entry.Key is "enabled" or "print_to_stdout" ? "yes" : Words(entry.Value)))),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Data(string text)
    {
        var findings = new Findings(ReadLimits.Default);
        var source = new SourceText(text);
        return JsonNode.Parse(EmbeddedJson.Of(MatterReader.Read(source, FrontMatterFinder.Find(source, findings), findings)));
    }

    private static void AssertSame(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{expected?.ToJsonString(JsonSerializerOptions.Default)}\n{actual?.ToJsonString(JsonSerializerOptions.Default)}");
}
