using System.Globalization;
using ConfReport.Markdown;

namespace ConfReport.Rendering;

/// <summary>What a body shows otherwise than the report says it. Apart from writing, which takes no time for it.</summary>
internal sealed class BodyLosses
{
    private readonly List<Diagnostic> losses = [];

    private BodyLosses()
    {
    }

    public static IReadOnlyList<Diagnostic> Of(ConferenceReport report, PostLayout layout)
    {
        var found = new BodyLosses();
        found.Sections(report.Sections, "$.sections", layout.HeadingLevel);
        return found.losses;
    }

    private void Sections(IReadOnlyList<Section> sections, string path, int level)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            var at = Item(path, i);
            Text(section.Heading, $"{at}.heading");
            if (level == MarkdownWriter.LastHeadingLevel + 1)
            {
                Add(BodyCodes.DeepHeading, Severity.Information, "Markdown has six levels of headings; this section and those in it get the sixth.", at);
            }

            if (section is TalkSection talk)
            {
                Talk(talk.Talk, $"{at}.talk");
                Impression(talk.Impression, $"{at}.impression");
            }
            else if (section is PlainSection plain)
            {
                Figures(plain.Figures, $"{at}.figures");
                Links(plain.Links, $"{at}.links");
            }

            Sections(section.Children, $"{at}.children", level + 1);
        }
    }

    private void Talk(Talk talk, string path)
    {
        Text(talk.Title, $"{path}.title");
        for (var i = 0; i < talk.Speakers.Count; i++)
        {
            var at = Item($"{path}.speakers", i);
            Text(talk.Speakers[i].Name, $"{at}.name");
            Text(talk.Speakers[i].Handle, $"{at}.handle");
            Text(talk.Speakers[i].Affiliation?.Name, $"{at}.affiliation.name");
        }

        Links(talk.Links, $"{path}.links");
    }

    private void Impression(Impression impression, string path)
    {
        for (var i = 0; i < impression.Quotes.Count; i++)
        {
            var at = Item($"{path}.quotes", i);
            Text(impression.Quotes[i].Text, $"{at}.text");
            Text(impression.Quotes[i].By, $"{at}.by");
        }

        Figures(impression.Figures, $"{path}.figures");
        Links(impression.Links, $"{path}.links");
    }

    private void Figures(IReadOnlyList<Figure> figures, string path)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var at = Item(path, i);
            Address(figures[i].Source, $"{at}.source", "the image is written without it");
            Text(figures[i].AlternativeText, $"{at}.alternativeText");
            Text(figures[i].Title, $"{at}.title");
            Text(figures[i].Caption, $"{at}.caption");
        }
    }

    private void Links(IReadOnlyList<Link> links, string path)
    {
        for (var i = 0; i < links.Count; i++)
        {
            var at = Item(path, i);
            Address(links[i].Url, $"{at}.url", "the text is written without a link");
            Text(links[i].Title, $"{at}.title");
        }
    }

    private void Text(string? text, string path)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var changes = TextChanges.Of(text);
        if (changes > 0)
        {
            Add(BodyCodes.ReplacedCharacters, Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"No page can show {changes} of the characters; they are written as U+FFFD."), path);
        }

        if (text.AsSpan().IndexOfAny("\u202A\u202B\u202D\u202E\u2066\u2067\u2068") >= 0 && !DirectionMarks.AreClosed(text))
        {
            Add(BodyCodes.HiddenDirection, Severity.Warning, "A mark that turns the direction of text is not closed, so what follows may be shown in another order.", path);
        }
    }

    private void Address(string url, string path, string consequence)
    {
        if (!LinkDestination.IsSafe(url))
        {
            Add(BodyCodes.UnsafeAddress, Severity.Warning, $"The address is neither relative nor of http, https or mailto; {consequence}.", path);
        }
    }

    private static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private void Add(string code, Severity severity, string message, string path) =>
        losses.Add(new Diagnostic(code, severity, message, 1, 1, path));
}
