using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConfReport.Posts;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts;

/// <summary>Posts that people wrote, as they are.</summary>
public sealed class SharedPostTests
{
    [Fact]
    public void Parse_SeedPost_FindsHeader()
    {
        var header = Seed().Header;
        Assert.Equal("PyConES 2024: my impressions of my first time in a python conference!", header.Title);
        Assert.Equal(PostDate.Parse("2024-10-06T21:54:45+01:00"), header.Published);
        Assert.False(header.IsDraft);
        Assert.Equal(["python", "conference"], header.Tags);
        Assert.Equal(["conferences"], header.Categories);
        Assert.Equal(2, header.Weight);
        Assert.Equal(DataMap.Of(("ShowToc", true), ("TocOpen", true)), header.Extra);
    }

    [Fact]
    public void Parse_SeedPost_FindsConference()
    {
        var conference = Seed().Conference;
        Assert.Equal("PyConES 2024", conference.Name);
        Assert.Equal(2024, conference.Year);
        Assert.Equal("Vigo", conference.City);
        Assert.Equal("Python Spain", Assert.Single(conference.Organizers).Name);
        Assert.Equal("Confluent", Assert.Single(conference.Sponsors).Name);
    }

    [Fact]
    public void Parse_SeedPost_FindsTwelveNumberedTalks()
    {
        var talks = Seed().Talks.ToArray();
        Assert.Equal(Enumerable.Range(0, 12), talks.Select(talk => talk.Number ?? -1));
        Assert.All(talks, talk => Assert.Null(talk.Heading));
        Assert.Equal("Nuestra primera API Restful + auth + OpenAPI", talks[0].Talk.Title);
        Assert.Equal(TalkFormat.Workshop, talks[0].Talk.Format);
        Assert.Null(talks[1].Talk.Title);
        Assert.Equal(TalkFormat.Keynote, talks[1].Talk.Format);
        Assert.Equal(4, talks[1].Impression.Takeaways.Count);
        Assert.Equal("Visualize Realtime Stock Market Data with Kafka and FlinkSQL", talks[3].Talk.Title);
        Assert.Equal("Asegurando la calidad del dato con Databricks", talks[8].Talk.Title);
        Assert.Equal("Aprende Aprendizaje por refuerzo jugando a Doom", talks[11].Talk.Title);
        Assert.Equal("https://github.com/APSL/pycones2024", Assert.Single(talks[0].Impression.Links).Url);
        Assert.Equal(LinkKind.Repository, talks[0].Impression.Links[0].Kind);
    }

    [Fact]
    public void Parse_SeedPost_NamesSpeakersOnlyWhereTheProseDoes()
    {
        var speakers = Seed().Talks.SelectMany(talk => talk.Talk.Speakers, (talk, speaker) => (talk.Number, speaker.Name, speaker.Affiliation?.Name));
        Assert.Equal(
            [(1, "Ismael Faro", "IBM"), (2, "Juan", null), (3, "Lucia Cerchie", "Confluent"), (5, "Anna", null), (9, "Naomi Ceder", null)],
            speakers);
    }

    [Fact]
    public void Parse_SeedPost_FindsFigureConclusionsAndThanks()
    {
        var report = Seed();
        var figure = Assert.Single(report.Figures);
        Assert.Equal("kid-icecream.jpeg", figure.Source);
        Assert.Equal("How I feel choosing talks - kid in front of an ice cream shop", figure.AlternativeText);
        Assert.Equal(figure.AlternativeText, figure.Title);
        Assert.Equal(5, report.Conclusions.Count());
        Assert.StartsWith("Kafka ", report.Conclusions.ElementAt(2).Source, StringComparison.Ordinal);
        var thanks = Assert.IsType<PlainSection>(report.Sections[^1]);
        Assert.Equal(SectionKind.Thanks, thanks.Kind);
        Assert.Null(thanks.Heading);
        Assert.StartsWith("Thanks ", thanks.Content.Source, StringComparison.Ordinal);
        Assert.Equal([SectionKind.Introduction, SectionKind.Agenda, SectionKind.Conclusion, SectionKind.Thanks], report.Sections.Select(section => section.Kind));
    }

    [Fact]
    public void Parse_SeedPost_ReadsBackFromWhatIsWritten()
    {
        var report = Seed();
        var again = ReportPost.Parse(report.ToPost());
        Assert.Equal(report, again.Report);
        Assert.Empty(again.Diagnostics);
        Assert.Equal(report.ToPost(), again.Report.ToPost());
    }

    [Fact]
    public void Parse_EveryPost_KeepsTheText()
    {
        var posts = Posts();
        Assert.NotEmpty(posts);
        Assert.All(posts, text =>
        {
            var post = ReportPost.Parse(text);
            Assert.Same(text, post.Text);
            Assert.NotEmpty(post.Report.Sections);
        });
    }

