using System.Globalization;
using ConfReport.SiteTests.Generation;

namespace ConfReport.SiteTests.Matter;

/// <summary>Hugo reads every value of the header, and every one of the report in it, from each of its three forms of front matter.</summary>
public sealed class HugoMatterTests
{
    private const int Most = 10_000;

    /// <summary>How many posts one site has: the list of ten thousand would be more than one string can hold.</summary>
    private const int PostsOnSite = 1000;

    public static TheoryData<string> Profiles => ["hugo", "hugo-toml", "hugo-json"];

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task FrontMatter_AnyReport_IsReadByHugoAsTheSame(string profile)
    {
        var generator = GeneratorList.Of(profile);
        var reports = new List<ConferenceReport>();
        Law.Holds(Reports.AnyAndDeep, Deep.Count(Most), reports.Add, "Reports can be generated");

        var failures = new List<string>();
        foreach (var site in reports.Chunk(PostsOnSite))
        {
            var posts = site.Select((report, at) => new SitePost(
                string.Create(CultureInfo.InvariantCulture, $"post{at:D5}/index.md"), $"{report.ToFrontMatter(generator.Profile, EmbedData.Report)}\nText.\n")).ToList();
            var pages = await generator.BuildAsync(posts, SiteBuild.Default with { WithDrafts = true });
            foreach (var (report, post) in site.Zip(posts))
            {
                var difference = pages.TryGetValue(post.FileName, out var page) ? HugoView.Difference(report, page, generator.Profile.Format) : "left out";
                if (difference is not null)
                {
                    failures.Add($"{difference}\n    in {post.Text[..Math.Min(post.Text.Length, 600)]}");
                }
            }
        }

        Assert.True(failures.Count == 0, $"{profile}: {failures.Count} of {reports.Count} differ.\n{string.Join('\n', failures.Take(10))}");
    }
}
