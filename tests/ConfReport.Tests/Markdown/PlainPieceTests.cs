using System.Text;
using ConfReport.Markdown;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Markdown;

/// <summary>Addresses and titles that are copied at once are what looking at each character gives, and so are the lines made of them.</summary>
public sealed class PlainPieceTests
{
    private static readonly string[] Pieces =
        ["a", "Z", "9", "-", "_", "~", "/", "?q=", "#", ".", ",", ";", "!", "+", "@", "*", "$", "'", "(", ")", "[", "]", "&", "&amp;", "%", "%20", ":", ":smile:", "\\", "`", "<", ">", "{", "|", "\"", "^", "=", " ", "  ", "\t", "\0", "\u007F", "\u0080", "\u00A0", "é", "日", "😅", "\uD83D", "some-words", "a longer piece of words"];

    [Fact]
    public void Title_AnyText_IsWhatLookingAtEachCharacterGives() => Law.Holds(
        Reports.From(dice => Text(dice, "")),
        Deep.Count(300_000),
        text => Assert.Equal(Written.AnyTitle(text), Written.Title(text)),
        "LinkTitle.Write == LinkTitle.WriteAny");

    [Fact]
    public void PlainAddress_AnyText_IsADestinationAndAnAutolinkAsItIs() => Law.Holds(
        Reports.From(dice => Text(dice, dice.OneIn(2) ? "https://" : dice.OneIn(2) ? "http://" : "")),
        Deep.Count(300_000),
        url =>
        {
            var bytes = new byte[PlainAddress.Longest];
            if (PlainAddress.TryWrite(ref bytes[0], url))
            {
                Assert.Equal(url, Encoding.ASCII.GetString(bytes, 0, url.Length));
                Assert.Equal(url, Written.Destination(url));
                Assert.True(LinkDestination.IsSafe(url) && LinkDestination.IsAutolink(url), url);
            }
        },
        "PlainAddress.TryWrite => LinkDestination.Write");

    [Fact]
    public void ToMarkdown_AnyReport_IsTheSameWithoutLinesInOnePiece() => Law.Holds(
        Reports.Any,
        Deep.Count(20_000),
        report =>
        {
            foreach (var site in SiteProfile.All)
            {
                Assert.Equal(report.ToMarkdown(site, new() { Layout = new InPieces() }), report.ToMarkdown(site, new() { Layout = PostLayout.Classic }));
            }
        },
        "a layout that overrides its parts writes what they write");

    [Fact]
    public void ToMarkdown_OrdinarySpeakersAndLinks_AreTheSameWithoutLinesInOnePiece()
    {
        string[] texts = ["Ottilie Brandt", "Xosé Ramón", "A", "日本", "a, b", "x (y)", "z*", "C++", "An affiliation of many words, one after another, for sixty-four.", " edge "];
        string[] urls = ["https://example.org/some/page", "https://a.b", "mailto:me@example.org", "https://example.org/a_(b)", "javascript:alert(1)", "pages/one.html", "https://example.org/:smile:/page-of-it"];
        foreach (var first in texts)
        {
            foreach (var second in texts)
            {
                foreach (var url in urls)
                {
                    var talk = new Talk { Title = first, Speakers = [new(first) { Handle = second, Affiliation = new(second) }, new(second)] };
                    var alone = new Talk { Title = second, Speakers = [new(second) { Affiliation = new(first) }] };
                    var report = new ConferenceReport
                    {
                        Sections =
                        [
                            new TalkSection(talk) { Impression = new() { Links = [new(url) { Title = first }] } },
                            new TalkSection(alone) { Impression = new() { Links = [new(url)] } },
                            new TalkSection(alone) { Impression = new() { Links = [new(url), new(url) { Title = second }] } },
                        ],
                    };
                    foreach (var site in SiteProfile.All)
                    {
                        Assert.Equal(report.ToMarkdown(site, new() { Layout = new InPieces() }), report.ToMarkdown(site, new() { Layout = PostLayout.Classic }));
                    }
                }
            }
        }
    }

    private static string Text(Dice dice, string start)
    {
        var text = new StringBuilder(start);
        for (var n = dice.Below(20); n > 0; n--)
        {
            text.Append(Pieces[dice.OneIn(12) ? dice.Below(Pieces.Length) : dice.Below(12)]);
        }

        return text.ToString();
    }

    /// <summary>The classic layout with speakers and links written mark by mark.</summary>
    private sealed record InPieces : ClassicLayout
    {
        protected override void WriteSpeakers(PostContext post, IReadOnlyList<Speaker> speakers)
        {
            if (AnyShows(speakers))
            {
                post.Markdown.StartParagraph();
                WriteNames(post.Markdown, speakers);
                post.Markdown.EndParagraph();
            }
        }

        protected override void WriteLink(PostContext post, Link link)
        {
            if (TextChanges.IsBlank(link.Title))
            {
                base.WriteLink(post, link);
                return;
            }

            post.Markdown.StartLink(link.Url);
            post.Markdown.WriteText(link.Title);
            post.Markdown.EndLink();
        }
    }
}
