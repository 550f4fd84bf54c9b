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
                output = new HeaderWriter<YamlSink>(new YamlSink(output), report, site, embed).Write().Output;
                break;
            case FrontMatterFormat.Toml:
                output = new HeaderWriter<TomlSink>(new TomlSink(output), report, site, embed).Write().Output;
                break;
            case FrontMatterFormat.Json:
                output = new HeaderWriter<JsonMatterSink>(new JsonMatterSink(output), report, site, embed).Write().Output;
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
        if (fence.Length > 0)
        {
            var room = output.Room(fence.Length + 1);
            for (var i = 0; i < fence.Length; i++)
            {
                room[i] = (byte)fence[i];
            }

            room[fence.Length] = (byte)'\n';
            output.Advance(fence.Length + 1);
        }
    }
}
