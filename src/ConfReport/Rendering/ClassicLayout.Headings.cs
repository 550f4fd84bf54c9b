using System.Globalization;
using System.Runtime.CompilerServices;
using ConfReport.Markdown;
using ConfReport.Rendering;

namespace ConfReport;

/// <content>The words of the headings, before they are written: for lists of contents and tables.</content>
public partial record ClassicLayout
{
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

    /// <summary>The headings of the body in their order, with the words that <see cref="WriteTalkHeading"/> gives them.</summary>
    private protected PostHeadings HeadingsOf(PostContext post)
    {
        var headings = new PostHeadings(post.Site.Anchors);
        AddHeadings(post, headings, post.Report.Sections, 0);
        return headings;
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

    /// <summary>The words of a heading as a page shows them; null where the section has none.</summary>
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
    private protected static string AsShown(string text)
    {
        using var clean = new CleanText(text);
        return clean.Line.ToString();
    }
}
