using NodaTime;

namespace ConfReport.Benchmarks.Documents;

/// <summary>A report of the ordinary kind, about 6 KB as Markdown: twelve talks, Spanish titles in an English post, a figure, five conclusions.</summary>
/// <remarks>Conference, people and prose are made up; lengths and proportions are those of posts that people publish.</remarks>
internal static class OrdinaryPost
{
    public static ConferenceReport Report { get; } = new()
    {
        Header = new()
        {
            Title = "LibreDatos 2024: three days of open data, and what stayed with me after them",
            Published = PostDate.Parse("2024-10-20T22:31:07+02:00"),
            Tags = ["open data", "python"],
            Categories = ["conferences"],
            Weight = 2,
            Extra = DataMap.Of(("ShowToc", true), ("TocOpen", true)),
        },
        Conference = new()
        {
            Name = "LibreDatos 2024",
            Series = "LibreDatos",
            Year = 2024,
            Dates = new DateInterval(new LocalDate(2024, 10, 18), new LocalDate(2024, 10, 20)),
            City = "Ourense",
            Country = "Spain",
            Organizers = [new("Asociación LibreDatos")],
            Communities = [new("Mesa Aberta")],
            Sponsors = [new("Riverline")],
        },
        Sections = [Introduction, Agenda, Conclusions, Thanks],
    };

    private static PlainSection Introduction => Section.Plain(
        SectionKind.Introduction,
        "LibreDatos in Ourense",
        """
        LibreDatos is where people who work with open data in Spain meet once a year. The association of the same name runs it with volunteers, and every edition goes to another city, so this time the local groups of Ourense opened their doors. They gather under the name Mesa Aberta, and anyone who has been to one of their Thursday evenings knows how well they can host a room full of strangers.

        My employer Riverline paid for a part of the event, and two of us went. If you only have a minute: the rooms were full, the speakers had done their homework, and the coffee never ran out. I came home with a list of things to try that is longer than my free evenings!
        """);

    private static PlainSection Agenda => new()
    {
        Kind = SectionKind.Agenda,
        Heading = "The programme, and how I found my way through it",
        Figures =
        [
            new("two-corridors.jpeg")
            {
                AlternativeText = "Where to go next - a visitor between two corridors with a folded map",
                Title = "Where to go next - a visitor between two corridors with a folded map",
            },
        ],
        Content = new(
            """
            Four rooms ran side by side, which means that you miss three quarters of everything. I marked what had to do with data quality, with maps and with streams first, because that is what I do all week. Wherever nothing was marked I went to the talk with the strangest title, and that turned out to be the better half of my choice 🙂.
            """),
        Children = [.. PostTalks.All],
    };

    private static PlainSection Conclusions => new()
    {
        Kind = SectionKind.Conclusion,
        Heading = "What I take home",
        Points =
        [
            new("Every second talk had a language model in it, whether it needed one or not."),
            new("Nobody trusts a number any more without asking who cleaned it."),
            new("Streams are everywhere in the slides and still rare in production."),
            new("A small city hall with one good analyst beats a large one without."),
            new("I should go to more conferences where I know nobody."),
        ],
    };

    private static PlainSection Thanks => Section.Plain(
        SectionKind.Thanks,
        null,
        "Thanks to the volunteers who carried chairs until midnight, to everyone who stood on a stage for us, and to Riverline for the tickets. See you next year, wherever that is, and bring somebody along who has never been.");
}
