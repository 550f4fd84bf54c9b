using System.Globalization;
using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Generation;

/// <summary>A generator as an engine: one site, each text a post of it.</summary>
/// <param name="generator">What builds the site.</param>
/// <param name="traits">What it knows and does.</param>
/// <param name="textsOnPage">How many texts share a post, where a page costs much.</param>
internal sealed class SiteEngine(SiteGenerator generator, EngineTraits traits, int textsOnPage = 1) : MarkdownEngine
{
    public override string Name => generator.Name;

    public override EngineTraits Traits => traits;

    public override MarkdownDialect Dialect => generator.Profile.Dialect;

    public override async Task<IReadOnlyList<string>> RenderAsync(IReadOnlyList<string> texts)
    {
        var groups = texts.Chunk(textsOnPage).ToList();
        var posts = groups.Select((group, at) => generator.PostOf(Stem(at), string.Join($"\n\n{Divider}\n\n", group) + "\n")).ToList();
        var pages = await generator.BuildAsync(posts, SiteBuild.Default);
        var html = new List<string>(texts.Count);
        for (var at = 0; at < groups.Count; at++)
        {
            Assert.True(pages.TryGetValue(posts[at].FileName, out var page), $"{Name} left out {posts[at].FileName}:\n{posts[at].Text}");
            var parts = page.Html.Split($"<p>{Divider}</p>");
            Assert.True(parts.Length == groups[at].Length, $"{Name} made {parts.Length} texts of {groups[at].Length}.");
            html.AddRange(parts);
        }

        return html;
    }

    private const string Divider = "Here begins the next text";

    private static Slug Stem(int at) => Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"post{at:D5}"));
}
