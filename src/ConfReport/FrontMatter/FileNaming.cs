namespace ConfReport;

/// <summary>How a generator wants the file of a post to be named.</summary>
public enum FileNaming : byte
{
    /// <summary><c>slug/index.md</c>: a folder for the post and its images.</summary>
    Bundle,

    /// <summary><c>2024-10-06-slug.md</c>; a post without a date is <c>slug.md</c>.</summary>
    Dated,

    /// <summary><c>slug.md</c>.</summary>
    Slug,
}
