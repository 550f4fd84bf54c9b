
namespace ConfReport.Tests.Support;

public sealed class ReportsTests
{
    private static List<ConferenceReport> Make(int count, Func<Dice, ConferenceReport> make) =>
        [.. Enumerable.Range(0, count).Select(i => make(new Dice(i, i % 101)))];

    [Fact]
    public void Any_OverManyReports_SetsEveryPropertyInMoreThanOneWay()
    {
        var seen = new Dictionary<string, HashSet<object>>();
        foreach (var part in Make(600, dice => new WholeReports(dice).Report()).SelectMany(Parts.Walk))
        {
            foreach (var property in Parts.Properties(part.GetType()))
            {
                var key = $"{part.GetType().Name}.{property.Name}";
                seen.TryAdd(key, []);
                if (seen[key].Count < 20)
                {
                    seen[key].Add(property.GetValue(part) ?? DBNull.Value);
                }
            }
        }

        var expected = Parts.Types.SelectMany(type => Parts.Properties(type).Select(property => $"{type.Name}.{property.Name}")).Order();
        Assert.Equal(expected, seen.Keys.Order());
        Assert.Empty(seen.Where(entry => entry.Value.Count < 2).Select(entry => entry.Key));
    }

    [Fact]
    public void Any_OverManyReports_NestsToTheLimits()
    {
        var reports = Make(300, dice => new WholeReports(dice).DeepReport());
        Assert.All(reports, report => Assert.Equal(Section.MaximumDepth, Depth(report.Sections)));
        Assert.All(reports, report => Assert.Equal(DataValue.MaximumDepth, report.Header.Extra["deep"].Depth));
    }

    [Fact]
    public void Any_SameSeed_GivesTheSameReport()
    {
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(new WholeReports(new Dice(i, i)).Report(), new WholeReports(new Dice(i, i)).Report());
        }

        Assert.NotEqual(new WholeReports(new Dice(1, 50)).Report(), new WholeReports(new Dice(2, 50)).Report());
    }

    [Fact]
    public void Smaller_OfAnyReport_HoldsLessAndEndsAtTheEmptyReport()
    {
        var report = new WholeReports(new Dice(7, 60)).Report();
        for (var steps = 0; ; steps++)
        {
            Assert.InRange(steps, 0, 5000);
            if (Smaller.Reports(report).FirstOrDefault() is not { } smaller)
            {
                break;
            }

            Assert.NotEqual(report, smaller);
            report = smaller;
        }

        Assert.Equal(new ConferenceReport(), report);
    }

    private static int Depth(IReadOnlyList<Section> sections) =>
        sections.Count == 0 ? 0 : 1 + sections.Max(section => Depth(section.Children));
}
