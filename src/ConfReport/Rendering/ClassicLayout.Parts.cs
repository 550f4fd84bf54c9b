using ConfReport.Markdown;
using ConfReport.Rendering;

namespace ConfReport;

/// <content>The parts of a talk and of a section.</content>
public partial record ClassicLayout
{
    /// <summary>When and where the talk was.</summary>
    protected virtual void WriteTime(PostContext post, Talk talk)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (post.SlotOf(talk) is not { } slot || (slot.Start?.TimeOfDay is null && TextChanges.IsBlank(slot.Room)))
        {
            return;
        }

        post.Markdown.StartParagraph();
        SlotText.Write(post.Markdown, slot, withRoom: true);
        post.Markdown.EndParagraph();
    }

    /// <summary>Who spoke: name, handle and affiliation of each, in italics.</summary>
    protected virtual void WriteSpeakers(PostContext post, IReadOnlyList<Speaker> speakers)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (speakers is not { Count: > 0 } || !Shows(PostParts.Speakers) || TryWriteInOnePiece(post.Markdown, speakers) || !AnyShows(speakers))
        {
            return;
        }

        var markdown = post.Markdown;
        markdown.StartParagraph();
        WriteNames(markdown, speakers);
        markdown.EndParagraph();
    }

    /// <summary>The same for names as they mostly are.</summary>
    private static bool TryWriteInOnePiece(MarkdownWriter markdown, IReadOnlyList<Speaker> speakers)
    {
        if (!markdown.TryBegin(out var line))
        {
            return false;
        }

        var isFirst = true;
        foreach (var speaker in ValueList.From(speakers).Span)
        {
            if (!isFirst)
            {
                line.Mark("; "u8);
            }

            line.Text(speaker.Name, ",;(/");
            if (!TextChanges.IsBlank(speaker.Handle))
            {
                line.Mark(" ("u8);
                line.Text(speaker.Handle, ",;()");
                line.Mark(")"u8);
            }

            if (speaker.Affiliation is { } affiliation)
            {
                line.Mark(", "u8);
                line.Text(affiliation.Name, ";");
            }

            isFirst = false;
            if (line.IsGivenUp)
            {
                return false;
            }
        }

        return markdown.TryEnd(ref line);
    }

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

    /// <summary>What the author gave the talk.</summary>
    protected virtual void WriteRating(PostContext post, Rating? rating)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (rating is { } given && Shows(PostParts.Ratings))
        {
            Span<byte> text = stackalloc byte[Rating.LongestText];
            given.TryFormat(text, out var length, default, null);
            post.Markdown.StartParagraph();
            post.Markdown.StartStrong();
            post.Markdown.WriteAsIs(text[..length]);
            post.Markdown.EndStrong();
            post.Markdown.EndParagraph();
        }
    }

    /// <summary>Images, each with the words under it.</summary>
    protected virtual void WriteFigures(PostContext post, IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (figures is not { Count: > 0 } || !Shows(PostParts.Figures))
        {
            return;
        }

        var markdown = post.Markdown;
        foreach (var figure in ValueList.From(figures).Span)
        {
            markdown.StartParagraph();
            markdown.WriteImage(figure.AlternativeText, figure.Source, figure.Title);
            if (!TextChanges.IsBlank(figure.Caption))
            {
                markdown.WriteSoftBreak();
                markdown.StartEmphasis();
                markdown.WriteText(figure.Caption);
                markdown.EndEmphasis();
            }

            markdown.EndParagraph();
        }
    }

    /// <summary>What the author wrote, as it is.</summary>
    protected virtual void WriteProse(PostContext post, MarkdownText text)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (!text.IsEmpty && Shows(PostParts.Prose))
        {
            post.Markdown.WriteMarkdown(text);
        }
    }

    /// <summary>Key points, or the points of a section.</summary>
    protected virtual void WritePoints(PostContext post, IReadOnlyList<MarkdownText> points)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (!SayAnything(points) || !Shows(PostParts.Points))
        {
            return;
        }

        var markdown = post.Markdown;
        markdown.StartBulletList(Bullet);
        foreach (var point in ValueList.From(points).Span)
        {
            if (!string.IsNullOrWhiteSpace(point.Source))
            {
                markdown.WriteItem(point);
            }
        }

        markdown.EndList();
    }

    /// <summary>What is to be kept of a talk, under its label.</summary>
    private protected void WriteKeyPoints(PostContext post, IReadOnlyList<MarkdownText> takeaways)
    {
        if (SayAnything(takeaways) && Shows(PostParts.Points))
        {
            WriteLabel(post, static words => words.Labels.KeyPoints);
            WritePoints(post, takeaways);
        }
    }

    /// <summary>What was said, word for word, and by whom.</summary>
    protected virtual void WriteQuotes(PostContext post, IReadOnlyList<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (quotes is not { Count: > 0 } || !Shows(PostParts.Quotes))
        {
            return;
        }

        WriteLabel(post, static words => words.Labels.Quotes);
        var markdown = post.Markdown;
        foreach (var quote in ValueList.From(quotes).Span)
        {
            markdown.StartQuote();
            markdown.WriteParagraph(quote.Text);
            if (!TextChanges.IsBlank(quote.By))
            {
                markdown.StartParagraph();
                markdown.WriteText("— ");
                markdown.WriteText(quote.By);
                markdown.EndParagraph();
            }

            markdown.EndQuote();
        }
    }

    /// <summary>What the author wants to do, with boxes to tick.</summary>
    protected virtual void WriteFollowUps(PostContext post, IReadOnlyList<MarkdownText> followUps)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (!SayAnything(followUps) || !Shows(PostParts.FollowUps))
        {
            return;
        }

        WriteLabel(post, static words => words.Labels.FollowUps);
        var markdown = post.Markdown;
        markdown.StartBulletList(BulletBesidePoints('-'));
        foreach (var followUp in ValueList.From(followUps).Span)
        {
            if (!string.IsNullOrWhiteSpace(followUp.Source))
            {
                markdown.StartTask();
                markdown.WriteMarkdown(followUp);
                markdown.EndItem();
            }
        }

        markdown.EndList();
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

    /// <summary>Speakers in italics, parted by semicolons.</summary>
    private protected static void WriteNames(MarkdownWriter markdown, IReadOnlyList<Speaker> speakers)
    {
        var all = ValueList.From(speakers).Span;
        markdown.StartEmphasis();
        for (var i = 0; i < all.Length; i++)
        {
            if (i > 0)
            {
                markdown.WriteAsIs("; "u8);
            }

            WriteSpeaker(markdown, all[i]);
        }

        markdown.EndEmphasis();
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

    /// <summary>Whether anything is seen of the speakers: a name may be a mark that nobody sees.</summary>
    private protected static bool AnyShows(IReadOnlyList<Speaker> speakers)
    {
        foreach (var speaker in ValueList.From(speakers).Span)
        {
            if (!TextChanges.IsBlank(speaker.Name) || !TextChanges.IsBlank(speaker.Handle) || speaker.Affiliation is not null)
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

    private protected static bool SayAnything(IReadOnlyList<MarkdownText> texts)
    {
        foreach (var text in ValueList.From(texts).Span)
        {
            if (!string.IsNullOrWhiteSpace(text.Source))
            {
                return true;
            }
        }

        return false;
    }

    private protected void WriteLabel(PostContext post, Func<Wording, string> label)
    {
        if (Labels == PartLabels.Bold)
        {
            post.Markdown.StartParagraph();
            post.Markdown.StartStrong();
            post.Markdown.WriteText(label(post.Wording));
            post.Markdown.EndStrong();
            post.Markdown.EndParagraph();
        }
    }

    /// <summary>Name, handle and affiliation. What parts them is an entity inside of them, so that a reader can tell.</summary>
    private static void WriteSpeaker(MarkdownWriter markdown, Speaker speaker)
    {
        markdown.WriteText(speaker.Name, ",;(/");
        if (!TextChanges.IsBlank(speaker.Handle))
        {
            markdown.WriteAsIs(" ("u8);
            markdown.WriteText(speaker.Handle, ",;()");
            markdown.WriteAsIs(")"u8);
        }

        if (speaker.Affiliation is { } affiliation)
        {
            markdown.WriteAsIs(", "u8);
            markdown.WriteText(affiliation.Name, ";");
        }
    }
}
