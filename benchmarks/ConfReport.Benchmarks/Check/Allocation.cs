namespace ConfReport.Benchmarks.Check;

/// <summary>What a call allocates, to the byte.</summary>
internal static class Allocation
{
    private const int WarmUps = 10;

    private const int CallsBetweenPauses = 100;

    private const int Measurements = 5;

    /// <summary>The least of some calls: what one call takes when nobody else, such as a pool that fills up again, allocates on the same thread.</summary>
    public static long BytesPerCall(Action action)
    {
        // Code that is compiled for good keeps some objects on the stack. The runtime compiles it in the background, once
        // a method has been called often enough and nothing new has been started for 100 ms.
        for (var i = 0; i < WarmUps; i++)
        {
            for (var call = 0; call < CallsBetweenPauses; call++)
            {
                action();
            }

            Thread.Sleep(120);
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
