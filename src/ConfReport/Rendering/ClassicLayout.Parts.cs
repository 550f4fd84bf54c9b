using ConfReport.Markdown;
using ConfReport.Rendering;

namespace ConfReport;

/// <content>The parts of a talk and of a section, but for speakers and links.</content>
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
}
