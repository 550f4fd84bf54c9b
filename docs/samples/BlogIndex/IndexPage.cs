using System.Buffers;
using System.Globalization;
using ConfReport.Posts;

namespace ConfReport.Samples.BlogIndex;

/// <summary>The index as a page in Markdown: posts by year, the latest first, each with its talks.</summary>
internal static class IndexPage
{
    public static void Write(IBufferWriter<byte> output, PostIndex index, Func<IndexedPost, string> addressOf)
    {
        var page = new MarkdownWriter(output);
        page.WriteHeading(1, "Conference reports");
        foreach (var year in index.Years.Reverse())
        {
            Posts(page, year.Key.ToString(CultureInfo.InvariantCulture), year, addressOf);
        }

        Posts(page, "Without a year", index.Posts.Where(post => post.Year is null).ToArray(), addressOf);
        page.Complete();
    }

    /// <summary>Where a file is, seen from a folder, as a relative URL: no character of a name is taken for a part of it.</summary>
    public static string AddressOf(string path, string folder) =>
        string.Join('/', Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Select(part => part == ".." ? part : Uri.EscapeDataString(part)));

    private static void Posts(MarkdownWriter page, string heading, IReadOnlyCollection<IndexedPost> posts, Func<IndexedPost, string> addressOf)
    {
        if (posts.Count == 0)
        {
            return;
        }

        page.WriteHeading(2, heading);
        foreach (var post in posts)
        {
            page.StartHeading(3);
            page.WriteLink(post.Header.Title ?? post.File, addressOf(post));
            page.EndHeading();
            var conference = string.Join(", ", new[] { post.Conference.Name, post.Conference.City }.OfType<string>());
            if (conference.Length > 0)
            {
                page.WriteParagraph(conference);
            }

            Talks(page, post.Talks);
        }
    }

    private static void Talks(MarkdownWriter page, IReadOnlyList<IndexedTalk> talks)
    {
        if (talks.Count == 0)
        {
            return;
        }

        page.StartBulletList();
        foreach (var talk in talks)
        {
            page.StartItem();
            page.WriteText(TitleAndSpeakers(talk.Talk));
            foreach (var link in talk.Links.Where(IsForThePage))
            {
                page.WriteText(" · ");
                page.WriteLink(NameOf(link), link.Url);
            }

            page.EndItem();
        }

        page.EndList();
    }

    private static string TitleAndSpeakers(Talk talk)
    {
        var title = talk.Title ?? talk.Format?.ToString() ?? "Talk";
        return talk.Speakers.Count == 0 ? title : $"{title} — {string.Join(", ", talk.Speakers.Select(speaker => speaker.Name))}";
    }

    /// <summary>What belongs to the talk, and leads to the same place from another page.</summary>
    private static bool IsForThePage(Link link) =>
        link.Kind is LinkKind.Slides or LinkKind.Video or LinkKind.Repository or LinkKind.Schedule
        && Uri.TryCreate(link.Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);

    private static string NameOf(Link link) => link.Kind switch
    {
        LinkKind.Repository => "Code",
        LinkKind.Schedule => "Programme",
        var kind => kind.ToString(),
    };
}
