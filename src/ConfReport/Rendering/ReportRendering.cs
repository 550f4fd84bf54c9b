namespace ConfReport;

/// <summary>Writes a report for people to read.</summary>
public static class ReportRendering
{
    /// <summary>The report as a post for a static-site generator: front matter in YAML, then the body in Markdown.</summary>
    /// <remarks>
    /// <para>
    /// The keys of the front matter are those of Hugo, which most other generators read as well. Sections become headings
    /// from the second level on, since the first belongs to the title; a talk shows its number and title, its speakers, and
    /// what the author thought of it.
    /// </para>
    /// <para>
    /// A key is written where there is something to say, <c>draft</c> only for a draft; a header that says nothing makes no
    /// front matter. The keys of <see cref="PostHeader.Extra"/> follow as they are, but one that equals a key already
    /// written, without regard to case, is left out: the value of the header's own property stands, since Hugo takes
    /// <c>Title</c> and <c>title</c> for one key.
    /// </para>
    /// <para>
    /// What the layout does not show (an agenda, a conference's details, what a programme says of a talk) is not in the
    /// post. Plain text is escaped, so that none of it turns into markup; an author's Markdown is written as it is, and
    /// links from it are not listed a second time. Lines end in LF and the last one does too. The same report makes the same
    /// post on every machine.
    /// </para>
    /// </remarks>
    public static string ToPost(this ConferenceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var post = new System.Text.StringBuilder();
        post.Append(report.ToFrontMatter(SiteProfile.Hugo));
        new Rendering.PostBody(post).Write(report.Sections);
        return post.ToString();
    }
}
