using Markdig.Syntax;

namespace ConfReport.Posts.Outline;

/// <summary>A heading and what stands under it, up to the next heading; the part before the first heading has none.</summary>
internal sealed class OutlineSection(OutlineHeading? heading, int contentStart)
{
    public OutlineHeading? Heading { get; } = heading;

    /// <summary>The heading's Markdown without its marks.</summary>
    public string HeadingSource => Heading?.Source ?? "";

    /// <summary>The heading as plain text; empty where there is none.</summary>
    public string HeadingText => Heading?.Text ?? "";

    /// <summary>1 to 6, or 0 for the part before the first heading.</summary>
    public int Level => Heading?.Level ?? 0;

    /// <summary>Where the section begins in the body: with its heading, or with its first block where it has none.</summary>
    public int Start => Heading?.Start ?? (Blocks.Count > 0 ? Blocks[0].Span.Start : ContentStart);

    /// <summary>Where the content begins in the body.</summary>
    public int ContentStart { get; } = contentStart;

    /// <summary>Where it ends: at the next heading, of whatever level.</summary>
    public int ContentEnd { get; set; }

    /// <summary>The blocks of the content.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The sections under it.</summary>
    public List<OutlineSection> Children { get; } = [];

    public IEnumerable<OutlineSection> SelfAndDescendants() =>
        Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}
