using System.Buffers;
using System.Text;
using ConfReport.Benchmarks.Documents;
using ConfReport.Benchmarks.Rivals;

namespace ConfReport.Benchmarks.Check;

/// <summary>The contests of writing a post.</summary>
internal static class PostContest
{
    public static Contest Named(string benchmark) => benchmark switch
    {
        "post-write-post" => Floor(BenchmarkDocument.Post),
        "post-write-post-naive" => Strings(BenchmarkDocument.Post, "StringBuilder", () => NaivePost.Write(BenchmarkDocument.Post.Dto)),
        "post-write-post-handlebars" => Strings(BenchmarkDocument.Post, "Handlebars", () => HandlebarsPost.Write(BenchmarkDocument.Post.Dto)),
        "post-write-post-normalize" => Strings(BenchmarkDocument.Post, "Normalize", Normalized(BenchmarkDocument.Post).Write),
        "post-write-r500" => Floor(BenchmarkDocument.R500),
        "post-write-r500-naive" => Strings(BenchmarkDocument.R500, "StringBuilder", () => NaivePost.Write(BenchmarkDocument.R500.Dto)),
        "post-write-r500-handlebars" => Strings(BenchmarkDocument.R500, "Handlebars", () => HandlebarsPost.Write(BenchmarkDocument.R500.Dto)),
        "post-write-r500-normalize" => Strings(BenchmarkDocument.R500, "Normalize", Normalized(BenchmarkDocument.R500).Write),
        "post-write-escapes" => Floor(BenchmarkDocument.Escapes),
        "post-write-growth" => new("ours, r500", Ours(BenchmarkDocument.R5000), Ours(BenchmarkDocument.R500)),
        _ => throw new ArgumentOutOfRangeException(nameof(benchmark), benchmark, "There is no such benchmark."),
    };

    /// <summary>Against the finished text to UTF-8 in one piece.</summary>
    private static Contest Floor(BenchmarkDocument document)
    {
        var finished = SamePost.Finished(document);
        var output = new byte[Encoding.UTF8.GetByteCount(finished)];
        return new("GetBytes", Ours(document), () => Encoding.UTF8.GetBytes(finished, output));
    }

    /// <summary>Against somebody who makes a string, and then has to make bytes of it.</summary>
    private static Contest Strings(BenchmarkDocument document, string rivalName, Func<string> rival)
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        return new(rivalName, Ours(document), () =>
        {
            output.ResetWrittenCount();
            PostWriting.Encode(rival(), output);
        });
    }

    private static NormalizedPost Normalized(BenchmarkDocument document) => new(SamePost.BodyOf(SamePost.Finished(document)));

    private static Action Ours(BenchmarkDocument document)
    {
        var output = new ArrayBufferWriter<byte>(1 << 22);
        return () =>
        {
            output.ResetWrittenCount();
            PostWriting.Write(document.Report, output);
        };
    }
}
