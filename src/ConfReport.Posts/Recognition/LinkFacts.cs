using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>Links of the Markdown as links of the model.</summary>
internal static class LinkFacts
{
    private static readonly (string Host, LinkKind Kind)[] Hosts =
    [
        ("github.com", LinkKind.Repository), ("gitlab.com", LinkKind.Repository), ("codeberg.org", LinkKind.Repository), ("bitbucket.org", LinkKind.Repository),
        ("youtube.com", LinkKind.Video), ("youtu.be", LinkKind.Video), ("vimeo.com", LinkKind.Video),
        ("speakerdeck.com", LinkKind.Slides), ("slideshare.net", LinkKind.Slides), ("slides.com", LinkKind.Slides),
    ];

    /// <summary>The link of an inline; null for an image, for a link within the page, and for anything that is no link.</summary>
    public static Link? Of(Inline inline) => inline switch
    {
        LinkInline { IsImage: false, Url: { } url } link when Leads(url) => Make(url, Outline.InlineText.Of(link)),
        AutolinkInline { IsEmail: false, Url: { } url } when Leads(url) => Make(url, url),
        _ => null,
    };

    private static bool Leads(string url) => !string.IsNullOrWhiteSpace(url) && !url.StartsWith('#');

    private static Link Make(string url, string title) =>
        new(url) { Title = title.Length == 0 || title == url ? null : title, Kind = KindOf(url) };

    private static LinkKind KindOf(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            return LinkKind.Other;
        }

        var host = url.AsSpan(start + 3);
        var end = host.IndexOfAny('/', '?', '#');
        host = end < 0 ? host : host[..end];
        foreach (var (known, kind) in Hosts)
        {
            if (host.EndsWith(known, StringComparison.OrdinalIgnoreCase) && (host.Length == known.Length || host[^(known.Length + 1)] == '.'))
            {
                return kind;
            }
        }

        return url.Contains("/blog/", StringComparison.OrdinalIgnoreCase) || host.StartsWith("blog.", StringComparison.OrdinalIgnoreCase)
            ? LinkKind.Article
            : LinkKind.Other;
    }
}
