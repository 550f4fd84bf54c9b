using System.Net;

namespace ConfReport.SiteTests.Escaping;

/// <summary>A place in a post where plain text can stand.</summary>
/// <param name="Name">As messages say it.</param>
/// <param name="Markdown">The Markdown that shows the text there.</param>
/// <param name="Html">The HTML that it must become, with the text in it already escaped for HTML.</param>
internal sealed record TextContext(string Name, Func<string, string> Markdown, Func<string, string> Html)
{
    /// <summary>The HTML with this text.</summary>
    public string Expected(string text) => Html(WebUtility.HtmlEncode(text));
}
