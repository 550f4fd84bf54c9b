namespace ConfReport.Tests.Support;

/// <summary>A whole report as a person would write it: the facts of a real post about PyConES 2024, the prose our own.</summary>
internal static class SeedReport
{
    private static readonly Organization Confluent = new("Confluent") { Url = "https://www.confluent.io/" };

    public static ConferenceReport Create() => new()
    {
        Header = new PostHeader
        {
            Title = "PyConES 2024: my impressions of my first time in a python conference!",
            Published = PostDate.Parse("2024-10-06T21:54:45+01:00"),
            IsDraft = false,
            Tags = ["python", "conference"],
            Categories = ["conferences"],
            Weight = 2,
            Language = "en",
            Extra = DataMap.Of(("ShowToc", true), ("TocOpen", true)),
        },
        Conference = new Conference
        {
            Name = "PyConES 2024",
            Series = "PyConES",
            Year = 2024,
            City = "Vigo",
            Country = "Spain",
            TimeZone = "Europe/Madrid",
            Attendance = AttendanceMode.InPerson,
            Languages = ["es", "en"],
            Organizers = [new Organization("Python Spain")],
            Communities = [new Organization("Python Vigo"), new Organization("VigoTech Alliance")],
            Sponsors = [Confluent],
        },
        Sections = [Introduction(), Agenda(), Conclusions(), Thanks()],
    };

    private static PlainSection Introduction() => Section.Plain(
        SectionKind.Introduction,
        "PyconEs 2024 in Vigo",
        "Spain's Python people meet once a year, this time by the sea. My employer paid for a stand, a colleague had a slot, and I had a free weekend.");

    private static PlainSection Agenda() => new()
    {
        Kind = SectionKind.Agenda,
        Heading = "The Agenda and how to choose the talks",
        Figures =
        [
            new Figure("kid-icecream.jpeg")
            {
                AlternativeText = "How I feel choosing talks - kid in front of an ice cream shop",
                Title = "How I feel choosing talks - kid in front of an ice cream shop",
            },
        ],
        Content = new("Several rooms at once, so every choice is a loss. Data quality and Kafka went first, then whatever sounded strangest 🙈."),
        Children =
        [
            SeedTalks.RestWorkshop(),
            SeedTalks.Keynote(),
            SeedTalks.TouristFlats(),
            SeedTalks.StockMarket(Confluent),
            SeedTalks.Feeberse(),
            SeedTalks.DataEthics(),
            SeedTalks.ChaosGame(),
            SeedTalks.SyntheticVirus(),
            SeedTalks.Databricks(),
            SeedTalks.ImportantModel(),
            SeedTalks.DeployByCar(),
            SeedTalks.Doom(),
        ],
    };

    private static PlainSection Conclusions() => new()
    {
        Kind = SectionKind.Conclusion,
        Heading = "My conclusions",
        Points =
        [
            new("Nobody could avoid AI, on stage or off."),
            new("Governance and quality of data deserve the effort."),
            new("Everybody has heard of *Kafka*; far fewer run it."),
            new("There is hardly a field without Python."),
            new("More conferences, please."),
        ],
    };

    private static PlainSection Thanks() => Section.Plain(
        SectionKind.Thanks, null, "To those who organised, spoke and paid: thank you. Keep the communities growing.");
}
