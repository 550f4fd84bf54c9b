using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Json;

/// <summary>Input that nobody wrote in good faith, or that something damaged on its way.</summary>
public sealed class HostileJsonTests
{
    private const int Mebibyte = 1024 * 1024;

    private static readonly byte[] Harmless = Repeat("{\"", "a", (8 * Mebibyte) - 10).Concat("\":1}"u8.ToArray()).ToArray();

    private static readonly byte[] HarmlessQuarter = Repeat("{\"", "a", (2 * Mebibyte) - 10).Concat("\":1}"u8.ToArray()).ToArray();

    /// <summary>How much longer four times the text may take: between the four of a linear way and the sixteen of a quadratic one.</summary>
    private const double MostGrowth = 8;

    private static readonly byte[][] Pieces =
        [.. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "1e999", "-0", "[[[[[[[[", "{\"a\":", "\"\\ud83d\"", "\\u", "\"$date\":", "\"title\":",
            "{\"$date\":\"2024-10-06\"}", "\"kind\":\"talk\",", "\"talk\":{},", "\"\":", "\u0000", "\uFEFF", "/**/", "9999999999", "\"2024-10-06\"", "\n", "\r\n", "é😅",
        }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0xBD]];

    public static TheoryData<string> LargeNames => [.. Large.Keys];

    /// <summary>Texts of a few MiB that ask for the worst of a reader; the size is that of the whole text.</summary>
    private static Dictionary<string, Func<int, byte[]>> Large { get; } = new()
    {
        ["open lists"] = size => Repeat("[", size),
        ["open objects"] = size => Repeat("{\"a\":", size),
        ["open sections"] = size => Repeat("{\"sections\":[", size),
        ["one text without an end"] = size => Repeat("\"", "a", size),
        ["one text of escapes"] = size => Repeat("{\"x\":\"", "\\u00e9", size),
        ["one text of backslashes"] = size => Repeat("{\"x\":\"", "\\\\", size),
        ["one text of half pairs"] = size => Repeat("{\"header\":{\"title\":\"", "\\ud83d", size),
        ["one name"] = size => Repeat("{\"", "a", size),
        ["one name around much that is wrong"] = size => [.. Repeat("{\"", "a", size - 3000), .. Repeat("\":[", "1e999,", 3000)],
        ["one number"] = size => Repeat("{\"header\":{\"weight\":", "1", size),
        ["one number of an unknown member"] = size => Repeat("{\"x\":", "9", size),
        ["white space"] = size => Repeat(" ", size),
        ["line breaks"] = size => Repeat("{", "\n", size),
        ["line breaks and problems"] = size => Repeat("{\"header\":{\"tags\":[", "\n1,", size),
        ["bytes that are no UTF-8"] = size => [.. Enumerable.Repeat((byte)0xFF, size)],
        ["bytes that are no UTF-8, in a text"] = size => [.. "{\"x\":\""u8, .. Enumerable.Repeat((byte)0x80, size), .. "\"}"u8],
        ["commas"] = size => Repeat("[", ",", size),
        ["items of a list"] = size => Repeat("{\"x\":[", "1,", size),
        ["tags"] = size => Repeat("{\"header\":{\"tags\":[", "\"a\",", size),
        ["empty sections"] = size => Repeat("{\"sections\":[", "{},", size),
        ["sections that are not"] = size => Repeat("{\"sections\":[", "1,", size),
        ["one member again and again"] = size => Repeat("{", "\"header\":{},", size),
        ["one unknown member again and again"] = size => Repeat("{", "\"x\":1,", size),
        ["unknown members"] = size => Numbered("{", "\"x{0}\":1,", size),
        ["unknown members in escapes"] = size => Numbered("{", "\"\\u0078{0}\":1,", size),
        ["dates that are none"] = size => Repeat("{\"x\":[", "{\"$date\":\"soon\"},", size),
        ["speakers without names"] = size => Repeat("{\"sections\":[{\"kind\":\"talk\",\"talk\":{\"speakers\":[", "{},", size),
        ["sections within sections, many times"] = size => Repeat("{\"sections\":[", "{\"children\":[{\"children\":[{\"children\":[{}]}]}]},", size),
    };

    [Fact]
    public void Read_EightMebibytesOfOpenLists_EndsInADiagnosticAtOnce()
    {
        var json = Repeat("[", 8 * Mebibyte);
        var result = ReportJson.Read(json);
        var copy = new byte[json.Length];

        // The input is copied once, and then the first 65 brackets say enough.
        Assert.InRange(Shortest(() => ReportJson.Read(json)) / Shortest(() => json.CopyTo(copy, 0)), 0, 20);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "CR0104");
        Assert.Null(result.Value);
    }

    /// <summary>Time and memory in proportion to the input, whatever it holds: four times the text takes about four times as long; a quadratic way would take sixteen.</summary>
    [Theory]
    [MemberData(nameof(LargeNames))]
    public void Read_LargeHostileText_TakesTimeAndMemoryInProportion(string name)
    {
        var json = Large[name](8 * Mebibyte).AsMemory();
        json = json[..Math.Min(json.Length, 8 * Mebibyte)];
        var quarter = Large[name](2 * Mebibyte);
        var growth = double.MaxValue;
        for (var attempt = 0; attempt < 12 && growth > MostGrowth; attempt++)
        {
            // A neighbour or a collection can spoil one attempt; a quadratic way spoils all. Where memory is scarce for megabytes of whatever
            // text, one harmless name of the same length says how much of the growth is that.
            var memory = Shortest(() => ReportJson.Read(Harmless)) / Shortest(() => ReportJson.Read(HarmlessQuarter)) / 4;
            growth = Shortest(() => ReportJson.Read(json.Span)) / Shortest(() => ReportJson.Read(quarter)) / Math.Max(1, memory);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ReportJson.Read(json.Span);

        Assert.InRange(growth, 0, MostGrowth);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500L * Mebibyte);
        Assert.True(result.HasErrors);
        Assert.InRange(result.Diagnostics.Count, 1, ReadLimits.Default.MaximumDiagnostics + 1);
        Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.ToString().Length, 1, 10_000));
    }

    /// <summary>The shortest of some runs: what the work takes when nothing else disturbs it.</summary>
    private static double Shortest(Action action)
    {
        var shortest = double.MaxValue;
        for (var run = 0; run < 4; run++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return shortest;
    }

    [Fact]
    public void Read_DamagedReport_NeverThrowsAndParseThrowsOneException() => Law.Holds(
        Reports.From(dice => Damaged(dice, ReportJson.Write(new WholeReports(dice).Report()))),
        Deep.Count(100_000),
        json =>
        {
            var result = ReportJson.Read(json);
            Assert.All(result.Diagnostics, diagnostic =>
            {
                Assert.Matches("^CR01[0-9]{2}$", diagnostic.Code);
                Assert.True(diagnostic is { Line: >= 1, Column: >= 1, Message.Length: > 0 });
            });
            if (result is { HasErrors: false, Value: { } report })
            {
                Assert.Equal(report, ReportJson.Parse(json));
                Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
            }
            else
            {
                Assert.Equal(result.Diagnostics, Assert.Throws<ReportFormatException>(() => ReportJson.Parse(json)).Diagnostics);
            }

            if (result.Value is { } left)
            {
                Assert.Equal(left, ReportJson.Parse(ReportJson.Write(left)));
            }
        },
        "Damage ends in diagnostics");

    /// <summary>What one reader takes for JSON and another does not is a hole between them.</summary>
    [Fact]
    public void Read_DamagedReport_CallsJsonWhatSystemTextJsonDoes() => Law.Holds(
        Reports.From(dice => Damaged(dice, ReportJson.Write(new WholeReports(dice).Report()))),
        Deep.Count(20_000),
        json =>
        {
            var result = ReportJson.Read(json);
            Assert.True(IsJson(json) || result.HasErrors, "What System.Text.Json refuses is taken.");
            Assert.True(!IsJson(json) || result.Diagnostics.All(diagnostic => diagnostic.Code != "CR0101"), "What System.Text.Json takes is refused.");
        },
        "What is JSON is not in dispute");

    private static bool IsJson(byte[] json)
    {
        try
        {
            // Without the mark, which readers may pass over (RFC 8259, section 8.1).
            var start = json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            using var document = JsonDocument.Parse(json.AsMemory(start), new JsonDocumentOptions { MaxDepth = 1000 });
            return System.Text.Unicode.Utf8.IsValid(json);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A report with pieces taken out, put in, doubled or replaced.</summary>
    private static byte[] Damaged(Dice dice, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json).ToList();
        for (var n = 1 + dice.Below(4); n > 0; n--)
        {
            var at = dice.Below(bytes.Count + 1);
            var length = Math.Min(bytes.Count - at, dice.OneIn(3) ? dice.Below(200) : dice.Below(8));
            switch (dice.Below(6))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, Pieces[dice.Below(Pieces.Length)]);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(at, Pieces[dice.Below(Pieces.Length)]);
                    break;
                case 4 when at < bytes.Count:
                    bytes[at] = (byte)dice.Below(256);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Repeat(string unit, int size) => Repeat("", unit, size);

    private static byte[] Repeat(string start, string unit, int size)
    {
        var text = new StringBuilder(start, size + unit.Length);
        while (text.Length < size)
        {
            text.Append(unit);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Numbered(string start, string unit, int size)
    {
        var format = CompositeFormat.Parse(unit.Replace("{0}", "\u0001", StringComparison.Ordinal).Replace("{", "{{", StringComparison.Ordinal).Replace("\u0001", "{0}", StringComparison.Ordinal));
        var text = new StringBuilder(start, size + 100);
        for (var i = 0; text.Length < size; i++)
        {
            text.AppendFormat(null, format, i);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
