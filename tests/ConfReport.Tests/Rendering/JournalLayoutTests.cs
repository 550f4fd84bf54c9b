using System.Collections;
using NodaTime;

namespace ConfReport.Tests.Rendering;

public sealed class JournalLayoutTests
{
    /// <summary>Counted, not timed: how often the layout looks at a section grows with their number and no faster.</summary>
    [Fact]
    public void ToMarkdown_TalksOfDaysPartedManyTimes_LooksAtEachSectionAFewTimes()
    {
        var few = LooksAt(50);
        Assert.InRange(few, 100, 1_000);
        Assert.InRange(LooksAt(500), 1_000, 10 * few);
    }

    [Fact]
    public void ToMarkdown_NameOfADayOnTwoLines_StandsAndIsLinkedAsThePageShowsIt()
    {
        var date = new LocalDate(2025, 5, 16);
        var report = new ConferenceReport
        {
            Agenda = new() { Days = [new Day(date) { Name = " The\n first  day\t" }], Slots = [new Slot("a") { Start = new PostDate(date) }] },
            Sections = [new TalkSection(new Talk { Id = "a", Title = "Tides" })],
        };
        var body = report.ToMarkdown(SiteProfile.Hugo, new PostOptions { Layout = PostLayout.Journal with { Contents = ContentsList.Sections } });
        Assert.Contains("- [The first day](#the-first-day)\n", body, StringComparison.Ordinal);
        Assert.Contains("\n## The first day\n", body, StringComparison.Ordinal);
    }

    private static int LooksAt(int pairs)
    {
        var start = new PostDate(new LocalDate(2025, 5, 16).At(new LocalTime(10, 30)));
        var layout = new CountingLayout();
        var report = new ConferenceReport
        {
            Agenda = new() { Slots = [.. Enumerable.Range(0, pairs).Select(i => new Slot($"{i}") { Start = start })] },
            Sections = [.. Enumerable.Range(0, pairs).SelectMany(i => Pair($"{i}"))],
        };
        var body = report.ToMarkdown(options: new PostOptions { Layout = layout });
        Assert.Equal(pairs + 1, body.Split("16 May 2025").Length);
        return layout.Lists.Sum(list => list.Looks);
    }

    /// <summary>A talk that stands under the heading of a day, and a section that no such heading may stand over.</summary>
    private static IEnumerable<Section> Pair(string id) =>
    [
        new TalkSection(new Talk { Id = id, Title = "Tides" }),
        new PlainSection { Kind = SectionKind.Group, Children = [new TalkSection(new Talk { Title = "Harbours" })] },
    ];

    private sealed record CountingLayout : JournalLayout
    {
        public List<CountedSections> Lists { get; } = [];

        protected override void WriteSections(PostContext post, IReadOnlyList<Section> sections, int level)
        {
            var counted = new CountedSections(sections);
            Lists.Add(counted);
            base.WriteSections(post, counted, level);
        }
    }

    private sealed class CountedSections(IReadOnlyList<Section> sections) : IReadOnlyList<Section>
    {
        public int Looks { get; private set; }

        public int Count => sections.Count;

        public Section this[int index]
        {
            get
            {
                Looks++;
                return sections[index];
            }
        }

        public IEnumerator<Section> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
