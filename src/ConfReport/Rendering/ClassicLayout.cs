using System.Runtime.CompilerServices;
using ConfReport.Markdown;
using ConfReport.Rendering;

namespace ConfReport;

/// <summary>A section for each talk: heading, speakers, impression, key points, links; and the author's other sections around them.</summary>
/// <remarks>
/// Each part is a method that a derived record can override. A part writes whole blocks with the writer of the context, or
/// nothing where there is nothing to say.
/// </remarks>
public partial record ClassicLayout : PostLayout
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
        ContentsWriter.Write(post, HeadingsOf(post), Contents, BulletBesidePoints('-'));
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
}
