using ConfReport.Tests.Support;

namespace ConfReport.Tests.Model;

/// <summary>What a report answers about itself: views over the tree of sections.</summary>
public sealed class ViewTests
{
    [Fact]
    public void Talks_OfTheSeedReport_AreTwelveNumberedFromZero()
    {
        var talks = SeedReport.Create().Talks.ToList();

        Assert.Equal(Enumerable.Range(0, 12), talks.Select(talk => talk.Number ?? -1));
        Assert.Equal(TalkFormat.Workshop, talks[0].Talk.Format);
        Assert.Equal("Ismael Faro", Assert.Single(talks[1].Talk.Speakers).Name);
        Assert.Equal("Confluent", Assert.Single(talks[3].Talk.Speakers).Affiliation?.Name);
        Assert.Null(talks[1].Talk.Title);
    }

    [Fact]
    public void Conclusions_OfTheSeedReport_AreItsFivePoints()
    {
        var conclusions = SeedReport.Create().Conclusions.ToList();

        Assert.Equal(5, conclusions.Count);
        Assert.Equal("Everybody has heard of *Kafka*; far fewer run it.", conclusions[2].Source);
    }

    [Fact]
    public void Conclusions_PointsOfOtherSections_AreNotAmongThem()
    {
        var report = new ConferenceReport
        {
            Sections =
            [
                new PlainSection { Kind = SectionKind.Summary, Points = [new("not this")] },
                new PlainSection
                {
                    Kind = SectionKind.Conclusion,
                    Points = [new("first")],
                    Children = [new PlainSection { Kind = SectionKind.Conclusion, Points = [new("second")] }],
                },
                new PlainSection { Kind = SectionKind.Conclusion, Points = [new("third")] },
            ],
        };

        Assert.Equal(["first", "second", "third"], report.Conclusions.Select(point => point.Source));
    }

    [Fact]
    public void Figures_CoverAndBothKindsOfSection_ComeInReadingOrder()
    {
        var report = new ConferenceReport
        {
            Header = new PostHeader { Cover = new Figure("cover.png") },
            Sections =
            [
                new PlainSection
                {
                    Figures = [new Figure("1.png"), new Figure("2.png")],
                    Children = [Section.Talk(new Talk(), new Impression { Figures = [new Figure("3.png")] })],
                },
                new PlainSection { Figures = [new Figure("4.png")] },
            ],
        };

        Assert.Equal(["cover.png", "1.png", "2.png", "3.png", "4.png"], report.Figures.Select(figure => figure.Source));
        Assert.Equal("kid-icecream.jpeg", Assert.Single(SeedReport.Create().Figures).Source);
    }

    [Fact]
    public void AllSections_OfATree_ComeInReadingOrder()
    {
        static PlainSection Named(string heading, params Section[] children) => new() { Heading = heading, Children = children };
        var report = new ConferenceReport { Sections = [Named("1", Named("2", Named("3")), Named("4")), Named("5")] };

        Assert.Equal(["1", "2", "3", "4", "5"], report.AllSections.Select(section => section.Heading ?? ""));
        Assert.Empty(new ConferenceReport().AllSections);
    }

    [Fact]
    public void SelfAndDescendants_OfAnyReport_HoldsEverySectionOnce() => Law.Holds(
        Reports.AnyAndDeep,
        Deep.Count(2000),
        report => Assert.Equal(Parts.Walk(report).OfType<Section>(), report.AllSections),
        "All sections in reading order",
        Smaller.Reports);
}
