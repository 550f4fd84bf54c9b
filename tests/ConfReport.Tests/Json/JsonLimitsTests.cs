using System.Text;

namespace ConfReport.Tests.Json;

/// <summary>Each limit, at its value and one beyond.</summary>
public sealed class JsonLimitsTests
{
    private static string[] CodesOf(string json, ReadLimits limits) => [.. ReportJson.Read(json, limits).Diagnostics.Select(diagnostic => diagnostic.Code)];

    [Fact]
    public void MaximumBytes_OneMore_IsRefusedByEveryWayInAndNothingIsRead()
    {
        const string json = """{"header":{"title":"é"}}""";
        var size = Encoding.UTF8.GetByteCount(json);
        var bytes = Encoding.UTF8.GetBytes(json);
        Assert.Empty(CodesOf(json, new ReadLimits { MaximumBytes = size }));

        var limits = new ReadLimits { MaximumBytes = size - 1 };
        foreach (var result in new[] { ReportJson.Read(json, limits), ReportJson.Read(bytes, limits), ReportJson.Read(new MemoryStream(bytes), limits) })
        {
            Assert.Equal("CR0109", Assert.Single(result.Diagnostics).Code);
            Assert.Null(result.Value);
        }
    }

    [Fact]
    public void MaximumBytes_StreamWithoutAnEnd_IsReadNoFurtherThanTheLimit()
    {
        var endless = new Endless();
        var result = ReportJson.Read(endless, new ReadLimits { MaximumBytes = 100_000 });

        Assert.Equal("CR0109", Assert.Single(result.Diagnostics).Code);
        Assert.InRange(endless.Given, 100_001, 1_000_000);
    }

    [Fact]
    public void MaximumDepth_OneMore_IsRefusedAndTheRestIsThere()
    {
        var limits = new ReadLimits { MaximumDepth = 3 };
        Assert.Empty(CodesOf("""{"x":[[1]]}""", limits));

        var result = ReportJson.Read("""{"header":{"title":"T"},"x":[[[1]]]}""", limits);
        Assert.Equal(["CR0104"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("T", result.Value?.Header.Title);
    }

    [Fact]
    public void MaximumTextBytes_OneMore_IsRefusedAndTheRestIsThere()
    {
        var limits = new ReadLimits { MaximumTextBytes = 4 };
        Assert.Empty(CodesOf("""{"header":{"title":"abcd"}}""", limits));

        var result = ReportJson.Read("""{"header":{"title":"abcé","tags":["a"]}}""", limits);
        Assert.Equal(["CR0109"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("$.header.title", result.Diagnostics[0].Path);
        Assert.Equal(["a"], result.Value?.Header.Tags);
    }

    [Fact]
    public void MaximumKeys_OneMore_IsRefusedAndTheRestIsThere()
    {
        var limits = new ReadLimits { MaximumKeys = 2 };
        Assert.Empty(CodesOf("""{"x":{"a":1,"b":2}}""", limits));

        var result = ReportJson.Read("""{"x":{"a":1,"b":2,"c":3}}""", limits);
        Assert.Equal(["CR0109"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("$.x", result.Diagnostics[0].Path);
    }

    [Fact]
    public void MaximumItems_OneMore_IsRefusedAndTheRestIsThere()
    {
        var limits = new ReadLimits { MaximumItems = 2 };
        Assert.Empty(CodesOf("""{"header":{"tags":["a","b"]}}""", limits));

        var result = ReportJson.Read("""{"header":{"tags":["a","b","c"],"title":"T"},"x":[1,2,3]}""", limits);
        Assert.Equal(["CR0109", "CR0109"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("T", result.Value?.Header.Title);
    }

    [Fact]
    public void MaximumDiagnostics_MoreProblems_EndWithOneThatSaysSo()
    {
        var json = $"{{\"header\":{{\"tags\":[{string.Join(',', Enumerable.Repeat("1", 50))}]}}}}";

        Assert.Equal(50, CodesOf(json, new ReadLimits { MaximumDiagnostics = 60 }).Length);
        var codes = CodesOf(json, new ReadLimits { MaximumDiagnostics = 10 });
        Assert.Equal(11, codes.Length);
        Assert.Equal("CR0110", codes[^1]);
    }

    [Fact]
    public void Read_LoneSurrogateInAString_IsADiagnosticAtItsPlace()
    {
        var result = ReportJson.Read("{\n  \"header\": { \"title\": \"é\uD83D\" }\n}");

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("CR0106", 2, 26), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
        Assert.Equal("é\uFFFD", result.Value?.Header.Title);
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoColumn()
    {
        var withMark = Assert.Single(ReportJson.Read("\uFEFF{\"header\":1}").Diagnostics);
        Assert.Equal(Assert.Single(ReportJson.Read("{\"header\":1}").Diagnostics), withMark);
    }

    [Fact]
    public void Read_NullArgument_ThrowsArgumentNull()
    {
        Assert.Throws<ArgumentNullException>(() => ReportJson.Read((string)null!)); // the very thing that is tested
        Assert.Throws<ArgumentNullException>(() => ReportJson.Read((Stream)null!)); // the very thing that is tested
        Assert.Throws<ArgumentNullException>(() => ReportJson.Write(null!)); // the very thing that is tested
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
