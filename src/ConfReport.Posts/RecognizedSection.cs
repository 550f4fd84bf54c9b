namespace ConfReport.Posts;

/// <summary>A section of the report, where it stands in the post, and why it was taken for what it is.</summary>
/// <param name="Section">The section, the same object as in <see cref="ReportPost.Report"/>.</param>
/// <param name="Span">Its heading and what stands under it, without the sections in it.</param>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Confidence">How sure it is that the section is of this kind.</param>
/// <param name="Reason">What it was recognised by, as a sentence without its full stop, in English.</param>
public sealed record RecognizedSection(Section Section, TextSpan Span, int Line, Confidence Confidence, string Reason);
