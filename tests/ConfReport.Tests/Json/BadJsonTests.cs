using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Json;

/// <summary>Bad JSON, case by case: what is said, where, and what is read all the same.</summary>
public sealed class BadJsonTests
{
    public static TheoryData<string> Names => [.. BadJson.All.Select(one => one.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_BadJson_SaysWhatIsWrongAndWhere(string name)
    {
        var bad = Find(name);
        if (Environment.GetEnvironmentVariable("CONFREPORT_ACCEPT") == "1")
        {
            Accept(bad.File);
            return;
        }

        Assert.Equal($"{bad.Text}\n{bad.Expected}", $"{bad.Text}\n{bad.Actual}");
    }

    [Fact]
    public void Files_OfBadJson_HoldTwoHundredCasesEachOfWhichIsAnError()
    {
        Assert.True(BadJson.All.Count >= 200);
        Assert.Equal(BadJson.All.Count, BadJson.All.Select(one => one.ToString()).Distinct().Count());
        Assert.All(BadJson.All, one => Assert.StartsWith("-> CR", one.Expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_BadJson_ThrowsTheOneExceptionWithTheFirstError() => Assert.All(BadJson.All, bad =>
    {
        var result = ReportJson.Read(bad.Bytes);
        var thrown = Assert.Throws<ReportFormatException>(() => ReportJson.Parse(bad.Bytes));
        var first = result.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error);

        Assert.True(result.HasErrors);
        Assert.Equal(result.Diagnostics, thrown.Diagnostics);
        Assert.Equal((first.Line, first.Column, first.Path), (thrown.Line, thrown.Column, thrown.Path));
        Assert.Contains(first.ToString(), thrown.Message, StringComparison.Ordinal);
    });

    [Fact]
    public async Task Read_BadJson_SaysTheSameByEveryWayIn()
    {
        foreach (var bad in BadJson.All)
        {
            var bytes = bad.Bytes;
            var result = ReportJson.Read(bytes);
            Assert.Equal(result, ReportJson.Read(new MemoryStream(bytes)));
            Assert.Equal(result, await ReportJson.ReadAsync(new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken));
            if (System.Text.Unicode.Utf8.IsValid(bytes))
            {
                Assert.Equal(result, ReportJson.Read(Encoding.UTF8.GetString(bytes)));
            }
        }
    }

    /// <summary>What was left over is a report like any other: it can be written and read again, without complaint.</summary>
    [Fact]
    public void Read_BadJson_LeavesAReportThatIsWhole()
    {
        foreach (var report in BadJson.All.Select(one => ReportJson.Read(one.Bytes).Value).OfType<ConferenceReport>())
        {
            Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
        }
    }

    private static BadJson Find(string name) => BadJson.All.Single(one => one.ToString() == name);

    private static void Accept(string file)
    {
        lock (BadJson.All)
        {
            File.WriteAllText(Path.Combine(BadJson.Folder, file), BadJson.Written(BadJson.All.Where(one => one.File == file)));
        }
    }
}
