using System.Buffers;
using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Rendering;

public sealed class LayoutTests
{
    private static readonly ConferenceReport Report = ReportJson.Parse(
        File.ReadAllText(SourceTree.Path("tests", "ConfReport.Tests", "Rendering", "Layouts", "norteconf.json")));

    public static TheoryData<string> Names => ["classic", "compact", "journal", "table"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WritePost_EveryWay_IsTheSameText(string name)
    {
        var options = new PostOptions { Layout = Named(name) with { Links = LinkStyle.Reference, Contents = ContentsList.SectionsAndTalks } };
        var expected = Report.ToPost(SiteProfile.Jekyll, options);

        var bytes = new ArrayBufferWriter<byte>();
        Report.WritePost(bytes, SiteProfile.Jekyll, options);
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes.WrittenSpan));

        using var stream = new MemoryStream();
        Report.WritePost(stream, SiteProfile.Jekyll, options);
        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite);

        using var other = new MemoryStream();
        await Report.WritePostAsync(other, SiteProfile.Jekyll, options, TestContext.Current.CancellationToken);
        Assert.Equal(expected, Encoding.UTF8.GetString(other.ToArray()));

        using var text = new StringWriter { NewLine = "\r\n" };
        Report.WritePost(text, SiteProfile.Jekyll, options);
        Assert.Equal(expected, text.ToString());
        Assert.Equal("\r\n", text.NewLine);
        Assert.EndsWith(Report.ToMarkdown(SiteProfile.Jekyll, options), expected, StringComparison.Ordinal);
    }

    /// <summary>Escaping looks at what stands before a text; where the caller's memory ends is none of that.</summary>
    [Fact]
    public void WritePost_MemoryInPiecesOfAnySize_IsTheSameText() => Law.Holds(
        PlannedReports.WithLayout,
        Deep.Count(5_000),
        given =>
        {
            var options = new PostOptions { Layout = given.Layout };
            var expected = given.Report.ToPost(options: options);
            for (var size = 0; size < 60; size += 7)
            {
                var pieces = new Pieces(size);
                given.Report.WritePost(pieces, options: options);
                Assert.Equal(expected, pieces.Text);
            }
        },
        "The caller's memory does not matter");

    /// <summary>Memory that does not go on where the piece before it ended, as a pipe lends it.</summary>
    [Fact]
    public void WritePost_TextLongerThanAPieceOfMemory_IsWhole()
    {
        var title = new string('é', 40_000);
        var report = new ConferenceReport { Header = new() { Title = title }, Sections = [new PlainSection { Heading = title, Content = new(title) }] };
        var pieces = new Pieces(0);
        report.WritePost(pieces);
        Assert.Equal(report.ToPost(), pieces.Text);
        Assert.Equal(3 * title.Length, pieces.Text.Count(c => c == 'é'));
    }

    [Fact]
    public void WriteText_BehindALinkThatEndsAPieceOfMemory_IsEscapedAsBehindAnyLink()
    {
        for (var filler = 4_000; filler < 4_100; filler++)
        {
            var whole = new ArrayBufferWriter<byte>(10_000);
            WriteLinkAndText(whole, filler);
            var pieces = new Pieces(0);
            WriteLinkAndText(pieces, filler);
            Assert.Equal(Encoding.UTF8.GetString(whole.WrittenSpan), pieces.Text);
        }
    }

    [Fact]
    public void WritePost_ClassicIntoAReusedBuffer_AllocatesNothing()
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        Assert.Equal(0, Allocated.By(() =>
        {
            bytes.ResetWrittenCount();
            Report.WritePost(bytes);
        }));
    }

    [Fact]
    public void WritePost_CompactIntoAReusedBuffer_AllocatesNothing()
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        var options = new PostOptions { Layout = PostLayout.Compact };
        Assert.Equal(0, Allocated.By(() =>
        {
            bytes.ResetWrittenCount();
            Report.WritePost(bytes, options: options);
        }));
    }

    [Fact]
    public void ToMarkdown_LayoutOfAUser_OverridesOnePartAlone()
    {
        var classic = Report.ToMarkdown();
        var mine = Report.ToMarkdown(options: new PostOptions { Layout = new StarLayout() });
        Assert.Equal(classic.Replace("**4.5/5**", "Stars: 4.5/5", StringComparison.Ordinal).Replace("**3/5**", "Stars: 3/5", StringComparison.Ordinal), mine);
    }

    [Fact]
    public void ToMarkdown_LayoutThatRendersAnotherPost_IsNotDisturbedByIt()
    {
        var options = new PostOptions { Layout = new NestingLayout { Numbering = TalkNumbering.FromOne, Links = LinkStyle.Reference } };
        var expected = Report.ToMarkdown(options: new PostOptions { Layout = PostLayout.Classic with { Numbering = TalkNumbering.FromOne, Links = LinkStyle.Reference } });
        Assert.Equal(expected, Report.ToMarkdown(options: options));
    }

    [Fact]
    public void ToPost_AfterAnExceptionInAUsersPart_IsRightAgain()
    {
        var expected = Report.ToPost();
        var failing = new PostOptions { Layout = new FailingLayout { Links = LinkStyle.Reference } };
        Assert.Throws<NotSupportedException>(() => Report.ToPost(options: failing));
        Assert.Equal(expected, Report.ToPost());
        Assert.Throws<NotSupportedException>(() => Report.ToMarkdown(options: failing));
        Assert.Equal(expected, Report.ToPost());
    }

    [Fact]
    public void ToPost_LayoutThatLeavesAListOpen_SaysSo()
    {
        var options = new PostOptions { Layout = new OpenLayout() };
        Assert.Contains("a list", Assert.Throws<InvalidOperationException>(() => Report.ToPost(options: options)).Message, StringComparison.Ordinal);
        Assert.NotEmpty(Report.ToPost());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToMarkdown_SectionsAsDeepAsTheyGo_AreHeadingsOfTheSixthLevelAtMost(string name)
    {
        Section section = new TalkSection(new Talk { Title = "Deepest" }) { Impression = new() { Text = new("Said.") } };
        for (var depth = Section.MaximumDepth - 1; depth > 0; depth--)
        {
            section = new PlainSection { Heading = $"At {depth}", Children = [section] };
        }

        var body = new ConferenceReport { Sections = [section] }.ToMarkdown(options: new PostOptions { Layout = Named(name) with { Contents = ContentsList.SectionsAndTalks } });
        Assert.Contains("\n###### At 5\n", body, StringComparison.Ordinal);
        Assert.Contains("\n###### At 15\n", body, StringComparison.Ordinal);
        Assert.Contains(name == "compact" ? "* **Deepest**: Said.\n" : "\n###### Deepest\n", body, StringComparison.Ordinal);
        Assert.DoesNotContain("#######", body, StringComparison.Ordinal);
        Assert.Contains(new string(' ', 2 * (Section.MaximumDepth - 1)) + "- ", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_ThatAreNone_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PostLayout.Classic with { HeadingLevel = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PostLayout.Classic with { HeadingLevel = 7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PostLayout.Classic with { Bullet = '#' });
        Assert.Throws<ArgumentOutOfRangeException>(() => PostLayout.Classic with { OpensWith = (PostFacts)8 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PostLayout.Classic with { LeavesOut = (PostParts)(1 << 11) });
        Assert.ThrowsAny<ArgumentException>(() => PostLayout.Classic with { Numbering = (TalkNumbering)9 });
        Assert.ThrowsAny<ArgumentException>(() => PostLayout.Classic with { Speakers = (DetailPlace)9 });
        Assert.ThrowsAny<ArgumentException>(() => PostLayout.Classic with { Times = (DetailPlace)9 });
        Assert.ThrowsAny<ArgumentException>(() => PostLayout.Classic with { Links = (LinkStyle)9 });
        Assert.ThrowsAny<ArgumentException>(() => PostLayout.Classic with { Labels = (PartLabels)9 });
        Assert.ThrowsAny<ArgumentException>(() => PostLayout.Classic with { Contents = (ContentsList)9 });
        Assert.ThrowsAny<ArgumentException>(() => new PostOptions { EmbedData = (EmbedData)9 });
    }

    [Fact]
    public void Layouts_OfTheSameOptions_AreEqual()
    {
        Assert.Equal(PostLayout.Classic with { HeadingLevel = 3 }, new ClassicLayout { HeadingLevel = 3 });
        Assert.NotEqual<PostLayout>(PostLayout.Classic, PostLayout.Compact);
    }

    private static PostLayout Named(string name) => name switch
    {
        "classic" => PostLayout.Classic,
        "compact" => PostLayout.Compact,
        "journal" => PostLayout.Journal,
        _ => PostLayout.Table,
    };

    private static void WriteLinkAndText(IBufferWriter<byte> output, int filler)
    {
        var writer = new MarkdownWriter(output);
        writer.WriteParagraph(new string('x', filler));
        writer.StartParagraph();
        writer.WriteLink("a", "b");
        writer.WriteText("{.c}(d)[e]: f");
        writer.EndParagraph();
        writer.Complete();
    }

    private sealed record StarLayout : ClassicLayout
    {
        protected override void WriteRating(PostContext post, Rating? rating)
        {
            if (rating is { } given)
            {
                post.Markdown.WriteParagraph($"Stars: {given}");
            }
        }
    }

    private sealed record NestingLayout : ClassicLayout
    {
        protected override void WriteTalk(PostContext post, TalkSection section, int level)
        {
            var other = new ConferenceReport { Header = new() { Title = "Other" }, Sections = [section, section] };
            Assert.NotEmpty(other.ToPost(SiteProfile.Jekyll, new PostOptions { Layout = PostLayout.Table with { Links = LinkStyle.Reference } }));
            base.WriteTalk(post, section, level);
        }
    }

    private sealed record FailingLayout : ClassicLayout
    {
        protected override void WriteLinks(
            PostContext post, IReadOnlyList<Link> links, MarkdownText prose, IReadOnlyList<MarkdownText> points, IReadOnlyList<MarkdownText> followUps)
        {
            post.Markdown.StartBulletList();
            post.Markdown.StartItem();
            post.Markdown.StartEmphasis();
            throw new NotSupportedException();
        }
    }

    private sealed record OpenLayout : ClassicLayout
    {
        protected override void WriteContents(PostContext post)
        {
        }

        protected override void WriteSections(PostContext post, IReadOnlyList<Section> sections, int level) => post.Markdown.StartBulletList();
    }

    /// <summary>Lends memory in pieces just as large as asked for, and a few bytes more.</summary>
    private sealed class Pieces(int more) : IBufferWriter<byte>
    {
        private readonly List<byte> written = [];
        private byte[] lent = [];

        public string Text => Encoding.UTF8.GetString([.. written]);

        public void Advance(int count) => written.AddRange(lent.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => lent = new byte[sizeHint + more];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
