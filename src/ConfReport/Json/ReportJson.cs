using System.Buffers;
using System.Text;
using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport;

/// <summary>Reports as JSON (RFC 8259), both ways: what is written reads back as an equal report, and writes again as the same bytes.</summary>
/// <remarks>
/// Members are camelCase and stand in one order; dates are ISO 8601; nothing is written for what is absent, empty or off;
/// members that the model does not know are kept. The format is described by the JSON Schema in the package,
/// <c>schema/conference-report.schema.json</c>. Writing takes the report as it is and cannot fail but for the stream; reading
/// is strict, because a value that was silently dropped is a fact lost: see docs/guide/json.md.
/// </remarks>
public static class ReportJson
{
    /// <summary>The report as JSON.</summary>
    public static string Write(ConferenceReport report, ReportJsonOptions? options = null)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        Write(output, report, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the report as UTF-8, without a byte order mark. Allocates nothing of its own.</summary>
    public static void Write(IBufferWriter<byte> output, ConferenceReport report, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        if (options is { IsIndented: true })
        {
            JsonWriting.Write<IndentedJson, ConferenceReport, ConferenceReportShape>(output, report);
        }
        else
        {
            JsonWriting.Write<CompactJson, ConferenceReport, ConferenceReportShape>(output, report);
        }
    }

    /// <summary>Writes the report as UTF-8, without a byte order mark, in one piece. The stream stays open.</summary>
    public static void Write(Stream output, ConferenceReport report, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var bytes = new ArrayBufferWriter<byte>(4096);
        Write(bytes, report, options);
        output.Write(bytes.WrittenSpan);
    }

    /// <inheritdoc cref="Write(Stream, ConferenceReport, ReportJsonOptions?)"/>
    public static async Task WriteAsync(Stream output, ConferenceReport report, ReportJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var bytes = new ArrayBufferWriter<byte>(4096);
        Write(bytes, report, options);
        await output.WriteAsync(bytes.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads a report. What cannot be read is left out and reported, with its place and path; the rest is there. Never
    /// throws for content.
    /// </summary>
    public static ReadResult<ConferenceReport> Read(string json, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonReading.Read<ConferenceReport, PartRoot<ConferenceReport, ConferenceReportShape>>(json, limits ?? ReadLimits.Default);
    }

    /// <summary>Reads a report from UTF-8. A byte order mark is passed over.</summary>
    /// <inheritdoc cref="Read(string, ReadLimits?)"/>
    public static ReadResult<ConferenceReport> Read(ReadOnlySpan<byte> utf8Json, ReadLimits? limits = null) =>
        JsonReading.Read<ConferenceReport, PartRoot<ConferenceReport, ConferenceReportShape>>(utf8Json, limits ?? ReadLimits.Default);

    /// <summary>Reads a report from a stream of UTF-8, to its end or to the limit. The stream stays open.</summary>
    /// <inheritdoc cref="Read(string, ReadLimits?)"/>
    public static ReadResult<ConferenceReport> Read(Stream utf8Json, ReadLimits? limits = null)
    {
        using var content = LimitedContent.ReadFrom(utf8Json, limits ?? ReadLimits.Default);
        return Read(content.Bytes, limits);
    }

    /// <inheritdoc cref="Read(Stream, ReadLimits?)"/>
    public static async Task<ReadResult<ConferenceReport>> ReadAsync(Stream utf8Json, ReadLimits? limits = null, CancellationToken cancellationToken = default)
    {
        using var content = await LimitedContent.ReadFromAsync(utf8Json, limits ?? ReadLimits.Default, cancellationToken).ConfigureAwait(false);
        return Read(content.Bytes, limits);
    }

    /// <summary>Reads a report that must be whole.</summary>
    /// <exception cref="ReportFormatException">Something could not be read: path, line, column, and all diagnostics.</exception>
    public static ConferenceReport Parse(string json, ReadLimits? limits = null) => Whole(Read(json, limits));

    /// <inheritdoc cref="Parse(string, ReadLimits?)"/>
    public static ConferenceReport Parse(ReadOnlySpan<byte> utf8Json, ReadLimits? limits = null) => Whole(Read(utf8Json, limits));

    private static ConferenceReport Whole(ReadResult<ConferenceReport> result) =>
        result is { HasErrors: false, Value: { } report } ? report : throw new ReportFormatException(result.Diagnostics);
}
