using NodaTime;

namespace ConfReport.ColdStart;

/// <summary>The first report of a process: a small one, so that what is new to the runtime weighs and not the text.</summary>
internal static class FirstPost
{
    public static int Write()
    {
        var report = new ConferenceReport
        {
            Header = new()
            {
                Title = "NorteConf 2025: two days of data and rain",
                Published = PostDate.Parse("2025-05-19T20:15:00+02:00"),
                Tags = ["python", "data"],
            },
            Conference = new() { Name = "NorteConf 2025", City = "Lugo", Dates = new DateInterval(new(2025, 5, 16), new(2025, 5, 17)) },
            Sections =
            [
                Section.Talk(
                    new Talk { Title = "Maps of the rain & *wind*", Speakers = [new("Brais Outeiro") { Affiliation = new("Obradoiro Systems") }] },
                    new Impression
                    {
                        Text = new("Forty years of *paper* notebooks, read by a phone camera."),
                        Takeaways = [new("Keep the scans."), new("Ask who wrote the sevens.")],
                        Links = [new("https://example.org/rain")],
                    }) with { Number = 1 },
                new PlainSection
                {
                    Kind = SectionKind.Conclusion,
                    Heading = "My conclusions",
                    Points = [new("Small conferences answer questions."), new("Take a coat.")],
                },
            ],
        };
        return report.ToPost().Length > 0 ? 0 : 1;
    }
}
