using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using ConfReport.Benchmarks.Documents;
using ConfReport.Benchmarks.Rivals;

namespace ConfReport.Benchmarks.Check;

/// <summary>Something of ours, and what it is measured against.</summary>
/// <param name="Rival">The rival's name, for the table.</param>
/// <param name="RunOurs">One call of ours.</param>
/// <param name="RunRival">One call of the rival.</param>
/// <param name="StringBytes">What the strings of the model that ours makes take up; null where it makes none.</param>
internal sealed record Contest(string Rival, Action RunOurs, Action RunRival, long? StringBytes = null)
{
    private const string SystemTextJsonName = "STJ generated";
    private const string NewtonsoftName = "Newtonsoft";

    public static Contest Named(string benchmark) => benchmark switch
    {
        "json-write-post" => Write(BenchmarkDocument.Post, JavaScriptEncoder.Default, SystemTextJsonName),
        "json-write-r500" => Write(BenchmarkDocument.R500, JavaScriptEncoder.Default, SystemTextJsonName),
        "json-write-post-relaxed" => Write(BenchmarkDocument.Post, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, "STJ relaxed"),
        "json-write-r500-relaxed" => Write(BenchmarkDocument.R500, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, "STJ relaxed"),
        "json-write-r500-newtonsoft" => new(NewtonsoftName, Write(BenchmarkDocument.R500), WriteByNewtonsoft(BenchmarkDocument.R500)),
        "json-write-r500-floor" => new("GetBytes", Write(BenchmarkDocument.R500), Transcode(BenchmarkDocument.R500)),
        "json-write-growth" => new("ours, r500", Write(BenchmarkDocument.R5000), Write(BenchmarkDocument.R500)),
        "json-read-post" => ReadByGeneratedCode(BenchmarkDocument.Post),
        "json-read-r500" => ReadByGeneratedCode(BenchmarkDocument.R500),
        "json-read-r500-newtonsoft" => Read(BenchmarkDocument.R500, NewtonsoftName, document => NewtonsoftJson.Read(document.Json)),
        "json-read-r500-tokens" => Read(BenchmarkDocument.R500, "tokens only", document => ReadFloors.CountTokens(document.Json)),
        "json-read-r500-strings" => Read(BenchmarkDocument.R500, "copy of strings", document => ReadFloors.Copy(document.Strings)),
        "json-read-growth" => new("ours, r500", Read(BenchmarkDocument.R5000), Read(BenchmarkDocument.R500), StringBytesOf(BenchmarkDocument.R5000)),
        _ when benchmark.StartsWith("post-read-", StringComparison.Ordinal) => PostReadContest.Named(benchmark),
        _ when benchmark.StartsWith("post-write-", StringComparison.Ordinal) => PostContest.Named(benchmark),
        _ when benchmark.StartsWith("front-matter-", StringComparison.Ordinal) => FrontMatterContest.Named(benchmark),
        _ => throw new ArgumentOutOfRangeException(nameof(benchmark), benchmark, "There is no such benchmark."),
    };

    private static Contest Write(BenchmarkDocument document, JavaScriptEncoder encoder, string rivalName)
    {
        var rival = new SystemTextJson(encoder);
        var output = new ArrayBufferWriter<byte>(1 << 20);
        return new(rivalName, Write(document), () =>
        {
            output.ResetWrittenCount();
            rival.Write(output, document.Dto);
        });
    }

    private static Action Write(BenchmarkDocument document)
    {
        var output = new ArrayBufferWriter<byte>(1 << 22);
        return () =>
        {
            output.ResetWrittenCount();
            ReportJson.Write(output, document.Report);
        };
    }

    private static Action WriteByNewtonsoft(BenchmarkDocument document)
    {
        var output = new MemoryStream(1 << 20);
        return () =>
        {
            output.SetLength(0);
            NewtonsoftJson.Write(output, document.Dto);
        };
    }

    private static Action Transcode(BenchmarkDocument document)
    {
        var finished = Encoding.UTF8.GetString(document.Json);
        var output = new byte[document.Json.Length];
        return () => Encoding.UTF8.GetBytes(finished, output);
    }

    private static Contest ReadByGeneratedCode(BenchmarkDocument document) =>
        Read(document, SystemTextJsonName, ours => SystemTextJson.Read(ours.Json));

    private static Contest Read(BenchmarkDocument document, string rivalName, Action<BenchmarkDocument> rival) =>
        new(rivalName, Read(document), () => rival(document), StringBytesOf(document));

    private static Action Read(BenchmarkDocument document) => () => ReportJson.Parse(document.Json);

    private static long StringBytesOf(BenchmarkDocument document) => document.Strings.Sum(ModelStrings.AllocatedBytes);
}
