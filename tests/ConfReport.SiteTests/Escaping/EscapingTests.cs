using System.Text;
using System.Text.RegularExpressions;
using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Escaping;

/// <summary>Plain text never becomes structure: every hostile string, in every place, through every engine.</summary>
public sealed partial class EscapingTests
{
    /// <summary>A failing matrix has thousands of lines that say the same.</summary>
    private const int MostShown = 25;

    private const int LongestShown = 300;

    private static readonly TextContext[] Places = [.. WriterContexts.All, .. ReportContexts.All];

    public static TheoryData<string> Engines => EngineList.Names;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task PlainText_AnyStringInAnyPlace_StaysText(string name)
    {
        var engine = EngineList.Named(name);
        var strings = HostileStrings.Read();
        var pages = await engine.RenderAsync([.. strings.Select(text => Document(text, engine.Dialect))]);

        var failures = new List<string>();
        foreach (var (text, html) in strings.Zip(pages))
        {
            failures.AddRange(Failures(text, html, engine));
        }

        Assert.True(
            failures.Count == 0,
            $"{name}: {failures.Count} of {strings.Count * Places.Length} differ; all are in {Kept(name, failures)}.\n{string.Join('\n', failures.Take(MostShown))}");
    }

    /// <summary>The file where all failures stand.</summary>
    private static string Kept(string name, List<string> failures)
    {
        var file = Path.Combine(Directory.CreateDirectory(SourceTree.Path("artifacts", "sites")).FullName, $"{name}.txt");
        File.WriteAllLines(file, failures, Encoding.UTF8);
        return file;
    }

    /// <summary>The text in every place, one after the other.</summary>
    private static string Document(string text, MarkdownDialect dialect)
    {
        var document = new StringBuilder();
        for (var at = 0; at < Places.Length; at++)
        {
            document.Append("Here is place ").Append(at).Append("\n\n").Append(Places[at].Markdown(text, dialect)).Append("\n\n");
        }

        return document.ToString();
    }

    private static IEnumerable<string> Failures(string text, string html, MarkdownEngine engine)
    {
        var parts = Place().Split(html);
        if (parts.Length != Places.Length + 1)
        {
            yield return $"{Shown(text)} makes {parts.Length - 1} places of {Places.Length}: {Shown(html)}";
            yield break;
        }

        for (var at = 0; at < Places.Length; at++)
        {
            var context = Places[at];
            if (!context.Shows(text, parts[at + 1], engine.Traits, out var expected, out var actual))
            {
                yield return $"{context.Name} {Shown(text)}\n    expected {Shown(expected)}\n    actual   {Shown(actual)}\n    markdown {Shown(context.Markdown(text, engine.Dialect))}";
            }
        }
    }

    private static string Shown(string text) =>
        text.Length <= LongestShown ? text : $"{text[..(char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown)]}…";

    [GeneratedRegex("<p>Here is place [0-9]+</p>")]
    private static partial Regex Place();
}
