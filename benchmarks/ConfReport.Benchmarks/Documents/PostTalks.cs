namespace ConfReport.Benchmarks.Documents;

/// <summary>The twelve talks of <see cref="OrdinaryPost"/>.</summary>
/// <remarks>Six name a speaker, two of these a company; one has key points, four have a link.</remarks>
internal static class PostTalks
{
    public static IReadOnlyList<TalkSection> All { get; } =
    [
        new(new Talk { Title = "Publica tu primer conjunto de datos: formatos + licencias + API", Format = TalkFormat.Workshop })
        {
            Number = 0,
            Impression = new()
            {
                Text = new(
                    "The workshop on Friday took us from a spreadsheet to a small service with a licence and a description that machines can read. I still have to go through the exercises at home, since the last two went by too fast for me, but typing along was the best way to start (even if I copied more than I typed 😅)."),
                Links = [new("https://example.org/libredatos/taller-2024")],
            },
        },
        new(new Talk { Title = "Keynote", Speakers = [new("Irene Salgado") { Affiliation = new("Northwind Labs") }], Format = TalkFormat.Keynote })
        {
            Number = 1,
            Impression = new()
            {
                Text = new("She opened the conference with twenty years of public statistics and never once lost the room. These are the points that I wrote down:"),
                Takeaways =
                [
                    new("A figure without its method is an opinion, and should be published as one."),
                    new("Agents that read tables are only as good as the headings, so name your columns for people who will never meet you."),
                    new("Look up the catalogue of the Nordic offices; they version everything."),
                    new("Privacy is no enemy of openness. I liked the picture of a window with a curtain: you decide every evening how far to draw it, and nobody asks you to brick it up instead."),
                ],
            },
        },
        new(new Talk { Title = "Cartografía de los árboles que no están con Python", Speakers = [new("Breixo Núñez")] })
        {
            Number = 2,
            Impression = new()
            {
                Text = new(
                    "Breixo compared aerial pictures of two decades with the register of the city and found eleven hundred trees that exist only on paper. Half of the work was to learn how the gardeners count, which no document tells you. The map is public, but the code waits for a signature from somebody on the third floor, as he put it. I hope that it comes soon."),
                Links = [new("https://example.org/arbores/mapa")],
            },
        },
        new(new Talk { Title = "Watching the River Rise: Live Gauges with Streams and SQL", Speakers = [new("Maud Fairley") { Affiliation = new("Riverline") }] })
        {
            Number = 3,
            Impression = new()
            {
                Text = new(
                    "Maud works two desks from me, and still I heard most of this for the first time. She takes the readings of three hundred gauges, joins them with the forecast and shows the result while it happens, in less SQL than I need for a monthly report. The drawing of the whole pipeline on one slide was the clearest that I have seen of this kind. An article has all the steps."),
                Links = [new("https://example.com/blog/live-gauges-with-streams-and-sql-part-1/")],
            },
        },
        new(new Talk { Title = "Streams y Python en Lonxa: subastas de pescado en tiempo real" })
        {
            Number = 4,
            Impression = new()
            {
                Text = new(
                    "The team behind Lonxa sells fish by the crate, and the price falls while you watch. They showed their event log live, with an auction going on in Burela, and asked us to break the test system from our phones. We did 😅, and they were happy about it. They want to hear what we think."),
                Links = [new("https://example.net/lonxa/opinion") { Kind = LinkKind.Feedback }],
            },
        },
        new(new Talk { Title = "Menos ruido, más criterio: quién decide qué se mide y para qué" })
        {
            Number = 5,
            Impression = new()
            {
                Text = new("One example after another of numbers that were collected because it was easy. A quiet talk with long pauses, a reading list, and two questions that I have carried around since."),
            },
        },
        new(new Talk { Title = "Escuchar la señal: la geología convertida en música" })
        {
            Number = 6,
            Impression = new()
            {
                Text = new("What does a week of small earthquakes sound like when each of them is a note? Better than expected. The second half explained why ears find patterns that eyes overlook."),
            },
        },
        new(new Talk { Title = "Cómo perder una elección usando Python y un censo sintético" })
        {
            Number = 7,
            Impression = new()
            {
                Text = new(
                    "A made-up town with made-up voters, and a model that moves the borders of the districts until the wrong party wins. I learnt how little it takes and how hard it is to see afterwards. One to watch on a rainy Sunday."),
            },
        },
        new(new Talk { Title = "¿Quién vigila la calidad del dato mientras dormís?" })
        {
            Number = 8,
            Impression = new()
            {
                Text = new("In a sentence: write down what you expect of a table before you load it. There was a list of nine questions for that, and it hangs on the wall next to my desk."),
            },
        },
        new(new Talk { Title = "La tabla más pequeña", Speakers = [new("Ottilie Brandt")] })
        {
            Number = 9,
            Impression = new()
            {
                Text = new("Everyone had told me not to miss her, and they were right. She spent forty minutes on a table of two columns, asking what a row is, and made half of my designs of this year look careless."),
            },
        },
        new(new Talk { Title = "Para contar ovejas habrá que subir más", Speakers = [new("Xosé Ramón")] })
        {
            Number = 10,
            Impression = new()
            {
                Text = new("He counts livestock for a living, with a drone and with a stick. I laughed a lot, and then I went home and checked where my own numbers come from."),
            },
        },
        new(new Talk { Title = "Aprende estadística bayesiana así: a los dados", Speakers = [new("Carme Outeiro")] })
        {
            Number = 11,
            Impression = new()
            {
                Text = new("Dice for everyone, and a prize for the worst guess. She let us update our beliefs round by round, aloud. I need to find out where one buys dice with nineteen sides."),
            },
        },
    ];
}
