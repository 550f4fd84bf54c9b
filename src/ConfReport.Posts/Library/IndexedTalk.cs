namespace ConfReport.Posts;

/// <summary>A talk in an index, and the post that tells of it.</summary>
/// <remarks>Two posts about one talk are two of these: whether they mean the same is for the reader to say.</remarks>
public sealed class IndexedTalk
{
    internal IndexedTalk(IndexedPost post, Talk talk, IEnumerable<Link> links, int line, Confidence confidence) =>
        (Post, Talk, Links, Line, Confidence) = (post, talk, Array.AsReadOnly(links.DistinctBy(link => link.Url).ToArray()), line, confidence);

    /// <summary>The post.</summary>
    public IndexedPost Post { get; }

    /// <summary>The talk, without what the author thought of it.</summary>
    public Talk Talk { get; }

    /// <summary>The links of the talk, then those of the author to it; each address once.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>The line of the file on which it begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>How sure it is that this is a talk.</summary>
    public Confidence Confidence { get; }

    /// <summary>The title, and where it stands.</summary>
    public override string ToString() => $"{Talk.Title} ({Post.File}:{Line})";
}
