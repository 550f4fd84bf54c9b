using ConfReport.Benchmarks.Documents;
using ConfReport.Benchmarks.Rivals;
using NodaTime.Text;

namespace ConfReport.Benchmarks.Check;

/// <summary>Measures everything in budgets.json and says whether it is kept.</summary>
internal static class BudgetCheck
{
    /// <summary>Returns whether all budgets are kept.</summary>
    public static bool Run(CheckOptions options)
    {
        var folder = BenchmarksFolder();
        var budgets = Budget.ReadAll(Path.Combine(folder, "budgets.json"));
        foreach (var document in new[] { BenchmarkDocument.Post, BenchmarkDocument.R500, BenchmarkDocument.R5000 })
        {
            SameData.Verify(document);
            SamePost.Verify(document);
        }

        ColdStart.VerifyLoaded(folder);
        Outcome[] outcomes = [.. budgets.Where(budget => IsWanted(budget, options)).Select(budget => Measure(budget, options, folder))];
        var table = OutcomeTable.Format(outcomes, withTimes: !options.AllocationsOnly);
        var surroundings = Surroundings.Describe();
        Console.Write($"\n{surroundings}\n{table}");
        if (options.SaveUnder is { } date)
        {
            var text = LocalDatePattern.Iso.Format(date);
            File.WriteAllText(Path.Combine(folder, "results", text + ".md"), $"# Budgets checked on {text}\n\n{surroundings}\n{table}");
        }

        return outcomes.All(outcome => outcome.IsWithinBudget);
    }

    private static bool IsWanted(Budget budget, CheckOptions options) =>
        (budget.IsOnAllocation || !options.AllocationsOnly) && budget.Benchmark.StartsWith(options.Only, StringComparison.Ordinal);

    private static Outcome Measure(Budget budget, CheckOptions options, string folder)
    {
        Console.Error.WriteLine($"{budget.Benchmark} ...");
        if (budget.Benchmark == ColdStart.Benchmark)
        {
            return new(budget, "empty process", ColdStart.Time(folder), AllocatedBytes: null, StringBytes: null);
        }

        var contest = Contest.Named(budget.Benchmark);
        var allocated = Allocation.BytesPerCall(contest.RunOurs);
        return new(
            budget,
            contest.Rival,
            options.AllocationsOnly ? null : Duel.Time(contest.RunOurs, contest.RunRival),
            allocated,
            contest.StringBytes);
    }

    /// <summary>Where budgets.json is: among the sources, so that a check never reads a copy from an older build.</summary>
    private static string BenchmarksFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "budgets.json")))
            {
                return folder.FullName;
            }
        }

        throw new FileNotFoundException("There is no budgets.json above the program: run it from where it was built.");
    }
}
