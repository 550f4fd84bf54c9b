using ConfReport.Posts;

namespace ConfReport.Tests.Posts;

/// <summary>The shapes in which people write about talks.</summary>
public sealed class TalkShapeTests
{
    [Theory]
    [InlineData("Ada Lovelace — Parsers", "Mary Somerville — Types", "Parsers", "Ada Lovelace")]
    [InlineData("Ada Lovelace (ada) — Parsers — a story", "Mary Somerville (mary) — Types", "Parsers — a story", "Ada Lovelace")]
    [InlineData("Parsers - Ada Lovelace", "Types - Mary Somerville", "Parsers", "Ada Lovelace")]
    [InlineData("Parsers, Ada Lovelace", "Types, small and large, Mary Somerville, Engines", "Parsers", "Ada Lovelace")]
    [InlineData("Parsers (@ada)", "Types (@mary)", "Parsers", "@ada")]
    [InlineData("A1: Parsers", "B2: Types by Mary Somerville", "Parsers", null)]
    [InlineData("Session 1 – Parsers by Ada Lovelace", "Session 2 – Types", "Parsers", "Ada Lovelace")]
    [InlineData("[Parsers](https://p.example/) - Ada", "[Types](https://t.example/)", "Parsers", "Ada")]
    [InlineData("[Parsers](https://p.example/), *seen by Bob*", "[Types](https://t.example/)", "Parsers", null)]
    [InlineData("「Parsers」", "「Types」 by Mary Somerville", "Parsers", null)]
    public void Parse_HeadingsOfOneForm_AreTalks(string first, string second, string title, string? speaker)
    {
        var talks = Report($"## Talks\n\n### {first}\n\nA.\n\n### {second}\n\nB.\n").Talks.ToArray();
        Assert.Equal([title, talks[1].Talk.Title], talks.Select(talk => talk.Talk.Title));
        Assert.StartsWith("Types", talks[1].Talk.Title, StringComparison.Ordinal);
        Assert.Equal(speaker, talks[0].Talk.Speakers.Select(given => given.Name).SingleOrDefault());
    }

    [Fact]
    public void Parse_NameAndRole_IsASpeakerWithoutATitle()
    {
        var talks = Report("## Ada Lovelace - Director of Engines\n\nA.\n\n## Mary Somerville - Why stars move\n\nB.\n").Talks.ToArray();
        Assert.Equal([null, "Why stars move"], talks.Select(talk => talk.Talk.Title));
        Assert.Equal(["Ada Lovelace", "Mary Somerville"], talks.Select(talk => talk.Talk.Speakers[0].Name));
    }

    [Fact]
    public void Parse_TimesBeforeNames_AreATimeline()
    {
        var talks = Report("###~ 10:00   王小明 论解析器\n\nA.\n\n###~ 11:30   李大华  类型\n\nB.\n\n###~ 12:00   午餐\n\nC.\n\n###~ 14:00   Ada 引擎\n\nD.\n").Talks.ToArray();
        Assert.Equal([("论解析器", "王小明"), ("类型", "李大华"), ("引擎", "Ada")], talks.Select(talk => (talk.Talk.Title, talk.Talk.Speakers[0].Name)));
    }

    [Fact]
    public void Parse_NamesOverTheirTalks_AreTheSpeakers()
    {
        var talks = Report("## ada_l\n\n### Parsers\n\nA.\n\n### Lexers\n\nB.\n\n## mary\n\n### Types\n\nC.\n").Talks.ToArray();
        Assert.Equal([("Parsers", "ada_l"), ("Lexers", "ada_l"), ("Types", "mary")], talks.Select(talk => (talk.Talk.Title, talk.Talk.Speakers[0].Name)));
    }

