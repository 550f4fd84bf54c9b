using System.Diagnostics;

namespace ConfReport.Benchmarks.Check;

/// <summary>The first report of a fresh process: what it takes on top of an empty one, and what it must not load.</summary>
internal static class ColdStart
{
    public const string Benchmark = "cold-start";

    private const int WarmUps = 2;

    private const int Rounds = 15;

    /// <summary>What only other work than writing a post needs, each 40 to 130 ms.</summary>
    private static readonly string[] Unwanted =
        ["assembly Markdig", "assembly YamlDotNet", "assembly Humanizer", "type NodaTime.Text.", "assembly System.Linq.Expressions", "assembly System.Text.RegularExpressions"];

    /// <summary>The medians of a process that writes a post and of one that does nothing, in nanoseconds.</summary>
    public static Duel.Times Time(string benchmarksFolder)
    {
        var program = ProgramUnder(benchmarksFolder);
        var (ours, empty) = (new double[Rounds], new double[Rounds]);
        for (var i = -WarmUps; i < Rounds; i++)
        {
            var (post, nothing) = (Run(program, "post").Time, Run(program, "nothing").Time);
            if (i >= 0)
            {
                (ours[i], empty[i]) = (post.TotalNanoseconds, nothing.TotalNanoseconds);
            }
        }

        var (oursMedian, emptyMedian) = (Median(ours), Median(empty));
        return new(oursMedian, emptyMedian, oursMedian / emptyMedian);
    }

    /// <exception cref="InvalidOperationException">Writing a post loads what it must not.</exception>
    public static void VerifyLoaded(string benchmarksFolder)
    {
        var loaded = Run(ProgramUnder(benchmarksFolder), "loaded").Output;
        if (!loaded.Contains("type ConfReport.ConferenceReport\n", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The process does not say what it loads.");
        }

        string[] found = [.. loaded.Split('\n').Where(line => Unwanted.Any(unwanted => line.StartsWith(unwanted, StringComparison.Ordinal)))];
        if (found.Length > 0)
        {
            throw new InvalidOperationException($"Writing a post loads what it must not: {string.Join(", ", found)}");
        }
    }

    /// <summary>Built along with this program, and with the same configuration.</summary>
    private static string ProgramUnder(string benchmarksFolder)
    {
        var output = Path.GetRelativePath(Path.Combine(benchmarksFolder, "ConfReport.Benchmarks"), AppContext.BaseDirectory);
        return Path.Combine(benchmarksFolder, "ConfReport.ColdStart", output, "ConfReport.ColdStart" + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    private static (TimeSpan Time, string Output) Run(string program, string argument)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0
            ? (time, output.ReplaceLineEndings("\n"))
            : throw new InvalidOperationException($"{program} {argument} ends with {process.ExitCode}.");
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
