using System.Diagnostics;

namespace ConfReport.Benchmarks.Check;

/// <summary>Times two things in turns, so that whatever else the machine does hits both.</summary>
internal static class Duel
{
    /// <summary>Fewer or shorter ones, and some code is still timed before the runtime has compiled it for the last time.</summary>
    private const int WarmUps = 14;

    private const int Rounds = 31;

    private static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(110);

    /// <summary>The medians of both in nanoseconds a call, and the median of the ratios of all rounds.</summary>
    /// <remarks>Not the ratio of the medians: when the machine slows down half-way, they may come from different halves.</remarks>
    public static Times Time(Action ours, Action rival)
    {
        var (oursCalls, rivalCalls) = (1, 1);
        for (var i = 0; i < WarmUps; i++)
        {
            oursCalls = CallsInBatch(ours, oursCalls);
            rivalCalls = CallsInBatch(rival, rivalCalls);
        }

        var oursTimes = new double[Rounds];
        var rivalTimes = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            // Each goes first in every other round: garbage of the one is collected in the time of the other.
            if (i % 2 == 0)
            {
                oursTimes[i] = NanosecondsPerCall(ours, oursCalls);
                rivalTimes[i] = NanosecondsPerCall(rival, rivalCalls);
            }
            else
            {
                rivalTimes[i] = NanosecondsPerCall(rival, rivalCalls);
                oursTimes[i] = NanosecondsPerCall(ours, oursCalls);
            }
        }

        var ratios = oursTimes.Zip(rivalTimes, (oursTime, rivalTime) => oursTime / rivalTime);
        return new(Median(oursTimes), Median(rivalTimes), Median(ratios));
    }

    /// <summary>Runs for at least the time of a batch, and returns how many calls fill it.</summary>
    private static int CallsInBatch(Action action, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        var done = 0L;
        while (Stopwatch.GetElapsedTime(start) < BatchTime)
        {
            Repeat(action, calls);
            done += calls;
            calls *= 2;
        }

        return (int)Math.Clamp(done * (BatchTime / Stopwatch.GetElapsedTime(start)), 1, int.MaxValue / 4);
    }

    private static double NanosecondsPerCall(Action action, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        Repeat(action, calls);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }

    private static void Repeat(Action action, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            action();
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    /// <summary>What came out, in nanoseconds a call.</summary>
    internal readonly record struct Times(double Ours, double Rival, double Ratio);
}
