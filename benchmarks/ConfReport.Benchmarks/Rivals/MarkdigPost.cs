using System.Text;
using Markdig;
using Markdig.Syntax;
using YamlDotNet.Serialization;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>What most scripts do with a post: cut the front matter off, give it to YamlDotNet and the rest to Markdig. No talk is found yet.</summary>
internal static class MarkdigPost
{
    private const string Fence = "---\n";

    private static readonly MarkdownPipeline Precise = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private static readonly MarkdownPipeline Blocks = BlocksAlone();

    private static readonly IDeserializer Deserializer = new DeserializerBuilder().Build();

    /// <summary>Header and whole tree.</summary>
    public static (Dictionary<string, object> Header, MarkdownDocument Body) Read(byte[] post)
    {
        var text = Encoding.UTF8.GetString(post);
        var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) + 1;
        return (Deserializer.Deserialize<Dictionary<string, object>>(text[Fence.Length..end]), Markdig.Markdown.Parse(text[(end + Fence.Length)..], Precise));
    }

    /// <summary>The blocks alone, with their places.</summary>
    public static MarkdownDocument ReadBlocks(byte[] post) => Markdig.Markdown.Parse(Encoding.UTF8.GetString(post), Blocks);

    private static MarkdownPipeline BlocksAlone()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
