using ConfReport.Markdown;
using ConfReport.Rendering;

namespace ConfReport;

/// <summary>A list of the talks: title, speakers, rating and links on one line, and below what the author thought of it.</summary>
/// <remarks>An impression of one paragraph follows on the line of its talk; a longer one, key points and the rest stand under it. The author's other sections stay sections.</remarks>
public record CompactLayout : ClassicLayout
{
    /// <inheritdoc/>
    protected override void WriteSections(PostContext post, IReadOnlyList<Section> sections, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        var isInList = false;
        foreach (var section in ValueList.From(sections).Span)
        {
            var isItem = section is TalkSection && Shows(section);
            if (section is TalkSection && !isItem && section.Children.Count == 0)
            {
                continue;
            }

            if (isItem != isInList)
            {
                isInList = !isInList;
                if (isInList)
                {
                    post.Markdown.StartBulletList(Bullet);
                }
                else
                {
                    EndList(post);
                }
            }

            WriteSection(post, section, level);
            if (section.Children is { Count: > 0 } children)
            {
                if (isInList)
                {
                    isInList = false;
                    EndList(post);
                }

                WriteSections(post, children, Math.Min(level + 1, MarkdownWriter.LastHeadingLevel));
            }
        }

        if (isInList)
        {
            EndList(post);
        }
    }

    /// <inheritdoc/>
    protected override void WriteTalk(PostContext post, TalkSection section, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(section);
        var markdown = post.Markdown;
        markdown.StartItem();
        WriteTalkHeading(post, section, level);
        WriteSpeakers(post, section.Talk.Speakers);
        WriteRating(post, section.Impression.Rating);
        WriteTalkLinks(post, section.Talk.Links);
        var impression = section.Impression;
        var isParagraph = IsParagraph(impression.Text.Source);
        if (isParagraph && Shows(PostParts.Prose))
        {
            WriteColon(markdown, post.Wording.Labels.Colon);
            markdown.WriteInline(impression.Text);
        }

        WriteFigures(post, impression.Figures);
        if (!isParagraph)
        {
            WriteProse(post, impression.Text);
        }

        WriteKeyPoints(post, impression.Takeaways);
        WriteQuotes(post, impression.Quotes);
        WriteFollowUps(post, impression.FollowUps);
        WriteLinks(post, impression.Links, impression.Text, impression.Takeaways, impression.FollowUps);
        markdown.EndItem();
    }

    /// <summary>Number and title of a talk, in bold.</summary>
    protected override void WriteTalkHeading(PostContext post, TalkSection section, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(section);
        var markdown = post.Markdown;
        if (Times != DetailPlace.Nowhere && post.SlotOf(section.Talk) is { } slot && SlotText.Write(markdown, slot, withRoom: Times == DetailPlace.Line))
        {
            markdown.WriteAsIs(Times == DetailPlace.Line ? Separator : " "u8);
        }

        markdown.StartStrong();
        if (!TextChanges.IsBlank(section.Heading))
        {
            markdown.WriteText(section.Heading);
        }
        else
        {
            markdown.WriteNumbered(NumberOf(section, post.TalksWritten), TitleOf(post, section.Talk));
        }

        markdown.EndStrong();
    }

    /// <inheritdoc/>
    protected override void WriteSpeakers(PostContext post, IReadOnlyList<Speaker> speakers)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (speakers is { Count: > 0 } && Speakers != DetailPlace.Nowhere && Shows(PostParts.Speakers) && AnyShows(speakers))
        {
            post.Markdown.WriteAsIs(" — "u8);
            WriteNames(post.Markdown, speakers);
        }
    }

    /// <inheritdoc/>
    protected override void WriteRating(PostContext post, Rating? rating)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (rating is { } given && Shows(PostParts.Ratings))
        {
            Span<byte> text = stackalloc byte[Rating.LongestText];
            given.TryFormat(text, out var length, default, null);
            post.Markdown.WriteAsIs(Separator);
            post.Markdown.WriteAsIs(text[..length]);
        }
    }

    /// <inheritdoc/>
    protected override void WriteTalkLinks(PostContext post, IReadOnlyList<Link> links)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (links is { Count: > 0 } && Shows(PostParts.TalkLinks) && AnyShows(links))
        {
            post.Markdown.WriteAsIs(Separator);
            WriteLinkLine(post, links);
        }
    }

    /// <summary>Talks are no headings here, so nothing leads to them.</summary>
    private protected override void AddHeading(PostContext post, PostHeadings headings, Section section, int depth)
    {
        if (section is not TalkSection talk)
        {
            base.AddHeading(post, headings, section, depth);
        }
        else if (Shows(section))
        {
            headings.AddWithoutHeading(talk, HeadingText(post, talk, headings.Talks) ?? "", depth);
        }
    }

    /// <summary>Whether the prose is one paragraph that can go on a line begun already: no empty line in it, and no mark of a block at its beginning.</summary>
    private static bool IsParagraph(ReadOnlySpan<char> prose)
    {
        prose = prose.Trim();
        if (prose.IsEmpty || !(char.IsLetter(prose[0]) || prose[0] is '"' or '“' or '«' or '¿' or '¡' or '\''))
        {
            return false;
        }

        foreach (var line in prose.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The colon of the language; French has a no-break space before it, which plain text would lose at its end.</summary>
    private static void WriteColon(MarkdownWriter markdown, string colon)
    {
        markdown.WriteAsIs(colon[0] == '\u00A0' ? "\u00A0"u8 : colon[0] == '\u202F' ? "\u202F"u8 : default);
        markdown.WriteText(colon.AsSpan().TrimStart("\u00A0\u202F"));
    }

    private static void EndList(PostContext post)
    {
        post.Markdown.EndList();
        WriteOwedAddresses(post);
    }
}
