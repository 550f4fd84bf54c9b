using Markdig.Syntax;

namespace ConfReport.Posts.Recognition;

/// <summary>Slides and recordings that a section shows in a frame of the page.</summary>
internal static class Recordings
{
    private static readonly string[] Hosts = ["speakerdeck.com", "slideshare.net", "slides.com", "docs.google.com/presentation", "youtube.com/embed", "youtube-nocookie.com", "player.vimeo.com"];

    public static bool In(IEnumerable<Block> blocks) =>
        blocks.OfType<HtmlBlock>().Any(static html => html.Lines.ToString() is var text
            && (text.Contains("<iframe", StringComparison.OrdinalIgnoreCase) || text.Contains("<script", StringComparison.OrdinalIgnoreCase))
            && Hosts.Any(host => text.Contains(host, StringComparison.OrdinalIgnoreCase) || text.Contains(Uri.EscapeDataString(host), StringComparison.OrdinalIgnoreCase)));
}
