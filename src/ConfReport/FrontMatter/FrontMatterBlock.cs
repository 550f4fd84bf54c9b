namespace ConfReport.FrontMatter;

/// <summary>Front matter with its fences.</summary>
internal static class FrontMatterBlock
{
    /// <summary>
    /// Writes the lines from fence to fence; the caller puts a blank line before the body, which in
    /// <see cref="FrontMatterFormat.MetaLines"/> is what ends them. Writes nothing where there is nothing to say.
    /// </summary>
    public static void Write(ref Utf8Output output, ConferenceReport report, SiteProfile site, EmbedData embed)
    {
        if (!IsDue(report, site, embed))
        {
            return;
        }

        var header = site.ReadsHeaderAsMarkdown ? MarkdownHeader.Of(report.Header, site) : report.Header;
        Fence(ref output, site.OpeningFence);
        switch (site.Format)
        {
            case FrontMatterFormat.Yaml:
                Header<YamlSink>(ref output, report, header, site, embed);
                break;
            case FrontMatterFormat.Toml:
                Header<TomlSink>(ref output, report, header, site, embed);
                break;
            case FrontMatterFormat.Json:
                Header<JsonMatterSink>(ref output, report, header, site, embed);
                output.Byte((byte)'\n');
                break;
            default:
                Lines(ref output, report, site, embed);
                break;
        }

        Fence(ref output, site.ClosingFence);
    }

    /// <summary>A method for each format, so that the first post makes the runtime load only what its own needs.</summary>
    private static void Header<TSink>(ref Utf8Output output, ConferenceReport report, PostHeader header, SiteProfile site, EmbedData embed)
        where TSink : struct, IFrontMatterSink<TSink> =>
        new HeaderWriter<TSink>(report, header, site, embed).Write(ref output);

    private static void Lines(ref Utf8Output output, ConferenceReport report, SiteProfile site, EmbedData embed) =>
        output = new MetaLines(output, report, site, embed).Write();

    private static bool IsDue(ConferenceReport report, SiteProfile site, EmbedData embed) =>
        site.Format != FrontMatterFormat.None
        && (site.NeedsFrontMatter || site.FixedKeys.Count > 0 || embed == EmbedData.Report || HeaderFacts.IsAnyStated(report.Header, site));

    private static void Fence(ref Utf8Output output, string fence)
    {
        switch (fence)
        {
            case "":
                break;
            case "---":
                output.Bytes("---\n"u8);
                break;
            default:
                output.Text(fence);
                output.Byte((byte)'\n');
                break;
        }
    }
}
