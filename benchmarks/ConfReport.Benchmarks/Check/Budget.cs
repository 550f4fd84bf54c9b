using System.Text.Json;

namespace ConfReport.Benchmarks.Check;

/// <summary>A limit that was wanted. The budget beside it is what has been reached, so that nothing of that is lost.</summary>
internal sealed record Goal(double? Ratio = null, double? TimesStrings = null);

/// <summary>What one benchmark may take. A limit that is null is no limit.</summary>
/// <param name="Benchmark">Which: a name of <see cref="Contest"/>.</param>
/// <param name="Why">Where the limits come from.</param>
/// <param name="Ratio">The time of ours, as a multiple of the rival's.</param>
/// <param name="AllocatedBytes">What a call of ours allocates.</param>
/// <param name="TimesStrings">The same as a multiple of the strings in the model.</param>
/// <param name="MoreMilliseconds">The time of ours less the rival's: for processes, of which most is the runtime itself.</param>
/// <param name="Goal">What was wanted, where it has not been reached.</param>
internal sealed record Budget(string Benchmark, string Why, double? Ratio = null, long? AllocatedBytes = null, double? TimesStrings = null, double? MoreMilliseconds = null, Goal? Goal = null)
{
    public bool IsOnAllocation => AllocatedBytes is not null || TimesStrings is not null;

    /// <summary>All budgets, from budgets.json.</summary>
    public static IReadOnlyList<Budget> ReadAll(string path)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // A limit under a misspelt name would be no limit at all.
            UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
        };
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<BudgetFile>(file, options)?.Budgets
            ?? throw new InvalidDataException($"{path} holds no budgets.");
    }

    private sealed record BudgetFile(string About, IReadOnlyList<Budget> Budgets);
}
