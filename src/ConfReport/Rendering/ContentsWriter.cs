namespace ConfReport.Rendering;

/// <summary>The list of what is in a post.</summary>
internal static class ContentsWriter
{
    public static void Write(PostContext post, PostHeadings headings, ContentsList extent, char bullet)
    {
        var markdown = post.Markdown;
        var open = 0;
        foreach (var entry in headings.Entries)
        {
            if (extent == ContentsList.Sections && entry.Depth > 0)
            {
                continue;
            }

            open = MoveTo(markdown, entry.Depth + 1, open, bullet);
            markdown.StartItem();
            Entry(markdown, entry);
        }

        MoveTo(markdown, 0, open, bullet);
    }

    /// <summary>Writes the words of a heading, as a link where it has a name.</summary>
    public static void Entry(MarkdownWriter markdown, PostHeadings.Entry entry)
    {
        if (entry.Anchor is { Length: > 0 } anchor)
        {
            markdown.WriteLink(entry.Text, $"#{anchor}");
        }
        else
        {
            markdown.WriteText(entry.Text);
        }
    }

    /// <summary>Ends the item before, and starts or ends lists until one of this depth is open; says how deep it is.</summary>
    /// <remarks>A heading under one that is left out has no item to stand in, so a list is never opened more than one deeper.</remarks>
    private static int MoveTo(MarkdownWriter markdown, int depth, int open, char bullet)
    {
        if (depth > open)
        {
            markdown.StartBulletList(bullet);
            return open + 1;
        }

        if (open > 0)
        {
            markdown.EndItem();
        }

        for (; open > depth; open--)
        {
            markdown.EndList();
            if (open > 1)
            {
                markdown.EndItem();
            }
        }

        return open;
    }
}
