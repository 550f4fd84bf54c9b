using BenchmarkDotNet.Running;
using ConfReport.Benchmarks.Check;

if (!args.Contains("--check"))
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

if (CheckOptions.From(args) is not { } options)
{
    Console.Error.WriteLine($"Expected: {CheckOptions.Usage}");
    return 2;
}

return BudgetCheck.Run(options) ? 0 : 1;
