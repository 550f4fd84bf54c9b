using System.Text.Json;
using ConfReport.Benchmarks.Documents;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>Makes sure that the rival writes the same front matter: not the same bytes, but what one reader takes for the same.</summary>
/// <remarks>JSON is YAML too. What is written in TOML has no reader here; the tests have one.</remarks>
internal static class SameFrontMatter
{
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public static void Verify()
    {
        var rival = new StringWriter();
        YamlDotNetHeader.Write(rival, YamlDotNetHeader.From(FrontMatterHeader.Dto));
        var expected = Values(rival.ToString());
        Compare(expected, FrontMatterHeader.Report.ToFrontMatter(SiteProfile.Hugo).Replace("---\n", "", StringComparison.Ordinal));
        Compare(expected, FrontMatterHeader.Report.ToFrontMatter(SiteProfile.HugoJson));
    }

    private static void Compare(string expected, string ours)
    {
        var actual = Values(ours);
        if (actual != expected)
        {
            throw new InvalidOperationException($"YamlDotNet writes {expected}, and we {actual}.");
        }
    }

    private static string Values(string yaml) =>
        JsonSerializer.Serialize(new SortedDictionary<string, object>(YamlDotNetHeader.Read(yaml), StringComparer.Ordinal));
}
