using System.Buffers;
using System.Text;
using System.Text.Json;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Json;

/// <summary>All ways in and out give the same; what System.Text.Json needs to know stands on the types.</summary>
public sealed class JsonWaysTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void WriteAndRead_ByEveryWay_GiveTheSame() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(2000),
        report =>
        {
            var json = ReportJson.Write(report);
            var output = new ArrayBufferWriter<byte>();
            ReportJson.Write(output, report);
            using var stream = new MemoryStream();
            ReportJson.Write(stream, report);
            Assert.Equal(json, Encoding.UTF8.GetString(output.WrittenSpan));
            Assert.Equal(stream.ToArray(), output.WrittenSpan);

            stream.Position = 0;
            Assert.Equal(report, ReportJson.Parse(json));
            Assert.Equal(report, ReportJson.Parse(output.WrittenSpan));
            Assert.Equal(report, ReportJson.Read(stream).Value);
            Assert.Equal(report, ReportJson.Parse("\uFEFF" + json));
        },
        "All ways in and out agree",
        Smaller.Reports);

    [Fact]
    public async Task WriteAndRead_Asynchronously_GiveTheSameAndLeaveTheStreamOpen()
    {
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var report = new WholeReports(new Dice(seed, 2 * seed)).Report();
            using var stream = new MemoryStream();
            await ReportJson.WriteAsync(stream, report, cancellationToken: Cancellation);
            Assert.Equal(ReportJson.Write(report), Encoding.UTF8.GetString(stream.ToArray()));

            stream.Position = 0;
            var read = await ReportJson.ReadAsync(new OneByteAtATime(stream), cancellationToken: Cancellation);
            Assert.Equal(report, read.Value);
            Assert.True(stream.CanRead);
        }
    }

    [Fact]
    public async Task WriteAndRead_WhenCancelled_Stop()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportJson.WriteAsync(new MemoryStream(), new(), cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportJson.ReadAsync(new MemoryStream(), cancellationToken: cancelled));
    }

    [Fact]
    public void Write_Indented_IsTheSameDataOnManyLines() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(1000),
        report =>
        {
            var json = ReportJson.Write(report, ReportJsonOptions.Indented);
            Assert.Equal(report, ReportJson.Parse(json));
            Assert.DoesNotContain('\r', json);
            Assert.Equal(json, ReportJson.Write(ReportJson.Parse(json), ReportJsonOptions.Indented));
        },
        "Indentation changes nothing",
        Smaller.Reports);

    [Fact]
    public void Serializer_WithoutOptions_ReadsAndWritesTheSameReport() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(2000),
        report =>
        {
            var json = JsonSerializer.Serialize(report);
            Assert.Equal(report, JsonSerializer.Deserialize<ConferenceReport>(json));
            Assert.Equal(report, ReportJson.Parse(json));
            Assert.Equal(report, JsonSerializer.Deserialize<ConferenceReport>(ReportJson.Write(report)));
            Assert.Equal(report, JsonSerializer.Deserialize<ConferenceReport>(JsonSerializer.SerializeToUtf8Bytes(report, Indented), Indented));
            Assert.Equal(report, JsonSerializer.Deserialize<ConferenceReport>(JsonSerializer.Serialize(report, Web), Web));
        },
        "System.Text.Json gives the same",
        Smaller.Reports);

    /// <summary>Each part by itself too: a minimal API may take a talk alone.</summary>
    [Fact]
    public void Serializer_AnyPartOfAnyReport_ReadsAndWritesItAlone()
    {
        var tried = new HashSet<Type>();
        foreach (var part in Enumerable.Range(0, Deep.Count(5000)).SelectMany(seed => Parts.Walk(new WholeReports(new Dice(seed, 60)).Report())))
        {
            tried.Add(part.GetType());
            var json = JsonSerializer.Serialize(part, part.GetType());
            Assert.Equal(part, JsonSerializer.Deserialize(json, part.GetType()));
        }

        Assert.Equal(Parts.Types.ToHashSet(), tried);
    }

    [Fact]
    public void Serializer_SmallValues_AreTheirTextForms()
    {
        Assert.Equal("\"2024-10-06\"", JsonSerializer.Serialize(PostDate.Parse("2024-10-06")));
        Assert.Equal(PostDate.Parse("2024-10-06"), JsonSerializer.Deserialize<PostDate>("\"2024-10-\\u00306\""));
        Assert.Equal("\"4.5/5\"", JsonSerializer.Serialize(new Rating(4.5m)));
        Assert.Equal(new Rating(4.5m), JsonSerializer.Deserialize<Rating>("\"4.5/5\""));
        Assert.Equal("\"a-b\"", JsonSerializer.Serialize(Slug.Parse("a-b")));
        Assert.Equal(Slug.Parse("a-b"), JsonSerializer.Deserialize<Slug>("\"a-b\""));
        Assert.Equal("\"*a*\"", JsonSerializer.Serialize(new MarkdownText("*a*")));
        Assert.Equal(new MarkdownText("*a*"), JsonSerializer.Deserialize<MarkdownText>("\"*a*\""));
        Assert.Equal("[1,null]", JsonSerializer.Serialize(DataValue.From([DataValue.From(1), DataValue.Null])));
        Assert.Equal(DataValue.Null, JsonSerializer.Deserialize<DataValue>("null"));
        Assert.True(DataMap.Of(("a", 1.0)) == JsonSerializer.Deserialize<DataMap>("{\"a\":1.0}"));
    }

    [Theory]
    [InlineData("{\"header\":{\"title\":1}}", "$.header.title")]
    [InlineData("{\"header\":{\"title\":\"a\",\"title\":\"b\"}}", "$.header.title")]
    [InlineData("{\"sections\":[{\"kind\":\"talk\",\"talk\":{\"speakers\":[{}]}}]}", "$.sections[0].talk.speakers[0]")]
    public void Serializer_BadReport_ThrowsItsOwnExceptionWithOursInside(string json, string path)
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ConferenceReport>(json));
        Assert.Equal(path, Assert.IsType<ReportFormatException>(thrown.InnerException).Path);
        Assert.NotNull(thrown.Path);
    }

    [Theory]
    [InlineData("\"10/08/2014\"")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\\ud83d\"")]
    public void Serializer_BadSmallValue_ThrowsJsonException(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PostDate>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rating>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Slug>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Talk>(json == "{}" ? "[]" : json == "null" ? "1" : json));
    }

    /// <summary>A network gives what it has, not what one asks for.</summary>
    private sealed class OneByteAtATime(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 1));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            inner.ReadAsync(buffer[..Math.Min(buffer.Length, 1)], cancellationToken);

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
