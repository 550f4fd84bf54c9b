namespace ConfReport.Tests.Support;

/// <summary>What a call allocates once it has been compiled for good.</summary>
internal static class Allocated
{
    private const int WarmUps = 200;

    private const int Measurements = 10;

    /// <summary>The least of some calls, in bytes: others on the same thread (a pool that fills up) allocate now and then.</summary>
    public static long By(Action action)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            action();
        }

        var least = long.MaxValue;
        for (var i = 0; i < Measurements; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
