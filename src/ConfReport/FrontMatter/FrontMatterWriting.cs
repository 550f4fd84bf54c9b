using System.Buffers;
using System.Text;
using ConfReport.FrontMatter;

namespace ConfReport;

/// <summary>Writes the front matter of a post alone.</summary>
public static class FrontMatterWriting
{
    /// <summary>The front matter of the report for a generator, with its fences; empty where there is nothing to say.</summary>
    /// <remarks>
    /// Lines end in LF, and the last one does too. The same report makes the same text on every machine. What the profile has
    /// no place for is left out; docs/guide/sites.md lists it.
    /// </remarks>
    public static string ToFrontMatter(this ConferenceReport report, SiteProfile site, EmbedData embed = EmbedData.None)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        report.WriteFrontMatter(output, site, embed);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the same as UTF-8, without a byte order mark. Allocates nothing of its own, but where a text is escaped for a profile that <see cref="SiteProfile.ReadsHeaderAsMarkdown"/>.</summary>
    public static void WriteFrontMatter(this ConferenceReport report, IBufferWriter<byte> output, SiteProfile site, EmbedData embed = EmbedData.None)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        var utf8 = new Utf8Output(output);
        FrontMatterBlock.Write(ref utf8, report, site, Given.Known(embed));
        utf8.Complete();
    }
}
