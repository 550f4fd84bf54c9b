using ConfReport.Markdown;

namespace ConfReport;

/// <content>Who spoke.</content>
public partial record ClassicLayout
{
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
