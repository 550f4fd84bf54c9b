using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Outline;

/// <summary>A heading, in whatever form the author wrote it.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Source">Its Markdown without its marks.</param>
/// <param name="Inline">What stands in it; null where that was not read.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Start">Where it begins in the body.</param>
/// <param name="End">Where its line ends.</param>
internal sealed record OutlineHeading(int Level, string Source, ContainerInline? Inline, string Text, int Start, int End);
