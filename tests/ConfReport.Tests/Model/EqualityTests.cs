using ConfReport.Tests.Support;

namespace ConfReport.Tests.Model;

/// <summary>Equality by content, all the way down. The types and properties are found by reflection, so none is forgotten.</summary>
public sealed class EqualityTests
{
    [Fact]
    public void Equals_SameContentBuiltTwice_IsTrueWithTheSameHashCode() => Law.Holds(
        Reports.From(dice =>
        {
            var seed = dice.Below(int.MaxValue);
            return (Make(seed, dice.Size), Make(seed, dice.Size));
        }),
        Deep.Count(10_000),
        pair =>
        {
            Assert.NotSame(pair.Item1, pair.Item2);
            Assert.True(pair.Item1 == pair.Item2);
            Assert.Equal(pair.Item1.GetHashCode(), pair.Item2.GetHashCode());
        },
        "Equality by content");

    [Fact]
    public void Equals_AnyOnePropertyChangedAtAnyDepth_IsFalse()
    {
        var places = new HashSet<string>();
        for (var seed = 0; seed < Deep.Count(1000); seed++)
        {
            var report = Make(seed, 30 + (seed % 50));
            foreach (var (where, changed) in Changed.InOnePlace(report))
            {
                Assert.True(report != changed, $"A change of {where} goes unseen.");
                places.Add(System.Text.RegularExpressions.Regex.Replace(where, @"\[\d+\]", ""));
            }
        }

        // Far more places than there are types: the change was made inside parts inside parts.
        Assert.True(places.Count > 400, $"Only {places.Count} places were changed.");
    }

    [Fact]
    public void With_EveryPropertyOfEveryPart_ChangesThatAloneAndLeavesTheOriginal()
    {
        foreach (var part in Parts.Types.Select(Parts.Least))
        {
            foreach (var (where, changed) in Changed.InOnePlace(part).Where(change => !change.Where.Contains('.')))
            {
                Assert.Equal(Parts.Least(part.GetType()), part);
                var property = part.GetType().GetProperty(where);
                Assert.NotNull(property);
                Assert.Equal(part, Parts.With(changed, property, property.GetValue(part)));
            }
        }
    }

    [Fact]
    public void Equals_ListOfAnotherType_ComparesItsContent()
    {
        var fromList = new PostHeader { Tags = new List<string> { "python", "kafka" } };
        var fromArray = new PostHeader { Tags = new[] { "python", "kafka" } };

        Assert.Equal(fromArray, fromList);
        Assert.NotEqual(fromArray, new PostHeader { Tags = ["kafka", "python"] });
    }

    [Fact]
    public void Init_ListChangedAfterwards_LeavesThePartAsItWas()
    {
        var tags = new List<string> { "python" };
        var header = new PostHeader { Tags = tags };
        tags[0] = "java";
        tags.Add("kafka");

        Assert.Equal(["python"], header.Tags);
    }

    [Fact]
    public void Equals_SectionsOfBothKinds_AreNeverEqual()
    {
        Section plain = new PlainSection { Heading = "Same" };
        Section talk = new TalkSection(new Talk()) { Heading = "Same" };

        Assert.NotEqual(plain, talk);
        Assert.NotEqual(talk, plain);
    }

    [Fact]
    public void With_ThreeLevelsDown_GivesTheSeedReportWithOneFactChanged()
    {
        var report = SeedReport.Create();
        var agenda = Assert.IsType<PlainSection>(report.Sections[1]);
        var keynote = Assert.IsType<TalkSection>(agenda.Children[1]);
        var changed = report with
        {
            Sections =
            [
                report.Sections[0],
                agenda with
                {
                    Children = [agenda.Children[0], keynote with { Impression = keynote.Impression with { Rating = new Rating(5) } }, .. agenda.Children.Skip(2)],
                },
                .. report.Sections.Skip(2),
            ],
        };

        Assert.NotEqual(SeedReport.Create(), changed);
        Assert.Equal(SeedReport.Create(), report);
        Assert.Equal(new Rating(5), changed.Talks.ElementAt(1).Impression.Rating);
        Assert.Equal(report.Talks.Where(talk => talk.Number != 1), changed.Talks.Where(talk => talk.Number != 1));
    }

    private static ConferenceReport Make(int seed, int size) => new WholeReports(new Dice(seed, size)).Report();
}
