namespace ConfReport.FrontMatter;

/// <summary>Front matter with its fences.</summary>
internal static class FrontMatterBlock
{
    /// <summary>
    /// Writes the lines from fence to fence; the caller puts a blank line before the body. Writes nothing where there is nothing to say.
    /// </summary>
    public static void Write(ref Utf8Output output, ConferenceReport report, SiteProfile site, EmbedData embed)
    {
    }
}
