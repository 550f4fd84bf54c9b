using System.Buffers;
using ConfReport.Benchmarks.Rivals;

namespace ConfReport.Benchmarks.Documents;

/// <summary>A report in every form that somebody is timed on.</summary>
internal sealed class BenchmarkDocument
{
    private static readonly Lazy<BenchmarkDocument> LazyPost = new(() => new("post", OrdinaryPost.Report));
    private static readonly Lazy<BenchmarkDocument> LazyR500 = new(() => new("r500", GrownPost.WithTalks(500)));
    private static readonly Lazy<BenchmarkDocument> LazyR5000 = new(() => new("r5000", GrownPost.WithTalks(5_000)));
    private static readonly Lazy<BenchmarkDocument> LazyEscapes = new(() => new("escapes", EscapeDensePost.Report));

    private BenchmarkDocument(string name, ConferenceReport report)
    {
        Name = name;
        Json = Write(report);
        // Read back, so that no two talks share an object: shared ones would stay in the nearest cache while the document is written.
        Report = ReportJson.Parse(Json);
        if (Report != report)
        {
            throw new InvalidOperationException($"{name} is not what was written.");
        }

        Dto = Report.ToDto();
        Strings = ModelStrings.In(Report);
    }

    public static BenchmarkDocument Post => LazyPost.Value;

    public static BenchmarkDocument R500 => LazyR500.Value;

    public static BenchmarkDocument R5000 => LazyR5000.Value;

    public static BenchmarkDocument Escapes => LazyEscapes.Value;

    public string Name { get; }

    public ConferenceReport Report { get; }

    public ReportDto Dto { get; }

    /// <summary>The report as this library writes it.</summary>
    public byte[] Json { get; }

    /// <summary>Every string in the report.</summary>
    public IReadOnlyList<string> Strings { get; }

    public static BenchmarkDocument Named(string name) => name switch
    {
        "post" => Post,
        "r500" => R500,
        "r5000" => R5000,
        "escapes" => Escapes,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such document."),
    };

    public static byte[] Write(ConferenceReport report)
    {
        var output = new ArrayBufferWriter<byte>();
        ReportJson.Write(output, report);
        return output.WrittenSpan.ToArray();
    }

    public override string ToString() => Name;
}
