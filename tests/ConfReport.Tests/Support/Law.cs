using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using TestResult = FsCheck.TestResult;

namespace ConfReport.Tests.Support;

/// <summary>A property that holds for every value of a generator, tried on many of them, the same ones each time.</summary>
/// <remarks>A failure names the seed and size of its case; <c>CONFREPORT_REPLAY=seed,gamma,size</c> starts with that case.</remarks>
internal static class Law
{
    private const ulong Seed = 20_241_006;

    /// <param name="generator">Where the values come from.</param>
    /// <param name="count">How many are tried, from small ones to large ones.</param>
    /// <param name="property">Throws, as an assertion does, where the law is broken.</param>
    /// <param name="name">The law, as the failure names it.</param>
    /// <param name="shrink">Smaller values near one that failed; the smallest that still fails is shown.</param>
    /// <param name="replay">The seed, gamma and size to start with; those of the variable when there are none.</param>
    public static void Holds<T>(
        Gen<T> generator, int count, Action<T> property, string name, Func<T, IEnumerable<T>>? shrink = null, string? replay = null)
    {
        var arbitrary = Arb.From(generator, shrink ?? (_ => []));
        var config = Config.Quick.WithMaxTest(count).WithReplay(FSharpOption<Replay>.Some(Start(replay ?? Environment.GetEnvironmentVariable("CONFREPORT_REPLAY")))).WithRunner(new Failures());
        Check.One(name, config, Prop.ForAll(arbitrary, property));
    }

    private static Replay Start(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new Replay(new Rnd(Seed), FSharpOption<int>.None);
        }

        var parts = text.Split(',');
        var rnd = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        return new Replay(rnd, FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)));
    }

    /// <summary>Says of a failure what is needed to see it again, at a length that a person can read.</summary>
    private sealed class Failures : IRunner
    {
        private const int LongestValue = 4000;

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult result)
        {
            if (result is TestResult.Failed failed)
            {
                var (seed, size) = (failed.Item6, failed.Item7);
                Assert.Fail(
                    $"{name} does not hold, after {failed.Item1.NumberOfTests} tests and {failed.Item1.NumberOfShrinks} shrinks.\n"
                    + $"CONFREPORT_REPLAY={seed.Seed},{seed.Gamma},{size} starts with this case.\n"
                    + $"What it says: {Cut(failed.Item4 is Outcome.Failed outcome ? outcome.Item.ToString() : failed.Item4.ToString())}\n"
                    + $"Smallest: {Cut(string.Join(", ", failed.Item3))}\nAs generated: {Cut(string.Join(", ", failed.Item2))}");
            }
            else if (result is not TestResult.Passed)
            {
                Assert.Fail($"{name} ran out of cases: {result}");
            }
        }

        private static string Cut(string? text) =>
            text is { Length: > LongestValue } ? $"{text[..LongestValue]}… ({text.Length} characters)" : text ?? "";
    }
}
