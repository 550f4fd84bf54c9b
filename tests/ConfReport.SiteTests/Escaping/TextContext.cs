using System.Net;
using ConfReport.SiteTests.Conversion;
using ConfReport.SiteTests.Structure;

namespace ConfReport.SiteTests.Escaping;

/// <summary>A place in a post where plain text can stand.</summary>
/// <param name="Name">As messages say it.</param>
/// <param name="Markdown">The Markdown that shows the text there.</param>
/// <param name="Html">The HTML that it must become, with the text in it already escaped for HTML.</param>
internal sealed record TextContext(string Name, Func<string, MarkdownDialect, string> Markdown, Func<string, string> Html)
{
    /// <summary>What an engine must know for this place to be one.</summary>
    public EngineTraits Needs { get; init; }

    /// <summary>Whether the text is part of an address.</summary>
    public bool IsAddress { get; init; }

    /// <summary>What else it may become.</summary>
    public Func<string, string>? OrHtml { get; init; }

    /// <summary>Whether the HTML shows the text, and nothing that the text asks for.</summary>
    public bool Shows(string text, string html, EngineTraits traits, out string expected, out string actual)
    {
        var encoded = WebUtility.HtmlEncode(text);
        expected = Outline.Of(Html(encoded), traits);
        actual = Outline.Of(html, traits);
        if (IsAddress && traits.HasFlag(EngineTraits.RecodedAddresses) && HoldsForeignBytes(text))
        {
            return true;
        }

        return actual == expected || (OrHtml is not null && actual == Outline.Of(OrHtml(encoded), traits)) || !traits.HasFlag(Needs);
    }

    /// <summary>Whether the text holds a percent-encoded byte beyond ASCII.</summary>
    private static bool HoldsForeignBytes(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 2 < text.Length; at = text.IndexOf('%', at + 1))
        {
            if (text[at + 1] is '8' or '9' or (>= 'A' and <= 'F') or (>= 'a' and <= 'f') && char.IsAsciiHexDigit(text[at + 2]))
            {
                return true;
            }
        }

        return false;
    }
}
