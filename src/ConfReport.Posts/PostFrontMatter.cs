namespace ConfReport.Posts;

/// <summary>The front matter of a post: its form, its language and its place.</summary>
/// <param name="Form">How it is told from the body, or why there is none.</param>
/// <param name="Format">Its language; <see cref="FrontMatterFormat.None"/> where there is none that is read.</param>
/// <param name="Span">
/// From its first fence to where the body begins, with all line ends between, and with the blank line where one ends it. Where there is
/// none, an empty piece at the start of the body. A byte order mark and blank lines before it are no part of it.
/// </param>
/// <param name="Content">What stands between the fences, to the last line end; of JSON in braces, the braces too.</param>
/// <param name="IsEmpty">
/// Whether the post has front matter with nothing in it but white space. That is not the same as none: Jekyll takes only a file that
/// has some for a page.
/// </param>
public sealed record PostFrontMatter(FrontMatterForm Form, FrontMatterFormat Format, TextSpan Span, TextSpan Content, bool IsEmpty);
