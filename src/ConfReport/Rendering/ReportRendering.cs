using System.Buffers;
using System.Text;
using ConfReport.FrontMatter;
using ConfReport.Rendering;

namespace ConfReport;

/// <summary>Writes a report as a post: front matter, then the body in Markdown.</summary>
/// <remarks>
/// <para>
/// The front matter has the keys that the site generator of the profile reads; the body has the form of the layout. Plain text is
/// escaped, so that none of it turns into markup in any generator; an author's Markdown is written as it is. Lines end in LF and the
/// last one does too. The same report makes the same bytes on every machine.
/// </para>
/// <para>
/// A post without options has the keys of Hugo and the layout <see cref="PostLayout.Classic"/>. What a layout does not show (an agenda,
/// the details of a conference, what a programme says of a talk) is in the post only with <see cref="PostOptions.EmbedData"/>.
/// </para>
/// </remarks>
public static class ReportRendering
{
    /// <summary>The report as a file of the generator, with a diagnostic for each fact that the post cannot carry or has to change.</summary>
    public static RenderedPost Render(this ConferenceReport report, SiteProfile? site = null, PostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        site ??= SiteProfile.Hugo;
        options ??= PostOptions.Default;
        return new RenderedPost(
            site.FileNameFor(report),
            ToPost(report, site, options),
            ValueList.Of<Diagnostic>([.. FrontMatterLosses.Of(report, site, options.EmbedData), .. BodyLosses.Of(report, options.Layout)]));
    }

    /// <summary>The report as a post.</summary>
    public static string ToPost(this ConferenceReport report, SiteProfile? site = null, PostOptions? options = null) =>
        Encoding.UTF8.GetString(Written(report, site, options).WrittenSpan);

    /// <summary>Writes the report as a post in UTF-8, without a byte order mark. Allocates nothing of its own after a thread's first post.</summary>
    public static void WritePost(this ConferenceReport report, IBufferWriter<byte> output, SiteProfile? site = null, PostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Write(report, output, site, options, withFrontMatter: true);
    }

    /// <summary>Writes the report as a post in UTF-8, without a byte order mark, in one piece. The stream stays open.</summary>
    public static void WritePost(this ConferenceReport report, Stream output, SiteProfile? site = null, PostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Written(report, site, options).WrittenSpan);
    }

    /// <inheritdoc cref="WritePost(ConferenceReport, Stream, SiteProfile?, PostOptions?)"/>
    public static async Task WritePostAsync(
        this ConferenceReport report, Stream output, SiteProfile? site = null, PostOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await output.WriteAsync(Written(report, site, options).WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the report as a post.</summary>
    public static void WritePost(this ConferenceReport report, TextWriter output, SiteProfile? site = null, PostOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToPost(report, site, options));
    }

    /// <summary>The body of the post alone, without front matter.</summary>
    public static string ToMarkdown(this ConferenceReport report, SiteProfile? site = null, PostOptions? options = null) =>
        Encoding.UTF8.GetString(Written(report, site, options, withFrontMatter: false).WrittenSpan);

    private static ArrayBufferWriter<byte> Written(ConferenceReport report, SiteProfile? site, PostOptions? options, bool withFrontMatter = true)
    {
        ArgumentNullException.ThrowIfNull(report);
        var bytes = new ArrayBufferWriter<byte>(4096);
        Write(report, bytes, site, options, withFrontMatter);
        return bytes;
    }

    private static void Write(ConferenceReport report, IBufferWriter<byte> output, SiteProfile? site, PostOptions? options, bool withFrontMatter)
    {
        site ??= SiteProfile.Hugo;
        options ??= PostOptions.Default;
        var post = PostContext.Take(output);
        try
        {
            post.Begin(report, site, options);
            post.Markdown.Start(output, site.Dialect, followsFrontMatter: withFrontMatter);
            if (withFrontMatter)
            {
                FrontMatterBlock.Write(ref post.Markdown.Output, report, site, options.EmbedData);
            }

            options.Layout.Write(post);
            post.Markdown.Complete();
        }
        finally
        {
            post.GiveBack();
        }
    }
}
