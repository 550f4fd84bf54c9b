namespace ConfReport.Benchmarks.Check;

/// <summary>What came out of one benchmark.</summary>
/// <param name="Budget">What it may take.</param>
/// <param name="Rival">Against whom.</param>
/// <param name="Times">Nanoseconds a call, where time was measured.</param>
/// <param name="AllocatedBytes">What a call of ours allocates; null for a process.</param>
/// <param name="StringBytes">The strings of the model that ours makes; null where it makes none.</param>
internal sealed record Outcome(Budget Budget, string Rival, Duel.Times? Times, long? AllocatedBytes, long? StringBytes)
{
    public double? Ratio => Times?.Ratio;

    public double? TimesStrings => AllocatedBytes / (double?)StringBytes;

    public double? MoreMilliseconds => Budget.MoreMilliseconds is null ? null : (Times?.Ours - Times?.Rival) / 1e6;

    public bool IsWithinBudget =>
        !(MoreMilliseconds > Budget.MoreMilliseconds) && !(Ratio > Budget.Ratio) && !(AllocatedBytes > Budget.AllocatedBytes) && !(TimesStrings > Budget.TimesStrings);

    private bool IsShortOfGoal => Ratio > Budget.Goal?.Ratio || TimesStrings > Budget.Goal?.TimesStrings;

    private bool IsGated => Budget.Ratio is not null || Budget.MoreMilliseconds is not null || Budget.IsOnAllocation;

    public string Verdict => (IsGated, IsWithinBudget) switch
    {
        (false, _) => "",
        (_, false) => "FAIL",
        // An exact budget that is not exact any more would let the next change lose what this one won.
        _ when AllocatedBytes < Budget.AllocatedBytes => "ok, lower the budget",
        _ when IsShortOfGoal => "ok, short of the goal",
        _ => "ok",
    };
}
