using System.Buffers;
using System.Text;
using ConfReport.Benchmarks.Documents;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>Makes sure that whoever writes a post writes the same post.</summary>
internal static class SamePost
{
    private const string Fence = "---\n";

    /// <exception cref="InvalidOperationException">Somebody writes another post.</exception>
    public static void Verify(BenchmarkDocument document)
    {
        var post = Finished(document);
        Compare(document, "StringBuilder", post, NaivePost.Write(document.Dto));
        Compare(document, "Handlebars.Net", post, HandlebarsPost.Write(document.Dto));
        var body = BodyOf(post);
        Compare(document, "Markdig's tree", Markdig.Markdown.ToHtml(body), Markdig.Markdown.ToHtml(new NormalizedPost(body).Write()));
    }

    /// <summary>The post as this library writes it.</summary>
    public static string Finished(BenchmarkDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        PostWriting.Write(document.Report, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static string BodyOf(string post) => post[(post.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) + 1 + Fence.Length)..];

    private static void Compare(BenchmarkDocument document, string rival, string expected, string actual)
    {
        if (actual == expected)
        {
            return;
        }

        var same = expected.AsSpan().CommonPrefixLength(actual);
        throw new InvalidOperationException(
            $"{rival} writes another {document.Name}, from character {same} on: '{Excerpt(actual, same)}' instead of '{Excerpt(expected, same)}'.");
    }

    private static string Excerpt(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 40)];
}
