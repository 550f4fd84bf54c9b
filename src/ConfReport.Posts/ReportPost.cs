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
    private ReportPost(string text, ConferenceReport report, IReadOnlyList<RecognizedSection> sections, IReadOnlyList<Diagnostic> diagnostics) =>
        (Text, Report, Sections, Diagnostics) = (text, report, sections, diagnostics);

    /// <summary>The text of the post, to the last character as it was given.</summary>
    public string Text { get; }

    /// <summary>What was understood.</summary>
    public ConferenceReport Report { get; }

    /// <summary>The sections of the report in the order in which they stand in the post, each with its place and what it was recognised by.</summary>
    public IReadOnlyList<RecognizedSection> Sections { get; }

    /// <summary>What there is to say about the text, in its order. Empty when all is well.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a post: front matter, then Markdown.</summary>
    /// <remarks>
    /// Front matter in YAML and TOML 1.0 is read, in other languages not yet. What TOML has and the model has not stays text as
    /// it is written: a time alone, the year 0, a leap second, an offset of more than 18 hours, infinity and what is no number,
    /// a fraction beyond double precision. Kinds of sections, speakers and the conference are recognised by general rules and
    /// the words of English, Spanish, French, German, Portuguese, Italian, Japanese and Chinese; where the text leaves doubt they
    /// stay empty. docs/guide/reading.md says what is recognised. Larger posts than the default of
    /// <see cref="ReadLimits.MaximumBytes"/> are not read.
    /// </remarks>
    public static ReportPost Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = new Findings(ReadLimits.Default);
        var (report, sections) = Read(text, findings);
        return new ReportPost(text, report, sections, findings.InOrder());
    }

    private static (ConferenceReport Report, IReadOnlyList<RecognizedSection> Sections) Read(string text, Findings findings)
    {
        if (text.Length > ReadLimits.Default.MaximumBytes
            || System.Text.Encoding.UTF8.GetByteCount(text) > ReadLimits.Default.MaximumBytes)
        {
            findings.Add(Codes.TooLarge, Severity.Error, $"The post is larger than {ReadLimits.Default.MaximumBytes} bytes and is not read.", 1, 1);
            return (new ConferenceReport(), []);
        }

        var source = new SourceText(WellFormed.Of(text, findings));
        var frontMatter = FrontMatterBlock.Find(source, findings);
        var header = HeaderReader.Read(source, frontMatter, findings);
        var outline = DocumentOutline.Of(source, frontMatter.BodyStart, findings);
        return ReportReader.Read(header, outline, frontMatter.BodyStart, offset => source.PositionOf(offset).Line);
    }
}
