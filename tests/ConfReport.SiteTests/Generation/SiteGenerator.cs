using System.Text.Json;
using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>A static-site generator: builds a site of posts, once and offline, and says what it understood of each.</summary>
/// <remarks>
/// Each has a site of its own under <c>sites/</c> whose only template writes one JSON list of all pages: so a build of two
/// thousand posts takes seconds, and what is compared is what a theme would be given.
/// </remarks>
internal abstract class SiteGenerator
{
    public abstract string Name { get; }

    /// <summary>For whom its posts are written.</summary>
    public abstract SiteProfile Profile { get; }

    /// <summary>How many posts it builds in reasonable time.</summary>
    public virtual int MostPosts => int.MaxValue;

    /// <summary>The zones of the machine that its dates are tried in.</summary>
    public virtual IReadOnlyList<string> Zones => ["UTC", "America/Los_Angeles", "Pacific/Auckland"];

    /// <summary>Whether it builds a site with its drafts; if not, they are seen only while an author writes.</summary>
    public virtual bool BuildsDrafts => true;

    /// <summary>Whether a post can be in this category there.</summary>
    public virtual bool CanHaveCategory(string category) => true;

    /// <summary>The same text as the generator can carry it at most.</summary>
    /// <param name="text">A value of the header.</param>
    /// <param name="what">Which one: title, tag or category.</param>
    public virtual string Seen(string text, string what) => text;

    /// <summary>The folder of posts, from the site's.</summary>
    protected abstract string PostFolder { get; }

    /// <summary>The list of all pages, from the site's folder.</summary>
    protected abstract string Output { get; }

    /// <summary>What stands in a post before its body.</summary>
    protected virtual string BeforeBody => "";

    /// <summary>The npm package that is linked into the site, where it needs one.</summary>
    protected virtual string? NodePackage => null;

    /// <summary>A post of which only the body matters.</summary>
    public SitePost PostOf(Slug name, string body)
    {
        var report = new ConferenceReport { Header = new() { Title = name.ToString(), Slug = name, Published = PostDate.Parse("2020-01-02") } };
        return new(Profile.FileNameFor(report), $"{report.ToFrontMatter(Profile)}\n{BeforeBody}{body}");
    }

    /// <summary>Runs the generator in the site's folder.</summary>
    protected abstract Task RunAsync(string folder, SiteBuild build);

    /// <summary>What the generator made of each post that it took, by file name.</summary>
    public async Task<IReadOnlyDictionary<string, RenderedPage>> BuildAsync(IReadOnlyList<SitePost> posts, SiteBuild build)
    {
        var node = NodePackage is null ? null : EnginePaths.NodeFor(NodePackage);
        var folder = Directory.CreateTempSubdirectory("confreport-site-").FullName;
        try
        {
            CopyFolder(EnginePaths.Site(Name), folder);
            if (node is not null)
            {
                Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(EnginePaths.Scripts, "node_modules"));
            }

            var postFolder = Directory.CreateDirectory(Path.Combine(folder, PostFolder)).FullName;
            foreach (var post in posts)
            {
                var file = Path.Combine(postFolder, post.FileName);
                Directory.CreateDirectory(Path.GetDirectoryName(file) ?? postFolder);
                await File.WriteAllTextAsync(file, post.Text);
            }

            await RunAsync(folder, build);
            return await ReadAsync(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The body of a page that is not in the list.</summary>
    protected virtual string BodyOf(string folder, RenderedPage page) => page.Html;

    protected static Dictionary<string, string> Environment(SiteBuild build)
    {
        var environment = new Dictionary<string, string> { ["TZ"] = build.TimeZone };
        if (build.WithDrafts)
        {
            environment["SHOW_DRAFTS"] = "1";
        }

        return environment;
    }

    private async Task<IReadOnlyDictionary<string, RenderedPage>> ReadAsync(string folder)
    {
        await using var output = File.OpenRead(Path.Combine(folder, Output));
        var pages = await JsonSerializer.DeserializeAsync<List<RenderedPage>>(output) ?? [];
        return pages.ToDictionary(page => page.FileName, page => page with { Html = BodyOf(folder, page) });
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }
}
