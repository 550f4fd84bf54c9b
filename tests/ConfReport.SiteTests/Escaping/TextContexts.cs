namespace ConfReport.SiteTests.Escaping;

/// <summary>Every place where plain text can stand.</summary>
internal static class TextContexts
{
    private const string Address = "https://s.example/a";

    public static IReadOnlyList<TextContext> All { get; } =
    [
        new("title of a talk",
            text => Body(Section.Talk(new Talk { Title = text })),
            text => $"<h2>{text}</h2>"),
        new("numbered title",
            text => Body(Section.Talk(new Talk { Title = text }) with { Number = 7 }),
            text => $"<h2>7. {text}</h2>"),
        new("heading",
            text => Body(new PlainSection { Heading = text }),
            text => $"<h2>{text}</h2>"),
        new("speaker",
            text => Talk(new() { Title = "T", Speakers = [new(text)] }),
            text => $"<h2>T</h2><p><em>{text}</em></p>"),
        new("affiliation",
            text => Talk(new() { Title = "T", Speakers = [new("Bo") { Affiliation = new(text) }] }),
            text => $"<h2>T</h2><p><em>Bo, {text}</em></p>"),
        new("link text",
            text => Talk(new() { Title = "T", Links = [new(Address) { Title = text }] }),
            text => $"<h2>T</h2><p><a href=\"{Address}\">{text}</a></p>"),
        new("link in a list",
            text => Body(new PlainSection { Heading = "H", Links = [new(Address) { Title = text }] }),
            text => $"<h2>H</h2><ul><li><a href=\"{Address}\">{text}</a></li></ul>"),
        new("quote",
            text => Impression(new() { Quotes = [new(text)] }),
            text => $"<h2>T</h2><blockquote><p>{text}</p></blockquote>"),
        new("who is quoted",
            text => Impression(new() { Quotes = [new("Q") { By = text }] }),
            text => $"<h2>T</h2><blockquote><p>Q</p><p>— {text}</p></blockquote>"),
        new("text of an image",
            text => Impression(new() { Figures = [new(Address) { AlternativeText = text }] }),
            text => $"<h2>T</h2><p><img src=\"{Address}\" alt=\"{text}\"></p>"),
        new("title of an image",
            text => Impression(new() { Figures = [new(Address) { AlternativeText = "A", Title = text }] }),
            text => $"<h2>T</h2><p><img src=\"{Address}\" alt=\"A\" title=\"{text}\"></p>"),
        new("words under an image",
            text => Impression(new() { Figures = [new(Address) { AlternativeText = "A", Caption = text }] }),
            text => $"<h2>T</h2><p><img src=\"{Address}\" alt=\"A\"><em>{text}</em></p>"),
        new("link destination",
            text => Talk(new() { Title = "T", Links = [new($"{Address}?q={text}") { Title = "L" }] }),
            text => $"<h2>T</h2><p><a href=\"{Address}?q={text}\">L</a></p>"),
    ];

    private static string Talk(Talk talk) => Body(Section.Talk(talk));

    private static string Impression(Impression impression) => Body(Section.Talk(new Talk { Title = "T" }, impression));

    private static string Body(Section section) => new ConferenceReport { Sections = [section] }.ToPost();
}
