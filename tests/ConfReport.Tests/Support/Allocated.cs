namespace ConfReport.Tests.Support;

/// <summary>What a call allocates once it has been compiled for good.</summary>
internal static class Allocated
{
    private const int WarmUps = 200;

    private const int Measurements = 500;

    /// <summary>
    /// The least of some calls, in bytes: others on the same thread (a pool that fills up) allocate now and then, and code that is not
    /// optimised yet boxes; the runtime optimises it in the background, when a busy machine gives it the time.
    /// </summary>
    public static long By(Action action)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            action();
        }

        var least = long.MaxValue;
        for (var i = 0; i < Measurements && least > 0; i++)
        {
            for (var run = 0; run < (i < 10 ? 0 : WarmUps); run++)
            {
                action();
            }

            Thread.Sleep(i < 10 ? 0 : 20);
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
