namespace ConfReport.Posts;

/// <summary>What an index keeps of a post: all but its text.</summary>
public sealed class IndexedPost
{
    internal IndexedPost(string file, ReportPost post)
    {
        (File, Header, Conference) = (file, post.Report.Header, post.Report.Conference);
        Talks = Array.AsReadOnly(post.Sections.Select(TalkOf).OfType<IndexedTalk>().ToArray());
    }

    /// <summary>The file, as <see cref="PostEntry.File"/> has it.</summary>
    public string File { get; }

    /// <summary>What its front matter says.</summary>
    public PostHeader Header { get; }

    /// <summary>The conference, as far as the post says.</summary>
    public Conference Conference { get; }

    /// <summary>The year of the conference; where the post does not say it, that in which it was published; else null.</summary>
    public int? Year => Conference.Year ?? Conference.Dates?.Start.Year ?? Header.Published?.Date.Year;

    /// <summary>Its talks, in the order in which they stand in it.</summary>
    public IReadOnlyList<IndexedTalk> Talks { get; }

    /// <summary>The file.</summary>
    public override string ToString() => File;

    private IndexedTalk? TalkOf(RecognizedSection section) => section.Section is TalkSection talk
        ? new(this, talk.Talk, talk.Talk.Links.Concat(talk.Impression.Links), section.Line, section.Confidence)
        : null;
}
