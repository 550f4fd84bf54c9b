using System.Globalization;
using System.Text;
using ConfReport.Markdown;

namespace ConfReport.Rendering;

/// <summary>The body of a post, section by section.</summary>
/// <remarks>
/// Every block is written after a blank line, so that none can run into the one before. The three kinds of list have three
/// marks, since Markdown takes lists of one mark for one list: <c>*</c> points, <c>-</c> things to do, <c>+</c> links.
/// </remarks>
internal sealed class PostBody(StringBuilder output)
{
    /// <summary>The level of the outermost sections; the first is the title's.</summary>
    private const int TopLevel = 2;

    /// <summary>The deepest heading there is.</summary>
    private const int LastLevel = 6;

    public void Write(IReadOnlyList<Section> sections) => Write(sections, TopLevel);

    private void Write(IReadOnlyList<Section> sections, int level)
    {
        foreach (var section in sections)
        {
            if (section is TalkSection talk)
            {
                Talk(talk, level);
            }
            else if (section is PlainSection plain)
            {
                Plain(plain, level);
            }

            Write(section.Children, Math.Min(level + 1, LastLevel));
        }
    }

    private void Plain(PlainSection section, int level)
    {
        if (!string.IsNullOrWhiteSpace(section.Heading))
        {
            BeginHeading(level);
            PlainText.AppendInline(output, section.Heading);
            output.Append('\n');
        }

        Figures(section.Figures);
        Prose(section.Content);
        Items(section.Points, "* ");
        Links(section.Links, [section.Content, .. section.Points]);
    }

    private void Talk(TalkSection section, int level)
    {
        TalkHeading(section, level);
        Speakers(section.Talk.Speakers);
        TalkLinks(section.Talk.Links);
        var impression = section.Impression;
        if (impression.Rating is { } rating)
        {
            Begin();
            output.Append("**").Append(rating).Append("**\n");
        }

        Figures(impression.Figures);
        Prose(impression.Text);
        Items(impression.Takeaways, "* ");
        Quotes(impression.Quotes);
        Items(impression.FollowUps, "- [ ] ");
        Links(impression.Links, [impression.Text, .. impression.Takeaways, .. impression.FollowUps]);
    }

    private void TalkHeading(TalkSection section, int level)
    {
        BeginHeading(level);
        if (!string.IsNullOrWhiteSpace(section.Heading))
        {
            PlainText.AppendInline(output, section.Heading);
        }
        else
        {
            var title = string.IsNullOrWhiteSpace(section.Talk.Title) ? FormatWord(section.Talk.Format) : section.Talk.Title;
            if (section.Number is { } number)
            {
                output.Append(number.ToString(CultureInfo.InvariantCulture)).Append(". ");
                PlainText.AppendInline(output, title);
            }
            else
            {
                PlainText.AppendUnnumbered(output, title);
            }
        }

        output.Append('\n');
    }

    /// <summary>What a talk is called that has no title.</summary>
    private static string FormatWord(TalkFormat? format) => format switch
    {
        TalkFormat.Keynote => "Keynote",
        TalkFormat.Workshop => "Workshop",
        TalkFormat.Panel => "Panel",
        TalkFormat.Lightning => "Lightning talk",
        TalkFormat.Demo => "Demo",
        TalkFormat.Break => "Break",
        _ => "Talk",
    };

    /// <summary>Name, handle and affiliation of each speaker, in italics.</summary>
    private void Speakers(IReadOnlyList<Speaker> speakers)
    {
        if (speakers.Count == 0)
        {
            return;
        }

        Begin();
        output.Append('*');
        for (var i = 0; i < speakers.Count; i++)
        {
            output.Append(i == 0 ? "" : "; ");
            PlainText.AppendEmphasised(output, speakers[i].Name, ",;(/");
            if (!string.IsNullOrWhiteSpace(speakers[i].Handle))
            {
                output.Append(" (");
                PlainText.AppendEmphasised(output, speakers[i].Handle ?? "", ",;()");
                output.Append(')');
            }

            if (speakers[i].Affiliation is { } affiliation)
            {
                output.Append(", ");
                PlainText.AppendEmphasised(output, affiliation.Name, ";");
            }
        }

        output.Append("*\n");
    }

    /// <summary>Slides, recording and the like, on one line.</summary>
    private void TalkLinks(IReadOnlyList<Link> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        Begin();
        for (var i = 0; i < links.Count; i++)
        {
            output.Append(i == 0 ? "" : " · ");
            LinkWriter.AppendLink(output, links[i]);
        }

        output.Append('\n');
    }

    private void Figures(IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures)
        {
            Begin();
            LinkWriter.AppendFigure(output, figure);
            output.Append('\n');
        }
    }

    private void Prose(MarkdownText text)
    {
        if (!string.IsNullOrWhiteSpace(text.Source))
        {
            Begin();
            output.Append(Lines(text).Trim('\n')).Append('\n');
        }
    }

    private void Items(IReadOnlyList<MarkdownText> items, string mark)
    {
        if (items.Count > 0)
        {
            Begin();
        }

        foreach (var item in items)
        {
            Item(Lines(item).Trim(), mark);
        }
    }

    private void Item(string text, string mark)
    {
        // Lines after the first belong to the item when they stand two columns in, where its text began.
        var indent = mark;
        foreach (var line in text.Split('\n'))
        {
            output.Append(line.Length == 0 ? indent.TrimEnd() : indent).Append(line).Append('\n');
            indent = "  ";
        }
    }

    private void Quotes(IReadOnlyList<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            Begin();
            output.Append("> ");
            PlainText.AppendLine(output, quote.Text);
            output.Append('\n');
            if (!string.IsNullOrWhiteSpace(quote.By))
            {
                output.Append(">\n> — ");
                PlainText.AppendInline(output, quote.By);
                output.Append('\n');
            }
        }
    }

    /// <summary>The links that the prose does not hold already.</summary>
    private void Links(IReadOnlyList<Link> links, IReadOnlyList<MarkdownText> prose)
    {
        var begun = false;
        foreach (var link in links)
        {
            if (prose.Any(text => Mentions(text.Source, link.Url)))
            {
                continue;
            }

            if (!begun)
            {
                Begin();
                begun = true;
            }

            output.Append("+ ");
            LinkWriter.AppendLink(output, link);
            output.Append('\n');
        }
    }

    /// <summary>Whether the address stands in the text, whole and not as the beginning of a longer one.</summary>
    private static bool Mentions(string text, string url)
    {
        for (var at = text.IndexOf(url, StringComparison.Ordinal); at >= 0; at = text.IndexOf(url, at + 1, StringComparison.Ordinal))
        {
            var end = at + url.Length;
            if (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '/' or '?' or '#' or '=' or '&' or '-' or '_' or '%'))
            {
                return true;
            }
        }

        return false;
    }

    private static string Lines(MarkdownText text) =>
        text.Source.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private void BeginHeading(int level)
    {
        Begin();
        output.Append('#', level).Append(' ');
    }

    private void Begin() => output.Append('\n');
}
