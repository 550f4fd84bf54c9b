using FsCheck.Fluent;

namespace ConfReport.Tests.Support;

public sealed class LawTests
{
    [Fact]
    public void Holds_BrokenLaw_SaysSeedAndSmallestCase()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Law.Holds(
            Gen.Choose(0, 1000), 1000, number => Assert.True(number < 17), "Small", number => number == 0 ? [] : [number / 2, number - 1]));

        Assert.Contains("Small does not hold", failure.Message, StringComparison.Ordinal);
        Assert.Contains("CONFREPORT_REPLAY=", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Smallest: 17\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_ReplayedFromWhatAFailureSays_StartsWithThatCase()
    {
        var generator = Gen.Choose(0, 1000);
        var tried = new List<int>();
        var failure = Assert.ThrowsAny<Exception>(() => Law.Holds(generator, 1000, number =>
        {
            tried.Add(number);
            Assert.True(number < 950);
        }, "Small"));
        var replay = failure.Message.Split("CONFREPORT_REPLAY=")[1].Split(' ')[0];

        var again = new List<int>();
        Law.Holds(generator, 1, again.Add, "Again", replay: replay);
        Assert.Equal(tried[^1], Assert.Single(again));
        Assert.True(tried.Count > 1);
    }

    [Fact]
    public void Holds_RunTwice_TriesTheSameValues()
    {
        List<int> first = [], second = [];
        Law.Holds(Gen.Choose(0, int.MaxValue), 50, first.Add, "First");
        Law.Holds(Gen.Choose(0, int.MaxValue), 50, second.Add, "Second");

        Assert.Equal(50, first.Distinct().Count());
        Assert.Equal(first, second);
    }
}
