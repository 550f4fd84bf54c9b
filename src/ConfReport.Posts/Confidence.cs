namespace ConfReport.Posts;

/// <summary>How sure the reader of a post is of something that the post does not say in so many words.</summary>
public enum Confidence
{
    /// <summary>More likely than anything else, and may well be wrong.</summary>
    Guessed,

    /// <summary>Other parts of the post point the same way.</summary>
    Likely,

    /// <summary>The words of the post say so.</summary>
    Certain,
}
