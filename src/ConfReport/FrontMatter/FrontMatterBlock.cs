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

        Fence(ref output, site.OpeningFence);
        switch (site.Format)
        {
            case FrontMatterFormat.Yaml:
                new HeaderWriter<YamlSink>(report, site, embed).Write(ref output);
                break;
            case FrontMatterFormat.Toml:
                new HeaderWriter<TomlSink>(report, site, embed).Write(ref output);
                break;
            case FrontMatterFormat.Json:
                new HeaderWriter<JsonMatterSink>(report, site, embed).Write(ref output);
                output.Byte((byte)'\n');
                break;
            default:
                output = new MetaLines(output, report, site, embed).Write();
                break;
        }

        Fence(ref output, site.ClosingFence);
    }

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
