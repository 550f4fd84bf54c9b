using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using BenchmarkDotNet.Attributes;
using ConfReport.Benchmarks.Documents;
using ConfReport.Benchmarks.Rivals;

namespace ConfReport.Benchmarks;

/// <summary>A report as JSON, into a buffer that is used again and again.</summary>
[MemoryDiagnoser]
public class JsonWriteBenchmarks
{
    private readonly ArrayBufferWriter<byte> output = new(1 << 20);
    private readonly MemoryStream stream = new(1 << 20);
    private readonly SystemTextJson generated = new(JavaScriptEncoder.Default);
    private readonly SystemTextJson relaxed = new(JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    private BenchmarkDocument document = BenchmarkDocument.Post;
    private string finished = "";

    [Params("post", "r500")]
    public string Document { get; set; } = "post";

    [GlobalSetup]
    public void Prepare()
    {
        document = BenchmarkDocument.Named(Document);
        SameData.Verify(document);
        finished = Encoding.UTF8.GetString(document.Json);
    }

    [Benchmark]
    public int ConfReport()
    {
        output.ResetWrittenCount();
        ReportJson.Write(output, document.Report);
        return output.WrittenCount;
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJsonGenerated()
    {
        output.ResetWrittenCount();
        generated.Write(output, document.Dto);
        return output.WrittenCount;
    }

    [Benchmark]
    public int SystemTextJsonRelaxed()
    {
        output.ResetWrittenCount();
        relaxed.Write(output, document.Dto);
        return output.WrittenCount;
    }

    [Benchmark]
    public long Newtonsoft()
    {
        stream.SetLength(0);
        NewtonsoftJson.Write(stream, document.Dto);
        return stream.Length;
    }

    /// <summary>The limit: the finished text in UTF-8.</summary>
    [Benchmark]
    public int GetBytesOfFinishedText()
    {
        output.ResetWrittenCount();
        return Encoding.UTF8.GetBytes(finished, output.GetSpan(document.Json.Length));
    }
}
