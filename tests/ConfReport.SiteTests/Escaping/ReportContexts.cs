namespace ConfReport.SiteTests.Escaping;

/// <summary>Places where a report's own strings stand in its post.</summary>
internal static class ReportContexts
{
    private const string Address = "https://s.example/a";

    public static IReadOnlyList<TextContext> All { get; } =
    [
        new("title of a talk",
            (text, dialect) => Body(dialect, Section.Talk(new Talk { Title = text })),
            text => $"<h2>{text}</h2>"),
        new("numbered title",
            (text, dialect) => Body(dialect, Section.Talk(new Talk { Title = text }) with { Number = 7 }),
            text => $"<h2>7. {text}</h2>"),
        new("speaker",
            (text, dialect) => Talk(dialect, new() { Title = "T", Speakers = [new(text)] }),
            text => $"<h2>T</h2><p><em>{text}</em></p>"),
        new("affiliation",
            (text, dialect) => Talk(dialect, new() { Title = "T", Speakers = [new("Bo") { Affiliation = new(text) }] }),
            text => $"<h2>T</h2><p><em>Bo, {text}</em></p>"),
        new("link in a list",
            (text, dialect) => Body(dialect, new PlainSection { Heading = "H", Links = [new(Address) { Title = text }] }),
            text => $"<h2>H</h2><ul><li><a href=\"{Address}\">{text}</a></li></ul>"),
        new("who is quoted",
            (text, dialect) => Impression(dialect, new() { Quotes = [new("Q") { By = text }] }),
            text => $"<h2>T</h2><blockquote><p>Q</p><p>— {text}</p></blockquote>"),
        new("words under an image",
            (text, dialect) => Impression(dialect, new() { Figures = [new(Address) { AlternativeText = "A", Caption = text }] }),
            text => $"<h2>T</h2><p><img src=\"{Address}\" alt=\"A\"><em>{text}</em></p>"),
    ];

    private static string Talk(MarkdownDialect dialect, Talk talk) => Body(dialect, Section.Talk(talk));

    private static string Impression(MarkdownDialect dialect, Impression impression) => Body(dialect, Section.Talk(new Talk { Title = "T" }, impression));

    private static string Body(MarkdownDialect dialect, Section section) =>
        new ConferenceReport { Sections = [section] }.ToMarkdown(SiteProfile.CommonMark with { Dialect = dialect });
}
