using ConfReport.Tests.Support;
using FsCheck;
using NodaTime;

namespace ConfReport.Tests.Rendering;

/// <summary>Reports whose talks the agenda knows, so that layouts have times and rooms to show; and in which nobody has written Markdown of their own.</summary>
internal static class PlannedReports
{
    private static readonly LocalDate FirstDay = new(2025, 5, 16);

    public static Gen<(ConferenceReport Report, PostLayout Layout)> WithLayout { get; } = Reports.From(dice => (Of(dice), Layout(dice)));

    public static ConferenceReport Of(Dice dice)
    {
        var report = dice.OneIn(10) ? new WholeReports(dice).DeepReport() : new WholeReports(dice).Report();
        var slots = new List<Slot>();
        IReadOnlyList<Section> sections = [.. report.Sections.Select(section => Planned(section, dice, slots))];
        var agenda = (report.Agenda ?? new Agenda()) with { Slots = [.. slots] };
        return report with
        {
            Agenda = dice.OneIn(4) ? report.Agenda : agenda with { Days = Days(dice) },
            Sections = sections,
        };
    }

    /// <summary>Any of the layouts, with any options.</summary>
    public static PostLayout Layout(Dice dice)
    {
        PostLayout layout = dice.Of<PostLayout>(PostLayout.Classic, PostLayout.Compact, PostLayout.Journal, PostLayout.Table);
        return layout with
        {
            HeadingLevel = 1 + dice.Below(6),
            Numbering = dice.OfAll<TalkNumbering>(),
            Speakers = dice.OfAll<DetailPlace>(),
            Times = dice.OfAll<DetailPlace>(),
            Links = dice.OfAll<LinkStyle>(),
            Labels = dice.OfAll<PartLabels>(),
            Contents = dice.OfAll<ContentsList>(),
            OpensWith = (PostFacts)dice.Below(8),
            Bullet = dice.Of('*', '-', '+'),
            LeavesOut = dice.OneIn(2) ? PostParts.None : (PostParts)dice.Below((int)PostParts.TalksWithoutImpression << 1),
        };
    }

    private static IReadOnlyList<Day> Days(Dice dice) => dice.OneIn(3)
        ? []
        : [.. Enumerable.Range(0, 1 + dice.Below(3)).Select(i => new Day(FirstDay.PlusDays(i)) { Name = dice.Maybe(new NastyText(dice).Text) })];

    private static Section Planned(Section section, Dice dice, List<Slot> slots)
    {
        IReadOnlyList<Section> children = [.. section.Children.Select(child => Planned(child, dice, slots))];
        if (section is TalkSection talk)
        {
            var id = $"talk-{slots.Count}";
            slots.Add(new Slot(id)
            {
                Start = dice.OneIn(4) ? null : new PostDate(FirstDay.PlusDays(dice.Below(3)).At(new LocalTime(dice.Below(24), dice.Below(60)))),
                Duration = dice.OneIn(3) ? null : Duration.FromMinutes(dice.Below(2000)),
                Room = dice.Maybe(new NastyText(dice).Text),
            });
            return talk with
            {
                Talk = talk.Talk with { Id = dice.OneIn(5) ? null : id },
                Impression = talk.Impression with
                {
                    Text = Plain(talk.Impression.Text),
                    Takeaways = Plain(talk.Impression.Takeaways),
                    FollowUps = Plain(talk.Impression.FollowUps),
                },
                Children = children,
            };
        }

        var plain = (PlainSection)section;
        return plain with { Content = Plain(plain.Content), Points = Plain(plain.Points), Children = children };
    }

    private static MarkdownText Plain(MarkdownText text) => text.IsEmpty ? text : new(text.Source.Length % 2 == 0 ? "A line.\nAnother." : "One paragraph.\n\nAnother one.");

    private static IReadOnlyList<MarkdownText> Plain(IReadOnlyList<MarkdownText> texts) => [.. texts.Select(Plain)];
}
