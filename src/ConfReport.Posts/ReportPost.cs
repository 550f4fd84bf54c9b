using ConfReport.Posts.Embedded;
using ConfReport.Posts.FrontMatter;
using ConfReport.Posts.Outline;
using ConfReport.Posts.Recognition;

namespace ConfReport.Posts;

/// <summary>A post that somebody wrote, and the report that it holds.</summary>
/// <remarks>
/// Whatever the text, there is a post: what could not be understood stays in the sections as the author's Markdown, and
/// <see cref="Diagnostics"/> say what could not be read. The same text makes the same report on every machine.
/// </remarks>
public sealed class ReportPost
{
    private ReportPost(string text, Findings findings)
    {
        (Text, FrontMatter, Report, Sections) = (text, FrontMatterBlock.None(0).ToPublic(""), new ConferenceReport(), []);
        if (IsSmallEnough(text, findings))
        {
            var source = new SourceText(WellFormed.Of(text, findings));
            var frontMatter = FrontMatterFinder.Find(source, findings);
            (FrontMatter, Newlines) = (frontMatter.ToPublic(source.Text), source.Newlines);
            (Report, Sections) = Read(source, frontMatter, findings);
        }

        Diagnostics = findings.InOrder();
    }

    /// <summary>The text of the post, to the last character as it was given.</summary>
    public string Text { get; }

    /// <summary>The front matter: its form, its language and its place, or why there is none.</summary>
    public PostFrontMatter FrontMatter { get; }

    /// <summary>How the lines of the text end. Of a post that is too large to be read, LF.</summary>
    public NewlineStyle Newlines { get; }

    /// <summary>What was understood.</summary>
    public ConferenceReport Report { get; }

    /// <summary>The sections of the report in the order in which they stand in the post, each with its place and what it was recognised by. Those of an embedded report as far as they were found in the body.</summary>
    public IReadOnlyList<RecognizedSection> Sections { get; }

    /// <summary>What there is to say about the text, in its order. Empty when all is well.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a post: front matter, then Markdown.</summary>
    /// <remarks>
    /// <para>
    /// Front matter is read in YAML, TOML 1.0, JSON and meta lines, in any of the forms of <see cref="FrontMatterForm"/>. One that names
    /// another language (<c>---js</c>) is left alone. Front matter behind blank lines or without an opening fence is taken for that only
    /// where it says a title or a date. What TOML has and the model has not stays text as it is written: a time alone, the year 0, a
    /// leap second, an offset of more than 18 hours, infinity and what is no number, a fraction beyond double precision.
    /// </para>
    /// <para>
    /// Where the front matter holds the report as data (<see cref="EmbedData"/>), that report is taken whole, as long as the body is
    /// what it is written as: in one of the four layouts as they are, in the words of the header's language. Else the body is read,
    /// the embedded report is not used, and a diagnostic says so. Keys of the front matter that say something else than the
    /// embedded report count, with a diagnostic.
    /// </para>
    /// <para>
    /// Kinds of sections, speakers and the conference are recognised by general rules and the words of English, Spanish, French,
    /// German, Portuguese, Italian, Japanese and Chinese; where the text leaves doubt they stay empty. docs/guide/reading.md says
    /// what is recognised. Larger posts than the default of
    /// <see cref="ReadLimits.MaximumBytes"/> are not read.
    /// </para>
    /// </remarks>
    public static ReportPost Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ReportPost(text, new Findings(ReadLimits.Default));
    }

    private static (ConferenceReport Report, IReadOnlyList<RecognizedSection> Sections) Read(SourceText source, FrontMatterBlock frontMatter, Findings findings)
    {
        var embedded = EmbeddedReport.TakeFrom(MatterReader.Read(source, frontMatter, findings), source, findings);
        var header = HeaderReader.Read(source, embedded.Rest, findings);
        var own = embedded.Report is { } known ? OwnRendering.Of(known, source, frontMatter, header) : null;
        var outline = DocumentOutline.Of(source, frontMatter.BodyStart, findings);
        var read = ReportReader.Read(own?.Header ?? header, outline, frontMatter.BodyStart, offset => source.PositionOf(offset).Line);
        if (embedded.Report is not { } report || own is null)
        {
            return read;
        }

        var (line, column) = source.PositionOf(embedded.At);
        if (!own.Header.Equals(report.Header))
        {
            findings.Add(Codes.EmbeddedHeaderDiffers, Severity.Warning, "Other keys say of the post what the embedded report does not; they are taken.", line, column);
        }

        if (own.IsBodySame)
        {
            report = report with { Header = own.Header };
            return (report, SectionPlaces.Of(report, read.Sections));
        }

        findings.Add(Codes.EmbeddedBodyDiffers, Severity.Warning, "The body is not what the embedded report is written as; the body was read, and the embedded report was not used.", line, column);
        return read;
    }

    private static bool IsSmallEnough(string text, Findings findings)
    {
        var most = ReadLimits.Default.MaximumBytes;
        if (text.Length <= most && System.Text.Encoding.UTF8.GetByteCount(text) <= most)
        {
            return true;
        }

        findings.Add(Codes.TooLarge, Severity.Error, $"The post is larger than {most} bytes and is not read.", 1, 1);
        return false;
    }
}
