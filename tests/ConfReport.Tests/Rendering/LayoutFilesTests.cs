using System.Globalization;
using System.Reflection;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Rendering;

/// <summary>What every layout and option makes of a report, in files that a person can read.</summary>
/// <remarks>
/// A file begins with a comment that says what it shows: the report, the layout, then <c>Name=Value</c> for each option, with <c>Language</c> and
/// <c>Site</c> among them. A file of that line alone is a new case; <c>CONFREPORT_ACCEPT=1</c> writes the rest.
/// </remarks>
public sealed class LayoutFilesTests
{
    private static string Folder => SourceTree.Path("tests", "ConfReport.Tests", "Rendering", "Layouts");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ToMarkdown_OfALayout_IsWhatTheFileSays(string file)
    {
        var path = Path.Combine(Folder, file);
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var caption = expected.Split('\n')[0];
        var (report, site, options) = Case(caption);
        var actual = $"{caption}\n\n{report.ToMarkdown(site, options)}";
        if (Environment.GetEnvironmentVariable("CONFREPORT_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
            expected = actual;
        }

        Assert.Equal(expected, actual);
    }

    /// <summary>An option that no file shows is one that nobody has looked at.</summary>
    [Fact]
    public void Files_Together_ShowEveryValueOfEveryOption()
    {
        var captions = string.Join('\n', Directory.GetFiles(Folder, "*.md").Select(file => File.ReadLines(file).First()));
        foreach (var property in typeof(PostLayout).GetProperties().Where(property => property.CanWrite && property.PropertyType.IsEnum))
        {
            var standard = property.GetValue(PostLayout.Classic);
            foreach (var value in Enum.GetValues(property.PropertyType))
            {
                Assert.True(value.Equals(standard) || captions.Contains($"{value}", StringComparison.Ordinal), $"No file shows {property.Name}={value}.");
            }
        }
    }

    private static (ConferenceReport Report, SiteProfile Site, PostOptions Options) Case(string caption)
    {
        var words = caption.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal)
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var report = ReportJson.Parse(File.ReadAllText(Path.Combine(Folder, $"{words[0]}.json")));
        PostLayout layout = words[1] switch
        {
            "Classic" => PostLayout.Classic,
            "Compact" => PostLayout.Compact,
            "Journal" => PostLayout.Journal,
            "Table" => PostLayout.Table,
            _ => throw new FormatException(caption),
        };
        var site = SiteProfile.Hugo;
        Wording? wording = null;
        foreach (var option in words[2..])
        {
            var (name, value) = (option.Split('=')[0], option.Split('=')[1]);
            if (name == "Language")
            {
                wording = Wording.For(value);
            }
            else if (name == "Site")
            {
                Assert.True(SiteProfile.TryFind(value, out var found), caption);
                site = found;
            }
            else
            {
                var property = typeof(PostLayout).GetProperty(name) ?? throw new FormatException(caption);
                layout = Parts.With(layout, property, Value(property, value));
            }
        }

        return (report, site, new PostOptions { Layout = layout, Wording = wording });
    }

    private static object Value(PropertyInfo property, string text) => property.PropertyType switch
    {
        { IsEnum: true } type => Enum.Parse(type, text),
        var type => Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
    };
}
