using System.Buffers;
using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void Report_WrittenAndRead_IsEqualAndWritesTheSameBytes() =>
        Law.Holds(Reports.AnyAndDeep, Deep.Count(10_000), report =>
        {
            var json = Utf8(report);
            var read = ReportJson.Read(json);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(report, read.Value);
            Assert.Equal(json, Utf8(read.Value ?? new()));
        }, "Json.Read(Json.Write(r)) == r", Smaller.Reports);

    private static byte[] Utf8(ConferenceReport report)
    {
        var output = new ArrayBufferWriter<byte>();
        ReportJson.Write(output, report);
        return output.WrittenSpan.ToArray();
    }
}
