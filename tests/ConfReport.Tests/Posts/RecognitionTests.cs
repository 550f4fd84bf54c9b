using ConfReport.Posts;

namespace ConfReport.Tests.Posts;

public sealed class RecognitionTests
{
    [Theory]
    [InlineData("My conclusions", SectionKind.Conclusion)]
    [InlineData("Fazit", SectionKind.Conclusion)]
    [InlineData("What I learned", SectionKind.Conclusion)]
    [InlineData("Lo que aprendí", SectionKind.Conclusion)]
    [InlineData("O que aprendi", SectionKind.Conclusion)]
    [InlineData("Takeaways", SectionKind.Conclusion)]
    [InlineData("Wrap-up", SectionKind.Conclusion)]
    [InlineData("Final thoughts", SectionKind.Conclusion)]
    [InlineData("Le mot de la fin", SectionKind.Conclusion)]
    [InlineData("Agradecimientos", SectionKind.Thanks)]
    [InlineData("Thank you!", SectionKind.Thanks)]
    [InlineData("TL;DR", SectionKind.Summary)]
    [InlineData("The agenda, and what I did not see", SectionKind.Agenda)]
    [InlineData("Day 2: cloud", SectionKind.Day)]
    [InlineData("Jeudi 25 avril", SectionKind.Day)]
    [InlineData("Food", SectionKind.Logistics)]
    [InlineData("The talks", SectionKind.Group)]
    [InlineData("Slides", SectionKind.Resources)]
    [InlineData("A day in the life of a compiler engineer", SectionKind.Other)]
    [InlineData("What we broke", SectionKind.Other)]
    public void Parse_Heading_SaysTheKind(string heading, SectionKind kind) =>
        Assert.Equal(kind, Assert.Single(Report($"## {heading}\n\nText.\n").Sections).Kind);

    [Fact]
    public void Parse_NumberedHeadings_AreTalks()
    {
        var report = Report("## 0.  One\n\nA.\n\n## 1. Keynote\n\nB.\n\n## 2) Two - and a half\n\nC.\n\n## 3. Conclusion\n\nD.\n");
        Assert.Equal([(0, "One"), (1, null), (2, "Two - and a half")], report.Talks.Select(talk => (talk.Number ?? -1, talk.Talk.Title)));
        Assert.Equal("3. Conclusion", report.Sections[3].Heading);
    }

    [Fact]
    public void Parse_OneNumberedHeading_IsNoTalk() => Assert.Empty(Report("## 1. One\n\nA.\n").Talks);

    [Fact]
    public void Parse_EscapedNumber_BelongsToTheTitle()
    {
        var report = Report("## Talks\n\n### 1\\. The first\n\n### 2\\. The second\n");
        Assert.Equal([(null, "1. The first"), (null, "2. The second")], report.Talks.Select(talk => (talk.Number, talk.Talk.Title)));
    }

