using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using ConfReport.Benchmarks.Documents;
using ConfReport.Benchmarks.Rivals;

namespace ConfReport.Benchmarks;

/// <summary>A report as a post, into a buffer that is used again and again.</summary>
[MemoryDiagnoser]
public class PostWriteBenchmarks
{
    private readonly ArrayBufferWriter<byte> output = new(1 << 20);
    private BenchmarkDocument document = BenchmarkDocument.Post;
    private string finished = "";
    private NormalizedPost? normalized;

    [Params("post", "r500")]
    public string Document { get; set; } = "post";

    [GlobalSetup]
    public void Prepare()
    {
        document = BenchmarkDocument.Named(Document);
        SamePost.Verify(document);
        finished = SamePost.Finished(document);
        normalized = new(SamePost.BodyOf(finished));
    }

    [Benchmark]
    public int ConfReport()
    {
        output.ResetWrittenCount();
        PostWriting.Write(document.Report, output);
        return output.WrittenCount;
    }

    [Benchmark]
    public int Naive() => Encode(NaivePost.Write(document.Dto));

    [Benchmark]
    public int Handlebars() => Encode(HandlebarsPost.Write(document.Dto));

    [Benchmark]
    public int MarkdigNormalize() => Encode(normalized?.Write() ?? "");

    /// <summary>The limit: the finished text in UTF-8.</summary>
    [Benchmark(Baseline = true)]
    public int GetBytesOfFinishedText() => Encode(finished);

    private int Encode(string text)
    {
        output.ResetWrittenCount();
        return Encoding.UTF8.GetBytes(text, output.GetSpan(text.Length * 3));
    }
}
