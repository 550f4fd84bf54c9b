using ConfReport.Posts.Outline;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConfReport.Posts.Recognition;

/// <summary>A paragraph of nothing but images, each perhaps with an emphasised line under it that is its caption.</summary>
internal static class FigureParagraph
{
    public static IReadOnlyList<Figure> Read(Block block)
    {
        var figures = new List<Figure>();
        foreach (var inline in InlineText.Meaningful((block as ParagraphBlock)?.Inline))
        {
            if (inline is LinkInline { IsImage: true, Url: { } url } image && !string.IsNullOrWhiteSpace(url))
            {
                figures.Add(new Figure(url) { AlternativeText = NullIfEmpty(InlineText.Of(image)), Title = NullIfEmpty(image.Title) });
            }
            else if (inline is EmphasisInline caption && figures.Count > 0 && figures[^1].Caption is null)
            {
                figures[^1] = figures[^1] with { Caption = NullIfEmpty(InlineText.Of(caption)) };
            }
            else
            {
                return [];
            }
        }

        return figures;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
