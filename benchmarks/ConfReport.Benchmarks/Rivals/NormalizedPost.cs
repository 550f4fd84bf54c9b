using Markdig.Renderers.Normalize;
using Markdig.Syntax;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>A post from Markdig's tree, which somebody else has made: only the way back to text is timed.</summary>
internal sealed class NormalizedPost
{
    private readonly MarkdownDocument tree;
    private readonly StringWriter text = new() { NewLine = "\n" };
    private readonly NormalizeRenderer renderer;

    /// <param name="body">A post without its front matter, for which Markdig has no way back.</param>
    public NormalizedPost(string body)
    {
        tree = Markdig.Markdown.Parse(body);
        renderer = new NormalizeRenderer(text);
    }

    public string Write()
    {
        text.GetStringBuilder().Clear();
        renderer.Render(tree);
        return text.ToString();
    }
}