    [Fact]
    public void Parse_TitleDashSpeaker_IsBelievedWhenThePostDoesItTwice()
    {
        Assert.Empty(Report("## Atoms - Ada Lovelace\n\nA.\n").Talks);
        var talks = Report("## Atoms - Ada Lovelace\n\nA.\n\n## Bits – Mary Somerville & Grace Hopper\n\nB.\n\n## Why - and how\n\nC.\n").Talks.ToArray();
        Assert.Equal(["Atoms", "Bits"], talks.Select(talk => talk.Talk.Title));
        Assert.Equal(["Mary Somerville", "Grace Hopper"], talks[1].Talk.Speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void Parse_TitleBySpeaker_IsATalk()
    {
        var talk = Assert.Single(Report("### [The mess](https://v.example/1) _by Joe Armstrong_\n\nGood.\n").Talks).Talk;
        Assert.Equal("The mess", talk.Title);
        Assert.Equal("Joe Armstrong", Assert.Single(talk.Speakers).Name);
        Assert.Equal("https://v.example/1", Assert.Single(talk.Links).Url);
    }

    [Theory]
    [InlineData("Keynote: The last mile", "The last mile", TalkFormat.Keynote, "Keynote: The last mile")]
    [InlineData("[Atelier] Cartes", "Cartes", TalkFormat.Workshop, "[Atelier] Cartes")]
    [InlineData("Opening keynote", null, TalkFormat.Keynote, "Opening keynote")]
    [InlineData("Keynote", null, TalkFormat.Keynote, null)]
    [InlineData("Lightning talk", null, TalkFormat.Lightning, null)]
    public void Parse_FormInHeading_IsTheFormat(string heading, string? title, TalkFormat format, string? kept)
    {
        var section = Assert.Single(Report($"## {heading.Replace("[", "\\[", StringComparison.Ordinal)}\n\nText.\n").Talks);
        Assert.Equal((title, format, kept), (section.Talk.Title, section.Talk.Format, section.Heading));
    }

    [Theory]
    [InlineData("Ada Lovelace from Analytical Engines gave the keynote.", "Ada Lovelace", "Analytical Engines")]
    [InlineData("Ada Lovelace, from Engines, gave a talk.", "Ada Lovelace", "Engines")]
    [InlineData("Ada Lovelace, a legend of her time, gave a talk.", "Ada Lovelace", null)]
    [InlineData("Ada told us how.", "Ada", null)]
    [InlineData("Ada was excellent giving examples.", "Ada", null)]
    [InlineData("**[Ada Lovelace](https://a.example)** presented her notes.", "Ada Lovelace", null)]
    [InlineData("Ludwig van Beethoven showed his scores.", "Ludwig van Beethoven", null)]
    [InlineData("Ada nos contó cómo.", "Ada", null)]
    [InlineData("Interesting how Ada Lovelace told it.", "Ada Lovelace", null)]
    public void Parse_NameBeforeAVerbOfSpeaking_IsTheSpeaker(string prose, string name, string? company)
    {
        var speaker = Assert.Single(Talk(prose).Talk.Speakers);
        Assert.Equal((name, company), (speaker.Name, speaker.Affiliation?.Name));
    }

    [Theory]
    [InlineData("IBM gave the keynote.")]
    [InlineData("Kafka was impressive.")]
    [InlineData("The folks of Engines gave an introduction.")]
    [InlineData("She told us how.")]
    [InlineData("This talk showed much.")]
    [InlineData("Confluent Cloud showed its face.")]
    [InlineData("Typed Holes gave me a headache.")]
    [InlineData("Another talk presented biology.")]
    public void Parse_NoPersonAtTheStartOfTheProse_NamesNobody(string prose) => Assert.Empty(Talk(prose).Talk.Speakers);

    [Fact]
    public void Parse_EndOfATalk_IsTakeawaysQuotesFollowUpsAndLinks()
    {
        var talk = Talk("Prose with a [paper](https://p.example/x).\n\n* one\n  more\n* two\n\n> Words.\n>\n> — Ada\n\n- [ ] read\n\n+ <https://q.example/>");
        var expected = new Impression
        {
            Text = new("Prose with a [paper](https://p.example/x)."),
            Takeaways = [new("one\nmore"), new("two")],
            Quotes = [new Quote("Words.") { By = "Ada" }],
            FollowUps = [new("read")],
            Links = [new Link("https://p.example/x") { Title = "paper" }, new Link("https://q.example/")],
        };
        Assert.Equal(expected, talk.Impression);
    }

    [Fact]
    public void Parse_ListInTheMiddle_StaysProse()
    {
        var talk = Talk("Before:\n\n* one\n* two\n\nAfter.");
        Assert.Empty(talk.Impression.Takeaways);
        Assert.Equal("Before:\n\n* one\n* two\n\nAfter.", talk.Impression.Text.Source);
    }

    [Fact]
    public void Parse_ProseOfASection_IsTheAuthorsOwn()
    {
        var section = Assert.IsType<PlainSection>(Assert.Single(Report("## A\n\n    code\n\n<b>x</b>  \n{{< y >}}\n\n[r]: http://x\n").Sections));
        Assert.Equal("    code\n\n<b>x</b>  \n{{< y >}}\n\n[r]: http://x", section.Content.Source);
    }

    [Fact]
    public void Parse_OneHeadingOfTheFirstLevel_IsTheTitle()
    {
        var report = ReportPost.Parse("# Two days\n\nHello.\n\n## A\n\nB.\n").Report;
        Assert.Equal("Two days", report.Header.Title);
        Assert.Equal([null, "A"], report.Sections.Select(section => section.Heading));
    }

    [Theory]
    [InlineData("PyCon 2024: notes", "PyCon 2024")]
    [InlineData("My notes from React Conf 2021", "React Conf 2021")]
    [InlineData("FOSDEM 2017", "FOSDEM 2017")]
    [InlineData("What I learned in October 2024", null)]
    [InlineData("Best of 2024", null)]
    public void Parse_Title_NamesTheConference(string title, string? name) =>
        Assert.Equal(name, ReportPost.Parse($"---\ntitle: \"{title}\"\n---\n").Report.Conference.Name);

    [Theory]
    [InlineData("Span<T> from the trenches", "Span<T> from the trenches")]
    [InlineData("Dictionary<TKey, TValue>, or not", "Dictionary<TKey, TValue>, or not")]
    [InlineData("H<sub>2</sub>O <em>is</em><br>wet <!-- so -->", "H2O is wet")]
    [InlineData("Talking to ![a duck](duck.png)", "Talking to a duck")]
    [InlineData("Types {#types}", "Types")]
    [InlineData("Types {#types .big} ##", "Types")]
    [InlineData("Types {: #types}", "Types")]
    [InlineData("Types \\{#types}", "Types {#types}")]
    [InlineData("Types `{#types}`", "Types {#types}")]
    [InlineData("Types {a}", "Types {a}")]
    [InlineData("Types ##", "Types")]
    public void Parse_TitleWithMarkup_KeepsTheAuthorsText(string heading, string title)
    {
        var report = Report($"## 1. One\n\nA.\n\n## 2. {heading}\n\nB.\n");
        Assert.Equal(title, report.Talks.Last().Talk.Title);
        Assert.Equal(report, ReportPost.Parse(report.ToPost()).Report);
    }

    [Theory]
    [InlineData("C# - Then and Now")]
    [InlineData("Growing up - Lessons Learned")]
    [InlineData("Rust - Part Two")]
    [InlineData("Deploys - Ada")]
    [InlineData("Deploys - revisited")]
    [InlineData("Death by Thousand Lessons")]
    [InlineData("Pandas (Live Demo)")]
    [InlineData("A talk")]
    public void Parse_HeadingThatNamesNobody_StaysWhole(string heading)
    {
        var report = Report($"## 1. Atoms - Ada Lovelace\n\nA.\n\n## 2. Bits - Mary Somerville\n\nB.\n\n## 3. {heading}\n\nC.\n");
        var talk = report.Talks.Last().Talk;
        Assert.Equal(heading, talk.Title);
        Assert.Empty(talk.Speakers);
        Assert.Equal("Ada Lovelace", Assert.Single(report.Talks.First().Talk.Speakers).Name);
    }

    [Fact]
    public void Parse_DashThatMostlyMeansSomethingElse_NamesNobody()
    {
        var report = Report("## 1. Atoms - Ada Lovelace\n\n## 2. Bits - Red Green\n\n## 3. C - why\n\n## 4. D - how\n");
        Assert.All(report.Talks, talk => Assert.Empty(talk.Talk.Speakers));
    }

    [Theory]
    [InlineData("Dos, por Ana Gil", "Dos")]
    [InlineData("Dos (por Ana Gil)", "Dos")]
    [InlineData("Dos (by Ana Gil)", "Dos")]
    [InlineData("Dos: - Ana Gil", "Dos")]
    [InlineData("\"Dos\" - Ana Gil", "Dos")]
    [InlineData("“Dos” by Ana Gil", "Dos")]
    [InlineData("Dos (Ana Gil)", "Dos")]
    [InlineData("Dos - @anagil", "Dos", "@anagil")]
    [InlineData("Dos - anagil", "Dos", "anagil")]
    [InlineData("\"Dos\" y \"tres\" — Ana Gil", "\"Dos\" y \"tres\"")]
    [InlineData("Keynote: Dos by Ana Gil", "Dos")]
    public void Parse_NameInTheHeading_IsTheSpeaker(string heading, string title, string name = "Ana Gil")
    {
        var report = Report($"## 1. Atoms - Ada Lovelace\n\nA.\n\n## 2. {heading}\n\nB.\n\n## 3. Bits - Mary Somerville\n\nC.\n");
        var talk = report.Talks.ElementAt(1).Talk;
        Assert.Equal(title, talk.Title);
        Assert.Equal(name, Assert.Single(talk.Speakers).Name);
        Assert.Equal(report, ReportPost.Parse(report.ToPost()).Report);
    }

    [Theory]
    [InlineData("Keynote by Ana Gil", null)]
    [InlineData("Opening keynote by Ana Gil", "2. Opening keynote by Ana Gil")]
    public void Parse_FormAndName_AreNoTitle(string heading, string? kept)
    {
        var report = Report($"## 1. Atoms\n\nA.\n\n## 2. {heading}\n\nB.\n");
        var section = report.Talks.Last();
        Assert.Equal((null, TalkFormat.Keynote, kept), (section.Talk.Title, section.Talk.Format, section.Heading));
        Assert.Equal("Ana Gil", Assert.Single(section.Talk.Speakers).Name);
        Assert.Equal(report, ReportPost.Parse(report.ToPost()).Report);
    }

    [Theory]
    [InlineData("**Speaker:** Ana Gil (Microsoft)", "Ana Gil, Microsoft")]
    [InlineData("**Speaker**: Ana Gil, Microsoft", "Ana Gil, Microsoft")]
    [InlineData("Speaker: Bo Li", "Bo Li")]
    [InlineData("Ponente: Ana Gil", "Ana Gil")]
    [InlineData("Speakers: Ana Gil (Microsoft), Bo Li", "Ana Gil, Microsoft; Bo Li")]
    [InlineData("Presenter: Ana Gil and Bo Li", "Ana Gil; Bo Li")]
    [InlineData("Referent: Ana Gil; Bo Li", "Ana Gil; Bo Li")]
    [InlineData("*Intervenant: Ana Gil*", "Ana Gil")]
    [InlineData("*by Ana Gil, Microsoft*", "Ana Gil, Microsoft")]
    [InlineData("*por Ana Gil*", "Ana Gil")]
    public void Parse_LineThatSaysWhoSpoke_IsRead(string line, string speakers)
    {
        var report = Report($"## One\n\n{line}\n\nGood.\n");
        var talk = Assert.Single(report.Talks);
        Assert.Equal(speakers, string.Join("; ", talk.Talk.Speakers.Select(speaker => speaker.Affiliation is { } at ? $"{speaker.Name}, {at.Name}" : speaker.Name)));
        Assert.Equal("Good.", talk.Impression.Text.Source);
        Assert.Equal(report, ReportPost.Parse(report.ToPost()).Report);
    }

    [Fact]
    public void Parse_LinkedSpeaker_KeepsTheLink()
    {
        var report = Report("## One\n\n**Speaker:** [Ana Gil](https://ana.example)\n\nGood.\n");
        Assert.Equal("https://ana.example", Assert.Single(Assert.Single(report.Talks).Talk.Links).Url);
        Assert.Equal(report, ReportPost.Parse(report.ToPost()).Report);
    }

    [Theory]
    [InlineData("Speaker: Ana Gil gave it.")]
    [InlineData("Speakers: Ana Gil, Bo Li and many others")]
    [InlineData("Note: Ana Gil")]
    [InlineData("Ana Gil")]
    public void Parse_OtherLine_NamesNobody(string line) => Assert.Empty(Report($"## One\n\n{line}\n\nGood.\n").Talks);

    [Theory]
    [InlineData("1. a\n2. b\n   c")]
    [InlineData("9) a\n10) b\n    c")]
    [InlineData("1. a\n2. b\n   c\n\nBye.")]
    public void Parse_NumberedConclusions_AreConclusions(string list)
    {
        var report = Report($"## Conclusions\n\n{list}\n");
        Assert.Equal(["a", "b\nc"], report.Conclusions.Select(point => point.Source));
        Assert.Equal(report, ReportPost.Parse(report.ToPost()).Report);
    }

    private static ConferenceReport Report(string body) => ReportPost.Parse("---\ntitle: x\n---\n" + body).Report;

    private static TalkSection Talk(string prose) => Report($"## 1. Typed holes\n\n{prose}\n\n## 2. Other\n\nText.\n").Talks.First();
}
