using System.Buffers;
using System.Text;

namespace ConfReport.Benchmarks;

/// <summary>A report as a post in UTF-8, by this library and by whoever makes a string of it first.</summary>
internal static class PostWriting
{
    public static void Write(ConferenceReport report, ArrayBufferWriter<byte> output) => report.WritePost(output);

    /// <summary>What every writer of strings still has to do.</summary>
    public static void Encode(string text, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(text, output);
}
