using BenchmarkDotNet.Attributes;
using ConfReport.Benchmarks.Documents;
using ConfReport.Benchmarks.Rivals;

namespace ConfReport.Benchmarks;

/// <summary>A report from JSON. All read the same bytes, those that this library writes.</summary>
[MemoryDiagnoser]
public class JsonReadBenchmarks
{
    private BenchmarkDocument document = BenchmarkDocument.Post;

    [Params("post", "r500")]
    public string Document { get; set; } = "post";

    [GlobalSetup]
    public void Prepare()
    {
        document = BenchmarkDocument.Named(Document);
        SameData.Verify(document);
    }

    [Benchmark]
    public object ConfReport() => ReportJson.Parse(document.Json);

    [Benchmark(Baseline = true)]
    public object? SystemTextJsonGenerated() => SystemTextJson.Read(document.Json);

    [Benchmark]
    public object? Newtonsoft() => NewtonsoftJson.Read(document.Json);

    /// <summary>A lower limit for readers built on this tokenizer.</summary>
    [Benchmark]
    public int TokensOnly() => ReadFloors.CountTokens(document.Json);

    /// <summary>The lower limit of allocation.</summary>
    [Benchmark]
    public string[] CopyOfTheStrings() => ReadFloors.Copy(document.Strings);
}
