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
            var header = HeaderReader.Read(source, frontMatter, findings);
            var outline = DocumentOutline.Of(source, frontMatter.BodyStart, findings);
            (Report, Sections) = ReportReader.Read(header, outline, frontMatter.BodyStart, offset => source.PositionOf(offset).Line);
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

    /// <summary>The sections of the report in the order in which they stand in the post, each with its place and what it was recognised by.</summary>
    public IReadOnlyList<RecognizedSection> Sections { get; }

    /// <summary>What there is to say about the text, in its order. Empty when all is well.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a post: front matter, then Markdown.</summary>
    /// <remarks>
    /// <para>
    /// Front matter is read in YAML, TOML 1.0, JSON and meta lines, in any of the forms of <see cref="FrontMatterForm"/>. One that names
    /// another language (<c>---js</c>) is left alone. Front matter without an opening fence is taken for that only where it says a
    /// title or a date. What TOML has and the model has not stays text as it is written: a time alone, the year 0, a leap
    /// second, an offset of more than 18 hours, infinity and what is no number, a fraction beyond double precision.
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
