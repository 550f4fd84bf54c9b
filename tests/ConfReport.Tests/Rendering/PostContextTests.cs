using System.Runtime.CompilerServices;

namespace ConfReport.Tests.Rendering;

public sealed class PostContextTests
{
    [Fact]
    public void ToPost_AfterIt_NothingOfThePostIsKept() => AssertCollected(Written());

    [Fact]
    public void ToPost_AfterAnExceptionInALink_NothingOfThePostIsKept() => AssertCollected(Failed());

    [Fact]
    public void Context_AfterItsPost_SaysSo()
    {
        var layout = new KeepingLayout();
        new ConferenceReport().ToPost(options: new PostOptions { Layout = layout });
        var context = layout.Context[0];
        Assert.Throws<InvalidOperationException>(() => context.Report);
        Assert.Throws<InvalidOperationException>(() => context.Site);
        Assert.Throws<InvalidOperationException>(() => context.Wording);
        Assert.Throws<InvalidOperationException>(() => context.SlotOf(new Talk { Id = "a" }));
    }

    private static void AssertCollected(params WeakReference[] references)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.All(references, reference => Assert.Null(reference.Target));
    }

    /// <summary>Not inlined, so that the collector finds none of it among the test's own variables.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Written()
    {
        var url = New("https://norteconf.example/slides");
        var report = new ConferenceReport
        {
            Agenda = new() { Slots = [new Slot("a")] },
            Sections = [new TalkSection(new Talk { Id = "a", Title = "First", Links = [new(url) { Title = "Slides" }] })],
        };
        var site = SiteProfile.Jekyll with { Name = "mine" };
        var wording = Wording.English with { Labels = Wording.English.Labels with { Room = "Hall" } };
        var options = new PostOptions
        {
            Layout = PostLayout.Table with { OpensWith = PostFacts.Counts, Times = DetailPlace.Line, Labels = PartLabels.Bold },
            Wording = wording,
        };
        Assert.Contains("[Slides](https://norteconf.example/slides)", report.ToPost(site, options), StringComparison.Ordinal);
        return [new(report), new(site), new(options), new(options.Layout), new(wording), new(url)];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Failed()
    {
        var layout = new FailingLayout { Url = New("https://norteconf.example/"), Title = New("The conference") };
        var report = new ConferenceReport { Header = new() { Title = "Two days" } };
        Assert.Throws<NotSupportedException>(() => report.ToPost(options: new PostOptions { Layout = layout }));
        return [new(report), new(layout), new(layout.Url), new(layout.Title)];
    }

    /// <summary>A text of its own: one that stands in the code is never collected.</summary>
    private static string New(string text) => new(text.AsSpan());

    private sealed record FailingLayout : ClassicLayout
    {
        public required string Url { get; init; }

        public required string Title { get; init; }

        protected override void WriteSections(PostContext post, IReadOnlyList<Section> sections, int level)
        {
            post.Markdown.StartParagraph();
            post.Markdown.StartLink(Url, Title);
            throw new NotSupportedException();
        }
    }

    private sealed record KeepingLayout : ClassicLayout
    {
        public List<PostContext> Context { get; } = [];

        protected override void WriteSections(PostContext post, IReadOnlyList<Section> sections, int level) => Context.Add(post);
    }
}
