using System.Text;
using System.Text.RegularExpressions;
using ConfReport.SiteTests.Conversion;
using ConfReport.SiteTests.Structure;

namespace ConfReport.SiteTests.Escaping;

/// <summary>Plain text never becomes structure: every hostile string, in every place, through every engine.</summary>
public sealed partial class EscapingTests
{
    /// <summary>A failing matrix has thousands of lines that say the same.</summary>
    private const int MostShown = 25;

    public static TheoryData<string> Engines => EngineList.Names;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task PlainText_AnyStringInAnyPlace_StaysText(string name)
    {
        var engine = EngineList.Named(name);
        var strings = HostileStrings.Read();
        var pages = await engine.RenderAsync([.. strings.Select(Document)]);

        var failures = new List<string>();
        foreach (var (text, html) in strings.Zip(pages))
        {
            failures.AddRange(Failures(text, html, engine.Traits));
        }

        Assert.True(
            failures.Count == 0,
            $"{name}: {failures.Count} of {strings.Count * TextContexts.All.Count} differ; all are in {Kept(name, failures)}.\n{string.Join('\n', failures.Take(MostShown))}");
    }

    /// <summary>The file where all failures stand.</summary>
    private static string Kept(string name, List<string> failures)
    {
        var file = Path.Combine(Directory.CreateDirectory(SourceTree.Path("artifacts", "sites")).FullName, $"{name}.txt");
        File.WriteAllLines(file, failures);
        return file;
    }

    /// <summary>The text in every place, one after the other.</summary>
    private static string Document(string text)
    {
        var document = new StringBuilder();
        for (var at = 0; at < TextContexts.All.Count; at++)
        {
            document.Append("Here is place ").Append(at).Append("\n\n").Append(TextContexts.All[at].Markdown(text)).Append("\n\n");
        }

        return document.ToString();
    }

    private static IEnumerable<string> Failures(string text, string html, EngineTraits traits)
    {
        var parts = Place().Split(html);
        if (parts.Length != TextContexts.All.Count + 1)
        {
            yield return $"{Shown(text)} makes {parts.Length - 1} places of {TextContexts.All.Count}: {Shown(html)}";
            yield break;
        }

        for (var at = 0; at < TextContexts.All.Count; at++)
        {
            var context = TextContexts.All[at];
            var expected = Outline.Of(context.Expected(text), traits);
            var actual = Outline.Of(parts[at + 1], traits);
            if (actual != expected)
            {
                yield return $"{context.Name} {Shown(text)}\n    expected {Shown(expected)}\n    actual   {Shown(actual)}\n    markdown {Shown(context.Markdown(text))}";
            }
        }
    }

    private static string Shown(string text) => text.Length > 300 ? $"{text[..300]}…" : text;

    [GeneratedRegex("<p>Here is place [0-9]+</p>")]
    private static partial Regex Place();
}