    [Theory]
    [InlineData("**[Ada Lovelace](https://a.example/)**  \n**[Mary Somerville](https://m.example/)**", "Ada Lovelace", "Mary Somerville")]
    [InlineData("_Form: 45 minutes_\n\n**Ada Lovelace**\n\n**Mary Somerville**", "Ada Lovelace", "Mary Somerville")]
    [InlineData("*Talk by: [Ada Lovelace](https://a.example/)*", "Ada Lovelace")]
    [InlineData("*Conférence animée par : [Ada Lovelace](https://a.example/) et [Mary Somerville](https://m.example/)*", "Ada Lovelace", "Mary Somerville")]
    [InlineData("**Presenter – Ada Lovelace ([@ada](https://a.example/))**", "Ada Lovelace")]
    [InlineData("*Ada Lovelace, VP, Engines*", "Ada Lovelace")]
    [InlineData("Ada Lovelace, Software Engineer", "Ada Lovelace")]
    public void Parse_LinesUnderTheHeading_NameTheSpeakers(string lines, params string[] names)
    {
        var talk = Report($"## Parsers\n\n{lines}\n\nGood.\n\n## Types\n\n*Grace Hopper*\n\nBetter.\n").Talks.First();
        Assert.Equal("Parsers", talk.Talk.Title);
        Assert.Equal(names, talk.Talk.Speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void Parse_CountedSession_HasItsTitleBelow()
    {
        var report = Report("# First session\n\nI was late.\n\n# Second session\n\n**Presenter:** Ada Lovelace\n\n**Topic:** Parsers for all\n\nGood.\n");
        var talk = Assert.Single(report.Talks);
        Assert.Equal(("Parsers for all", "Ada Lovelace"), (talk.Talk.Title, talk.Talk.Speakers[0].Name));
        Assert.Equal(SectionKind.Other, report.Sections[0].Kind);
    }

    [Theory]
    [InlineData("[Ada Lovelace](https://a.example/) opened the day.", "Ada Lovelace")]
    [InlineData("[Ada Lovelace](https://a.example/) and [Mary Somerville](https://m.example/) were first.", "Ada Lovelace", "Mary Somerville")]
    [InlineData("[ADA](https://a.example/) started with a joke.", "ADA")]
    [InlineData("The next talk was [Parsers](https://p.example/) by [Ada Lovelace](https://a.example/).", "Ada Lovelace")]
    [InlineData("En esta charla, [@ada](https://a.example/) nos explicó todo.", "@ada")]
    [InlineData("Une présentation faite par Ada Lovelace, pionnière.", "Ada Lovelace")]
    [InlineData("Am Nachmittag erklärte niemand mehr als Ada Lovelace erklärte.", "Ada Lovelace")]
    public void Parse_ProseAboutATalk_NamesTheSpeakers(string prose, params string[] names)
    {
        var talk = Report($"## Talks\n\n### One\n\n{prose}\n").Talks.Single().Talk;
        Assert.Equal(names, talk.Speakers.Select(speaker => speaker.Name));
    }

    [Theory]
    [InlineData("* [Parsers](https://p.example/) by [Ada Lovelace](https://a.example/) and [Mary Somerville](https://m.example/): good.", "Parsers", "good.", "Ada Lovelace", "Mary Somerville")]
    [InlineData("* [Parsers](https://p.example/) (Ada Lovelace)", "Parsers", "", "Ada Lovelace")]
    [InlineData("* [Parsers](https://p.example/) [(Ada Lovelace)](https://a.example/) showed much.", "Parsers", "showed much.", "Ada Lovelace")]
    [InlineData("* Ada Lovelace: [Parsers](https://p.example/)", "Parsers", "", "Ada Lovelace")]
    [InlineData("* [Ada Lovelace](https://a.example/) - [Parsers](https://p.example/)", "Parsers", "", "Ada Lovelace")]
    [InlineData("* *\"Parsers\"* par [Ada Lovelace](https://a.example/)", "Parsers", "", "Ada Lovelace")]
    [InlineData("* [Keynote: Parsers](https://p.example/)", "Parsers", "")]
    [InlineData("* [Ada Lovelace Talk: Parsers](https://p.example/)", "Parsers", "", "Ada Lovelace")]
    [InlineData("* 王小明 ~ Parsers ;", "Parsers", "", "王小明")]
    [InlineData("* 15:15 Parsers", "Parsers", "")]
    public void Parse_ItemsUnderAHeadingForTalks_AreTalks(string item, string title, string rest, params string[] names)
    {
        var talks = Report($"## Talks\n\nBefore.\n\n{item}\n* [Types](https://t.example/) by Grace Hopper\n\nAfter.\n").Talks.ToArray();
        Assert.Equal([title, "Types"], talks.Select(talk => talk.Talk.Title));
        Assert.Equal(names, talks[0].Talk.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(rest, talks[0].Impression.Text.Source);
    }

    [Fact]
    public void Parse_ItemsThatAreNoTalks_StayProse()
    {
        const string List = "* [Snyk](https://s.example/)\n* good coffee\n* chairs\n* light";
        var section = Assert.IsType<PlainSection>(Assert.Single(Report($"## Talks\n\n{List}\n").Sections));
        Assert.Equal(List, section.Content.Source);
    }

    /// <summary>Every word of a list is in the report: as title or name, or as the author's own.</summary>
    [Theory]
    [InlineData("- **Granja** - Iker Zabaleta (@ikerz): cómo contar vacas.", "cómo contar vacas.", "@ikerz")]
    [InlineData("* **Spans** - Joan Arbel: very good.", "very good.")]
    [InlineData("* [Spans](https://s.example/) by Joan Arbel, and it was \\*good\\*.", "good")]
    [InlineData("* 🏅 *\"Spans\"* par [Joan Arbel](https://j.example/)", "🏅")]
    [InlineData("* Joan Arbel (Engines): [Spans](https://s.example/)", "Engines")]
    [InlineData("* ![joan](j.png) Joan Arbel: [Spans](https://s.example/)", "j.png")]
    [InlineData("* Coffee break with free stickers", "Coffee break with free stickers")]
    [InlineData("* Mesa redonda: «¿Quién?» — Amaia Goñi e Itziar Ochoa", "¿Quién?", "Itziar Ochoa")]
    public void Parse_ItemOfAListOfTalks_LosesNothing(string item, params string[] words)
    {
        var report = Report($"## Talks\n\n{item}\n* [Types](https://t.example/) by Grace Hopper\n* [Maps](https://m.example/) by Mary Somerville\n");
        Assert.True(report.Talks.Count() >= 2);
        Assert.All(words, word => Assert.Contains(word, report.ToMarkdown(), StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_TextAroundTheList_IsKept()
    {
        var section = Assert.IsType<PlainSection>(Assert.Single(Report("## Talks\n\nBefore.\n\n* [A](https://a.example/)\n* [B](https://b.example/)\n\nBetween.\n\n* [C](https://c.example/)\n\nAfter.\n").Sections));
        Assert.Equal("Before.\n\nBetween.\n\nAfter.", section.Content.Source);
        Assert.Equal(["A", "B", "C"], section.Children.OfType<TalkSection>().Select(talk => talk.Talk.Title));
    }

    [Theory]
    [InlineData("Jeudi 25 avril", SectionKind.Day)]
    [InlineData("12. Oktober", SectionKind.Day)]
    [InlineData("The Conference", SectionKind.Group)]
    [InlineData("De charla en charla", SectionKind.Group)]
    [InlineData("Lightning talks", SectionKind.Group)]
    [InlineData("What I take home", SectionKind.Conclusion)]
    [InlineData("Lo que me llevo", SectionKind.Conclusion)]
    [InlineData("How I chose the talks", SectionKind.Agenda)]
    [InlineData("Geek Dinner – Pizza", SectionKind.Logistics)]
    [InlineData("Source Code, Slides and Resources", SectionKind.Resources)]
    [InlineData("懇親会", SectionKind.Logistics)]
    [InlineData("全体の感想", SectionKind.Conclusion)]
    [InlineData("资料", SectionKind.Resources)]
    [InlineData("第二天", SectionKind.Day)]
    public void Parse_HeadingInManyLanguages_SaysTheKind(string heading, SectionKind kind) =>
        Assert.Equal(kind, Assert.Single(Report($"## {heading}\n\nText.\n").Sections).Kind);

    [Fact]
    public void Parse_SummaryAtTheEnd_IsAConclusion()
    {
        var kinds = Report("## Overall thoughts\n\nA.\n\n## 1. Parsers\n\nB.\n\n## 2. Types\n\nC.\n\n## Summary\n\nD.\n").Sections.Select(section => section.Kind);
        Assert.Equal([SectionKind.Summary, SectionKind.Talk, SectionKind.Talk, SectionKind.Conclusion], kinds);
    }

    [Theory]
    [InlineData("PyCon 2024 in Lyon: notes", "Text.", "PyCon 2024", 2024, "Lyon")]
    [InlineData("A review of DevDay9 by a beginner", "I took a train to Hamburg. In Hamburg it rained.", "DevDay9 2025", 2025, "Hamburg")]
    [InlineData("Nos retours sur MiXte 2018", "La conférence MiXte.", "MiXte 2018", 2018, null)]
    [InlineData("Rückblick auf das BarCamp Graz", "Text.", "BarCamp Graz 2025", 2025, "Graz")]
    [InlineData("Perl Dancer Conference 2016 Day 1", "It took place in Vienna, Austria.", "Perl Dancer Conference 2016", 2016, "Vienna")]
    [InlineData("Digesting Odd Loop", "A week since Odd Loop.", "Odd Loop 2025", 2025, null)]
    [InlineData("Inside Frontend 2019 アウトラインメモ", "Inside Frontendに行った。", "Inside Frontend 2019", 2019, null)]
    [InlineData("RustCon2014Sur: crónica", "Texto.", "RustCon2014Sur", 2014, null)]
    [InlineData("Some notes on parsers", "In Paris, people parse.", null, null, null)]
    public void Parse_Title_NamesTheConference(string title, string body, string? name, int? year, string? city)
    {
        var conference = Report($"---\ntitle: \"{title}\"\ndate: 2025-03-04\n---\n\n{body}\n").Conference;
        Assert.Equal((name, year, city), (conference.Name, conference.Year, conference.City));
    }

    [Fact]
    public void Parse_TitleInTheBody_IsNoWitnessOfItself() => Assert.Null(Report("# Only words\n\nText.\n").Conference.Name);

    [Fact]
    public void Parse_DateThatCouldBeTwoDays_IsOfOneYear() =>
        Assert.Equal(2014, Report("---\ntitle: Notes from PyCon\ndate: 10/08/2014\n---\n\nText.\n").Conference.Year);

    private static ConferenceReport Report(string post) => ReportPost.Parse(post).Report;
}
