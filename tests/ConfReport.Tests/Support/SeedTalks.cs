namespace ConfReport.Tests.Support;

/// <summary>The twelve entries of <see cref="SeedReport"/>, numbered from 0 as its author did.</summary>
internal static class SeedTalks
{
    public static TalkSection RestWorkshop() => Section.Talk(
        new Talk
        {
            Title = "Nuestra primera API Restful + auth + OpenAPI",
            Format = TalkFormat.Workshop,
            Languages = ["es"],
        },
        new Impression
        {
            Text = new("Friday, laptops open: an interface over HTTP from nothing, in Django. The repository is worth a second visit 😅."),
            FollowUps = [new("Go through the repository again.")],
            Links = [new Link("https://github.com/APSL/pycones2024") { Kind = LinkKind.Repository, Service = "GitHub" }],
        }) with
    { Number = 0 };

    public static TalkSection Keynote() => new(new Talk
    {
        Format = TalkFormat.Keynote,
        Speakers = [new Speaker("Ismael Faro") { Affiliation = new Organization("IBM") }],
    })
    {
        Number = 1,
        Heading = "1. Keynote",
        Attendance = Attendance.InPerson,
        Impression = new Impression
        {
            Text = new("Where artificial intelligence and quantum machines may go, told with fire."),
            Takeaways =
            [
                new("SWE-bench measures agents on defects that really happened."),
                new("InstructLab.ai lets a community teach a language model."),
                new("Andrej Karpathy is worth following."),
                new("A QPU will stand beside CPU and GPU, not in their place."),
            ],
            FollowUps = [new("Try InstructLab.ai.")],
        },
    };

    public static TalkSection TouristFlats() =>
        WithLink(
            Entry(2, "Mapeando viviendas turísticas ilegales con Python", "Open data of a city hall, drawn on a map of what is let without a licence.", "Juan"),
            new Link("http://desalkila.madrid/"));

    public static TalkSection StockMarket(Organization company) => new(new Talk
    {
        Title = "Visualize Realtime Stock Market Data with Kafka and FlinkSQL",
        Languages = ["en"],
        Speakers = [new Speaker("Lucia Cerchie") { Affiliation = company }],
    })
    {
        Number = 3,
        Impression = new Impression
        {
            Text = new("Streams turned into charts while the market moves; the architecture was clear at every step."),
            Links = [new Link("https://www.confluent.io/blog/how-to-use-flinksql-streamlit-kafka-part-1/") { Kind = LinkKind.Article }],
        },
    };

    public static TalkSection Feeberse() =>
        WithLink(
            Entry(4, "Apache Kafka y Python en Feeberse: Streaming de datos en tiempo real", "Lively, with demos. They would like to hear what you think of their program."),
            new Link("https://feeberse.com/") { Kind = LinkKind.Feedback });

    public static TalkSection DataEthics() =>
        Entry(5, "Menos 'hype', más responsabilidad? Quien decide qué en el uso de datos y la IA", "Case after case for rules on data, each one with its source.", "Anna");

    public static TalkSection ChaosGame() =>
        Entry(6, "Representación del Juego del Caos: Convirtiendo secuencias genéticas a imagenes", "Genes as pictures, and what the eye finds there.");

    public static TalkSection SyntheticVirus() =>
        Entry(7, "Cómo destruir el mundo usando Python y un virus sintético", "An introduction to CRISPR-Cas by way of the end of the world.");

    public static TalkSection Databricks() =>
        Entry(8, "Asegurando la calidad del dato con Databricks", "Six dimensions of quality: I will use these.");

    public static TalkSection ImportantModel() =>
        Entry(9, "El modelo más importante", "What a variable is, and why the picture in your head decides.", "Naomi Ceder");

    public static TalkSection DeployByCar() =>
        Entry(10, "Para desplegar tengo que coger el coche", "Funny, and a reminder that software ends somewhere with a road to it.", "Puga");

    public static TalkSection Doom() =>
        Entry(11, "Aprende Aprendizaje por refuerzo jugando a Doom", "Reinforcement learning with monsters; I want to play with what they shared.");

    private static TalkSection WithLink(TalkSection section, Link link) =>
        section with { Impression = section.Impression with { Links = [link] } };

    /// <summary>A talk in Spanish, as most were.</summary>
    private static TalkSection Entry(int number, string title, string text, params string[] speakers) =>
        new(new Talk
        {
            Title = title,
            Languages = ["es"],
            Speakers = [.. speakers.Select(name => new Speaker(name))],
        })
        {
            Number = number,
            Impression = new Impression { Text = new(text) },
        };
}
