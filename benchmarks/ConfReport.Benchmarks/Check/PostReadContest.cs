using System.Text;
using ConfReport.Benchmarks.Documents;
using ConfReport.Benchmarks.Rivals;
using ConfReport.Posts;

namespace ConfReport.Benchmarks.Check;

/// <summary>The contests of reading a post: from bytes to a report.</summary>
internal static class PostReadContest
{
    public static Contest Named(string benchmark) => benchmark switch
    {
        "post-read-post" => ByHand(BenchmarkDocument.Post),
        "post-read-post-blocks" => Blocks(BenchmarkDocument.Post),
        "post-read-r500" => ByHand(BenchmarkDocument.R500),
        "post-read-r500-blocks" => Blocks(BenchmarkDocument.R500),
        "post-read-growth" => new("ours, r500", Ours(Bytes(BenchmarkDocument.R5000)), Ours(Bytes(BenchmarkDocument.R500))),
        _ => throw new ArgumentOutOfRangeException(nameof(benchmark), benchmark, "There is no such benchmark."),
    };

    private static Contest ByHand(BenchmarkDocument document)
    {
        var bytes = Bytes(document);
        return new("Markdig, YamlDotNet", Ours(bytes), () => MarkdigPost.Read(bytes));
    }

    private static Contest Blocks(BenchmarkDocument document)
    {
        var bytes = Bytes(document);
        return new("Markdig blocks", Ours(bytes), () => MarkdigPost.ReadBlocks(bytes));
    }

    private static byte[] Bytes(BenchmarkDocument document) => Encoding.UTF8.GetBytes(SamePost.Finished(document));

    private static Action Ours(byte[] bytes)
    {
        if (!ReportPost.Parse(Encoding.UTF8.GetString(bytes)).Report.Talks.Any())
        {
            throw new InvalidOperationException("No talk is found in the post.");
        }

        return () => ReportPost.Parse(Encoding.UTF8.GetString(bytes));
    }
}
