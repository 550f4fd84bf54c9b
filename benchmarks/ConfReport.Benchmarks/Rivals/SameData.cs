using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using ConfReport.Benchmarks.Documents;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>Makes sure that nobody is timed on less work than anybody else.</summary>
internal static class SameData
{
    /// <summary>Every writer writes the same data, and every reader finds all of it.</summary>
    /// <exception cref="InvalidOperationException">Somebody does not.</exception>
    public static void Verify(BenchmarkDocument document)
    {
        var expected = JsonNode.Parse(document.Json);
        foreach (var (name, json) in Written(document))
        {
            if (!JsonNode.DeepEquals(expected, JsonNode.Parse(json)))
            {
                throw new InvalidOperationException($"{name} does not have the data of {document.Name}.");
            }
        }
    }

    private static IEnumerable<(string Name, byte[] Json)> Written(BenchmarkDocument document)
    {
        yield return ("ConfReport, read and written again", BenchmarkDocument.Write(ReportJson.Parse(document.Json)));
        yield return ("System.Text.Json", ByGeneratedCode(document.Dto, JavaScriptEncoder.Default));
        yield return ("System.Text.Json, relaxed", ByGeneratedCode(document.Dto, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        yield return ("Newtonsoft.Json", ByNewtonsoft(document.Dto));
        yield return ("System.Text.Json, reading", ByGeneratedCode(SystemTextJson.Read(document.Json), JavaScriptEncoder.Default));
        yield return ("Newtonsoft.Json, reading", ByGeneratedCode(NewtonsoftJson.Read(document.Json), JavaScriptEncoder.Default));
    }

    private static byte[] ByGeneratedCode(ReportDto? report, JavaScriptEncoder encoder)
    {
        var output = new ArrayBufferWriter<byte>();
        new SystemTextJson(encoder).Write(output, report ?? new());
        return output.WrittenSpan.ToArray();
    }

    private static byte[] ByNewtonsoft(ReportDto report)
    {
        using var output = new MemoryStream();
        NewtonsoftJson.Write(output, report);
        return output.ToArray();
    }
}
