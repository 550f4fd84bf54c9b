using ConfReport.Posts;

namespace ConfReport.Tests.Posts.Library;

public sealed class PostIndexTests
{
    private static readonly PostIndex Index = PostIndex.From(
    [
        Entry("b.md", "NorteConf 2025", "2025-05-20", "[Data, rain]", "## Maps of the rain by Brais Outeiro and Uxía Lema\n\n[Slides](https://slides.example/rain)\n\n## Old paper by Ines Prado\n"),
        Entry("a.md", "NorteConf 2024", "2025-01-02", "[data, DATA, wind]", "## Wind by Brais Outeiro\n\nText.\n\n## Salt by Uxia Lema\n\nText.\n"),
        Entry("c.md", "Thoughts", "2024-03-01", "[]", "Nothing of a talk.\n"),
        Entry("d.md", "Draft", null, "[Wind]", "Nothing.\n"),
    ]);

    [Fact]
    public void Posts_AndTalks_StandInTheOrderOfTheEntries()
    {
        Assert.Equal(["b.md", "a.md", "c.md", "d.md"], Index.Posts.Select(post => post.File));
        Assert.Equal(["Maps of the rain", "Old paper", "Wind", "Salt"], Index.Talks.Select(talk => talk.Talk.Title));
        Assert.Equal(Index.Posts.SelectMany(post => post.Talks), Index.Talks);
        Assert.All(Index.Talks, talk => Assert.Contains(talk, talk.Post.Talks));
        Assert.Equal(7, Index.Talks[0].Line);
        Assert.Equal("https://slides.example/rain", Assert.Single(Index.Talks[0].Links).Url);
    }

    [Fact]
    public void Speakers_SameNameInAnotherCase_AreOneAndAccentsAreKept()
    {
        Assert.Equal(["Brais Outeiro: 2", "Ines Prado: 1", "Uxia Lema: 1", "Uxía Lema: 1"], Index.Speakers.Select(speaker => speaker.ToString()));
        Assert.Equal(["Maps of the rain", "Wind"], Index.TalksOf("BRAIS outeiro").Select(talk => talk.Talk.Title));
        Assert.Equal("Maps of the rain", Assert.Single(Index.TalksOf("UXÍA LEMA")).Talk.Title);
        Assert.Empty(Index.TalksOf("Brais"));
    }

    [Fact]
    public void SpeakersByTalks_StandByNumberThenName() =>
        Assert.Equal(["Brais Outeiro", "Ines Prado", "Uxia Lema", "Uxía Lema"], Index.SpeakersByTalks().Select(speaker => speaker.Key));

    [Fact]
    public void Topics_AreTags_EachPostOnce()
    {
        Assert.Equal(["Data: 2", "rain: 1", "wind: 2"], Index.Topics.Select(topic => topic.ToString()));
        Assert.Equal(["Data: 2", "wind: 2", "rain: 1"], Index.TopicsByPosts().Select(topic => topic.ToString()));
        Assert.Equal(["b.md", "a.md"], Index.PostsAbout("DATA").Select(post => post.File));
        Assert.Empty(Index.PostsAbout("snow"));
    }

    [Fact]
    public void Conferences_YearsOfASeries_AreOne()
    {
        Assert.Equal("NorteConf: 2", Assert.Single(Index.Conferences).ToString());
        Assert.Equal(["b.md", "a.md"], Index.PostsOf("norteconf").Select(post => post.File));
        Assert.Equal("a.md", Assert.Single(Index.PostsOf("NorteConf", 2024)).File);
        Assert.Equal("b.md", Assert.Single(Index.PostsOf("NorteConf 2025")).File);
        Assert.Empty(Index.PostsOf("NorteConf", 2023));
        Assert.Empty(Index.PostsOf("SurConf"));
    }

    [Fact]
    public void Years_AreThoseOfTheConference_ElseOfPublication()
    {
        Assert.Equal([(2024, "a.md c.md"), (2025, "b.md")], Index.Years.Select(year => (year.Key, string.Join(' ', year))));
        Assert.Equal(2024, Index.Posts[1].Year);
        Assert.Null(Index.Posts[3].Year);
        Assert.Equal(["a.md", "c.md"], Index.PostsIn(2024).Select(post => post.File));
        Assert.Empty(Index.PostsIn(2023));
    }

    [Fact]
    public async Task FromAsync_AFolder_IsTheSameAsFromItsEntries()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "---\ntitle: NorteConf 2025\n---\n\n## Wind by Brais Outeiro\n\nText.\n");
        folder.Write("b.md", new string('x', 200));

        var posts = new PostFolder(folder.Path, new() { MaximumBytes = 100 });
        var index = await PostIndex.FromAsync(posts.ReadAsync(cancellationToken: cancellation), cancellation);
        Assert.Equal("a.md", Assert.Single(index.Posts).File);
        Assert.Equal("CR0201", Assert.Single(Assert.Single(index.NotRead).Diagnostics).Code);
        Assert.Equal("Wind", Assert.Single(index.TalksOf("Brais Outeiro")).Talk.Title);
    }

    /// <summary>The text of posts is what takes memory; the index must not be what keeps it.</summary>
    [Fact]
    public void From_AnEntry_LetsItsPostGo()
    {
        var (index, post) = Made();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(post.TryGetTarget(out _));
        Assert.Single(index.Posts);
    }

    [Fact]
    public void From_Nothing_IsEmpty()
    {
        var index = PostIndex.From([]);
        Assert.Empty(index.Posts);
        Assert.Empty(index.Years);
        Assert.Empty(index.SpeakersByTalks());
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (PostIndex Index, WeakReference<ReportPost> Post) Made()
    {
        var post = ReportPost.Parse("## Wind by Brais Outeiro\n\nText.\n");
        return (PostIndex.From([new("a.md", post)]), new(post));
    }

    private static PostEntry Entry(string file, string title, string? date, string tags, string body) =>
        new(file, ReportPost.Parse($"---\ntitle: {title}\n{(date is null ? "" : $"date: {date}\n")}tags: {tags}\n---\n\n{body}"));
}