    [Fact]
    public void Parse_EveryPost_IsTheSameWithOtherLineEnds() =>
        Assert.All(Posts(), text =>
        {
            var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            Assert.Equal(ReportPost.Parse(unix).Report, ReportPost.Parse(unix.Replace("\n", "\r\n", StringComparison.Ordinal)).Report);
        });

    /// <summary>
    /// Reader and writer agree: what was understood of what we wrote is understood again from what is written of it. Of what others wrote that cannot
    /// hold for each: where a title was told from a note by being a link, or a talk by being an item of a list, the post we write shows neither.
    /// </summary>
    [Fact]
    public void Parse_EveryPost_ReadsBackFromWhatIsWritten()
    {
        var posts = Posts();
        var same = 0;
        Assert.All(posts, text =>
        {
            var first = ReportPost.Parse(text).Report;
            var second = ReportPost.Parse(first.ToPost()).Report;
            Assert.Equal(second, ReportPost.Parse(second.ToPost()).Report);
            same += first.Equals(second) ? 1 : 0;
        });
        Assert.True(same >= 0.75 * posts.Length, $"Only {same} of {posts.Length} posts were read back as they were.");
    }

    /// <summary>Every word of a body is in its report, but for those that only say "speaker" or "talk" before a name.</summary>
    [Fact]
    public void Parse_EveryPost_LosesNoWord() =>
        Assert.All(Posts(), text =>
        {
            var post = ReportPost.Parse(text);
            var kept = new StringBuilder();
            Collect(JsonDocument.Parse(ReportJson.Write(post.Report)).RootElement, kept);
            var all = kept.ToString();
            var lost = Regex.Matches(System.Net.WebUtility.HtmlDecode(text[post.FrontMatter.Span.End..]), "[\\p{L}\\p{N}]{3,}").Select(match => match.Value).Distinct()
                .Where(word => !all.Contains(word, StringComparison.OrdinalIgnoreCase));
            Assert.Empty(lost.Except(["Presenter", "animée"]));
        });

    private static void Collect(JsonElement element, StringBuilder into)
    {
        foreach (var inner in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(member => member.Value)
            : element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : Enumerable.Empty<JsonElement>())
        {
            Collect(inner, into);
        }

        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            into.Append(element).Append(' ');
        }
    }

    /// <summary>With the report in the front matter nothing is left to be understood.</summary>
    [Fact]
    public void Parse_EveryPost_ReadsBackWhole_WhenTheReportIsEmbedded() =>
        Assert.All(Posts(), text =>
        {
            var report = ReportPost.Parse(text).Report;
            foreach (var site in new[] { SiteProfile.Hugo, SiteProfile.Zola, SiteProfile.Jekyll, SiteProfile.Hugo with { Format = FrontMatterFormat.Json } })
            {
                Assert.Equal(report, ReportPost.Parse(report.ToPost(site, new() { EmbedData = EmbedData.Report })).Report);
            }
        });

    [Fact]
    public void Parse_MutatedPosts_NeverThrows()
    {
        var posts = Posts();
        var random = new Random(20_241_006);
        for (var i = 0; i < 3000; i++)
        {
            var text = Mutated(posts[random.Next(posts.Length)], random);
            var post = ReportPost.Parse(text);
            Assert.Same(text, post.Text);
            Assert.NotNull(post.Report.ToPost());
        }
    }

    private static ConferenceReport Seed() => ReportPost.Parse(File.ReadAllText(SharedFolder.Require("seed-post.md"))).Report;

    private static string[] Posts() =>
        Directory.GetFiles(SharedFolder.Require("corpus"), "*.md").Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path)).ToArray();

    /// <summary>A piece cut out, doubled, or replaced by what some parser stumbles over.</summary>
    private static string Mutated(string text, Random random)
    {
        string[] pieces =
        [
            "---", "---\n", "\n", "\r", "\0", "\uFEFF", "\uD83D", "\uDE00", "[", "](", "![", "<", "```", "* ", "> ", "# ", "## 1. ", "&a ", "*a", "!!x ", "? ", ": ", "- ", "\"", "'",
            "{", "}", "{{", "\t", "    ", "&#0;", "&#xD800;", "\uFFFE", "\u2028", "|", "**", "[ ] ", "1) ",
        ];
        var mutated = new StringBuilder(text);
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            // Half of the changes hit the front matter, where most can break.
            var at = random.Next(random.Next(2) == 0 ? Math.Min(400, mutated.Length) : mutated.Length);
            var length = Math.Min(random.Next(60), mutated.Length - at);
            var piece = random.Next(3) switch
            {
                0 => "",
                1 => mutated.ToString(at, length) + mutated.ToString(at, length),
                _ => string.Concat(Enumerable.Repeat(pieces[random.Next(pieces.Length)], random.Next(1, 30))),
            };
            mutated.Remove(at, length).Insert(at, piece);
        }

        return mutated.ToString();
    }
}
