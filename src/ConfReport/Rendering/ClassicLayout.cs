using System.Globalization;
using System.Runtime.CompilerServices;
using ConfReport.Markdown;
using ConfReport.Rendering;

namespace ConfReport;

/// <summary>A section for each talk: heading, speakers, impression, key points, links; and the author's other sections around them.</summary>
/// <remarks>
/// Each part is a method that a derived record can override. A part writes whole blocks with the writer of the context, or
/// nothing where there is nothing to say.
/// </remarks>
public record ClassicLayout : PostLayout
{
    /// <summary>Between what stands on one line.</summary>
    private protected static ReadOnlySpan<byte> Separator => " · "u8;

    /// <inheritdoc/>
    protected internal override void Write(PostContext post)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (OpensWith != PostFacts.None && OpeningLine.HasAny(post.Report, OpensWith, LeavesOut))
        {
            OpeningLine.Write(post, OpensWith, LeavesOut);
        }

        if (Contents != ContentsList.None)
        {
            WriteContents(post);
        }

        WriteSections(post, post.Report.Sections, HeadingLevel);
    }

    /// <summary>A list of the sections, with links to them where the generator's names for headings are known.</summary>
    protected virtual void WriteContents(PostContext post)
    {
        ArgumentNullException.ThrowIfNull(post);
        // Another bullet than that of a list that may follow: readers would take both for one.
        ContentsWriter.Write(post, HeadingsOf(post), Contents, Bullet == '-' ? '*' : '-');
    }

    /// <summary>Sections one after the other, each with the sections in it.</summary>
    protected virtual void WriteSections(PostContext post, IReadOnlyList<Section> sections, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        foreach (var section in ValueList.From(sections).Span)
        {
            WriteSection(post, section, level);
            if (section.HasRareValues && section.Children.Count > 0)
            {
                WriteChildren(post, section, Math.Min(level + 1, MarkdownWriter.LastHeadingLevel));
            }
        }
    }

    /// <summary>The sections in another one.</summary>
    private protected virtual void WriteChildren(PostContext post, Section section, int level) => WriteSections(post, section.Children, level);

    /// <summary>A section without those in it, unless the layout leaves it out.</summary>
    private protected void WriteSection(PostContext post, Section section, int level)
    {
        if (!Shows(section))
        {
            return;
        }

        if (section is TalkSection talk)
        {
            WriteTalk(post, talk, level);
            post.TalksWritten++;
        }
        else if (section is PlainSection plain)
        {
            WritePlainSection(post, plain, level);
        }

        if (Links == LinkStyle.Reference)
        {
            WriteOwedAddresses(post);
        }
    }

    // Inlined, the type is known: a shared generic method would look it up each time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAny<T>(IReadOnlyList<T> list) => ValueList.From(list).Count > 0;

    private protected bool Shows(Section section) => LeavesOut.Shows(section);

    /// <summary>A section that is not about a talk.</summary>
    protected virtual void WritePlainSection(PostContext post, PlainSection section, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(section);
        if (section.Heading is { } heading)
        {
            post.Markdown.WriteHeading(level, heading);
        }

        WriteFigures(post, section.Figures);
        WriteProse(post, section.Content);
        WritePoints(post, section.Points);
        WriteLinks(post, section.Links, section.Content, section.Points, []);
    }

    /// <summary>A talk and what the author thought of it.</summary>
    protected virtual void WriteTalk(PostContext post, TalkSection section, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(section);
        WriteTalkHeading(post, section, level);
        if (Times == DetailPlace.Line)
        {
            WriteTime(post, section.Talk);
        }

        var talk = section.Talk;
        if (Speakers == DetailPlace.Line && IsAny(talk.Speakers))
        {
            WriteSpeakers(post, talk.Speakers);
        }

        if (IsAny(talk.Links))
        {
            WriteTalkLinks(post, talk.Links);
        }

        // Most talks have neither rating nor figures, quotes or things to do, and one look tells.
        var impression = section.Impression;
        if (impression.HasRareValues)
        {
            WriteRating(post, impression.Rating);
            WriteFigures(post, impression.Figures);
        }

        WriteProse(post, impression.Text);
        if (IsAny(impression.Takeaways))
        {
            WriteKeyPoints(post, impression.Takeaways);
        }

        if (impression.HasRareValues)
        {
            WriteQuotes(post, impression.Quotes);
            WriteFollowUps(post, impression.FollowUps);
        }

        if (IsAny(impression.Links))
        {
            WriteLinks(post, impression.Links, impression.Text, impression.Takeaways, impression.FollowUps);
        }
    }

    /// <summary>The heading of a talk: the author's own, or number and title.</summary>
    protected virtual void WriteTalkHeading(PostContext post, TalkSection section, int level)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(section);
        var markdown = post.Markdown;
        if (section.HasRareValues && !TextChanges.IsBlank(section.Heading))
        {
            markdown.WriteHeading(level, section.Heading);
            return;
        }

        if (Speakers != DetailPlace.Heading && Times != DetailPlace.Heading)
        {
            markdown.WriteHeading(level, NumberOf(section, post.TalksWritten), TitleOf(post, section.Talk));
            return;
        }

        var names = Speakers == DetailPlace.Heading && Shows(PostParts.Speakers) ? section.Talk.Speakers : [];
        var slot = Times == DetailPlace.Heading ? post.SlotOf(section.Talk) : null;
        var number = NumberOf(section, post.TalksWritten);
        if (names.Count == 0 && slot?.Start?.TimeOfDay is null)
        {
            markdown.WriteHeading(level, number, TitleOf(post, section.Talk));
            return;
        }

        markdown.StartHeading(level, number);
        if (slot is not null && SlotText.WriteTime(markdown, slot))
        {
            markdown.WriteText(" ");
        }

        markdown.WriteText(TitleOf(post, section.Talk));
        var isFirst = true;
        foreach (var speaker in ValueList.From(names).Span)
        {
            if (!TextChanges.IsBlank(speaker.Name))
            {
                markdown.WriteAsIs(isFirst ? " — "u8 : ", "u8);
                markdown.WriteText(speaker.Name, ",");
                isFirst = false;
            }
        }

        markdown.EndHeading();
    }

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
        if (speakers is not { Count: > 0 } || !Shows(PostParts.Speakers) || !AnyShows(speakers))
        {
            return;
        }

        var markdown = post.Markdown;
        markdown.StartParagraph();
        WriteNames(markdown, speakers);
        markdown.EndParagraph();
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
        markdown.StartBulletList(Bullet == '-' ? '*' : '-');
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
        foreach (var link in ValueList.From(links).Span)
        {
            if (!Shows(link) || Mentions.In(prose, link.Url) || Mentions.In(points, link.Url) || Mentions.In(followUps, link.Url))
            {
                continue;
            }

            if (!isStarted)
            {
                WriteLabel(post, static words => words.Labels.Links);
                markdown.StartBulletList(Bullet == '+' ? '*' : '+');
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

    private protected static string TitleOf(PostContext post, Talk talk) =>
        TextChanges.IsBlank(talk.Title) ? post.Wording.Formats.For(talk.Format) : talk.Title;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected int? NumberOf(TalkSection section, int index) => Numbering switch
    {
        TalkNumbering.AsGiven => section.Number,
        TalkNumbering.FromZero => index,
        TalkNumbering.FromOne => index + 1,
        _ => null,
    };

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

    /// <summary>The headings of the body in their order, with the words that <see cref="WriteTalkHeading"/> gives them.</summary>
    private protected PostHeadings HeadingsOf(PostContext post)
    {
        var headings = new PostHeadings(post.Site.Anchors);
        AddHeadings(post, headings, post.Report.Sections, 0);
        return headings;
    }

    /// <summary>The addresses of the links above, unless this is no place for them.</summary>
    private protected static void WriteOwedAddresses(PostContext post)
    {
        if (post.OwedAddresses.Count == 0 || !post.Markdown.HoldsBlocks)
        {
            return;
        }

        foreach (var link in post.OwedAddresses)
        {
            post.Markdown.WriteDefinition(++post.LinksNumbered, link.Url);
        }

        post.OwedAddresses.Clear();
    }

    /// <summary>The headings of these sections and those in them, in the order in which <see cref="WriteSections"/> writes them.</summary>
    private protected virtual void AddHeadings(PostContext post, PostHeadings headings, IReadOnlyList<Section> sections, int depth)
    {
        foreach (var section in ValueList.From(sections).Span)
        {
            AddHeading(post, headings, section, depth);
            AddHeadingsWithin(post, headings, section, depth + 1);
        }
    }

    private protected virtual void AddHeadingsWithin(PostContext post, PostHeadings headings, Section section, int depth) =>
        AddHeadings(post, headings, section.Children, depth);

    private protected virtual void AddHeading(PostContext post, PostHeadings headings, Section section, int depth)
    {
        if (Shows(section) && HeadingText(post, section, headings.Talks) is { } text)
        {
            headings.Add(section, text, depth);
        }
    }

    private protected string? HeadingText(PostContext post, Section section, int talks)
    {
        if (!TextChanges.IsBlank(section.Heading) || section is not TalkSection talk)
        {
            return TextChanges.IsBlank(section.Heading) ? null : AsShown(section.Heading);
        }

        var number = NumberOf(talk, talks) is { } given ? string.Create(CultureInfo.InvariantCulture, $"{given}. ") : "";
        var time = Times == DetailPlace.Heading && post.SlotOf(talk.Talk) is { } slot ? SlotText.TimeOf(slot) : "";
        var speakers = Speakers == DetailPlace.Heading && Shows(PostParts.Speakers) ? talk.Talk.Speakers : [];
        string[] shown = [.. speakers.Select(speaker => AsShown(speaker.Name)).Where(name => name.Length > 0)];
        var names = shown.Length > 0 ? $" — {string.Join(", ", shown)}" : "";
        return $"{number}{(time.Length > 0 ? time + " " : "")}{AsShown(TitleOf(post, talk.Talk))}{names}";
    }

    /// <summary>Plain text as a page shows it: on one line, without white space at its ends.</summary>
    private static string AsShown(string text)
    {
        using var clean = new CleanText(text);
        return clean.Line.ToString();
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
