using System.Text;
using ConfReport.FrontMatter;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.FrontMatter;

/// <summary>What every profile makes of a report, in files that a person can read: the name of the post's file, the front matter, and what it could not carry.</summary>
public sealed class SiteFilesTests
{
    private static string Folder => SourceTree.Path("tests", "ConfReport.Tests", "FrontMatter", "Sites");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var folder in Directory.GetDirectories(Folder).Order(StringComparer.Ordinal))
            {
                foreach (var site in SiteProfile.All)
                {
                    cases.Add(Path.GetFileName(folder), site.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FrontMatter_OfAProfile_IsWhatTheFileSays(string folder, string name)
    {
        Assert.True(SiteProfile.TryFind(name, out var site));
        var report = ReportJson.Parse(File.ReadAllText(Path.Combine(Folder, folder, "report.json")));
        var embed = folder == "embedded" ? EmbedData.Report : EmbedData.None;
        var actual = new StringBuilder($"{site.FileNameFor(report)}\n\n{report.ToFrontMatter(site, embed)}");
        foreach (var loss in FrontMatterLosses.Of(report, site, embed))
        {
            actual.Append($"\n{loss}");
        }

        var file = Path.Combine(Folder, folder, $"{name}.txt");
        var text = actual.ToString().TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("CONFREPORT_ACCEPT") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", text);
    }

    [Fact]
    public void Files_InTheFolders_AreOfProfilesThatThereAre() =>
        Assert.All(
            Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories),
            file => Assert.True(SiteProfile.TryFind(Path.GetFileNameWithoutExtension(file), out _)));
}
