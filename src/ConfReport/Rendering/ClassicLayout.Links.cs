using ConfReport.Markdown;
using ConfReport.Rendering;

namespace ConfReport;

/// <content>The links of a talk and of a section.</content>
public partial record ClassicLayout
{
    /// <summary>Slides, recording and the like, on one line.</summary>
    protected virtual void WriteTalkLinks(PostContext post, IReadOnlyList<Link> links)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (links is { Count: > 0 } && Shows(PostParts.TalkLinks) && AnyShows(links))
        {
            post.Markdown.StartParagraph();
            WriteLinkLine(post, links);
            post.Markdown.EndParagraph();
        }
    }

    /// <summary>The links that the author's own words do not hold already.</summary>
    /// <param name="post">Where to write.</param>
    /// <param name="links">The links.</param>
    /// <param name="prose">What the author wrote above them.</param>
    /// <param name="points">And the points there.</param>
    /// <param name="followUps">And the things to do.</param>
    protected virtual void WriteLinks(
        PostContext post, IReadOnlyList<Link> links, MarkdownText prose, IReadOnlyList<MarkdownText> points, IReadOnlyList<MarkdownText> followUps)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (links is not { Count: > 0 } || !Shows(PostParts.Links))
        {
            return;
        }

        var markdown = post.Markdown;
        var isStarted = false;
        var all = ValueList.From(links).Span;
        foreach (var link in all)
        {
            if (!Shows(link) || Mentions.In(prose, link.Url) || Mentions.In(points, link.Url) || Mentions.In(followUps, link.Url))
            {
                continue;
            }

            if (!isStarted)
            {
                WriteLabel(post, static words => words.Labels.Links);
                var bullet = BulletBesidePoints('+');
                if (all.Length == 1 && WritesLinksInline && markdown.TryWriteLinkList(bullet, TextChanges.IsBlank(link.Title) ? null : link.Title, link.Url))
                {
                    return;
                }

                markdown.StartBulletList(bullet);
                isStarted = true;
            }

            markdown.StartItem();
            WriteLink(post, link);
            markdown.EndItem();
        }

        if (isStarted)
        {
            markdown.EndList();
        }
    }

    /// <summary>Whether <see cref="WriteLink"/> is the one below, and no link has a number.</summary>
    private bool WritesLinksInline => Links == LinkStyle.Inline && GetType() == typeof(ClassicLayout);

    /// <summary>One link: its title, or its address where it has none.</summary>
    protected virtual void WriteLink(PostContext post, Link link)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(link);
        if (TextChanges.IsBlank(link.Title))
        {
            post.Markdown.WriteLink(link.Url);
        }
        else if (Links == LinkStyle.Reference && LinkDestination.IsSafe(link.Url))
        {
            post.OwedAddresses.Add(link);
            post.Markdown.WriteReference(link.Title, post.LinksNumbered + post.OwedAddresses.Count);
        }
        else
        {
            post.Markdown.WriteLink(link.Title, link.Url);
        }
    }

    /// <summary>Whether anything is seen of a link; an address may be a mark that nobody sees.</summary>
    private protected static bool Shows(Link link) => !TextChanges.IsBlank(link.Title) || !TextChanges.IsBlank(link.Url);

    private protected static bool AnyShows(IReadOnlyList<Link> links)
    {
        foreach (var link in ValueList.From(links).Span)
        {
            if (Shows(link))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Links on one line.</summary>
    private protected void WriteLinkLine(PostContext post, IReadOnlyList<Link> links)
    {
        var all = ValueList.From(links).Span;
        var isStarted = false;
        foreach (var link in all)
        {
            if (Shows(link))
            {
                post.Markdown.WriteAsIs(isStarted ? Separator : default);
                WriteLink(post, link);
                isStarted = true;
            }
        }
    }
}
