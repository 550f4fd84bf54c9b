using AngleSharp.Dom;

namespace ConfReport.SiteTests.Structure;

/// <summary>What engines add to every page, whatever the text: anchors of headings, alignment of cells, how a browser loads an image.</summary>
internal static class EngineHabits
{
    /// <summary>An element that no author wrote.</summary>
    public static bool IsAdded(IElement element) =>
        element.LocalName is "br" or "colgroup"
        || IsRepeatedText(element)
        || (element.LocalName == "a" && element.ParentElement?.LocalName is ['h', _] && (element.ClassList.Contains("headerlink") || element.ClassList.Contains("hash-link")));

    /// <summary>An element of which only the contents count.</summary>
    public static bool IsTransparent(IElement element) =>
        element.LocalName is "thead" or "tbody"
        || (element.LocalName == "p" && element.ParentElement?.LocalName == "li");

    /// <summary>What an element counts for: pandoc makes a figure of a paragraph that holds an image alone.</summary>
    public static string NameOf(IElement element) => element.LocalName == "figure" ? "p" : element.LocalName;

    /// <summary>An attribute that no author wrote.</summary>
    public static bool IsAdded(IElement element, IAttr attribute) => (element.LocalName, attribute.Name) switch
    {
        (['h', >= '1' and <= '6'], "id") => true,
        (['h', >= '1' and <= '6'], "class") => attribute.Value.StartsWith("anchor ", StringComparison.Ordinal),
        ("a", "target" or "rel") => true,
        ("img", "loading" or "decoding") => true,
        ("img", "class") => attribute.Value.StartsWith("img_", StringComparison.Ordinal),
        ("th" or "td", "style" or "align") => attribute.Value.Contains("left", StringComparison.Ordinal),
        ("ol", "type") => attribute.Value == "1",
        ("tr", "class") => attribute.Value is "header" or "odd" or "even",
        ("code", "class") => attribute.Value == "language-plaintext highlighter-rouge",
        (_, "class") => attribute.Value.Length == 0,
        _ => false,
    };

    /// <summary>The caption that pandoc gives such an image: what stands in its place, once more, hidden from those who hear that already.</summary>
    private static bool IsRepeatedText(IElement element) =>
        element.LocalName == "figcaption" && element.GetAttribute("aria-hidden") == "true" && element.ChildElementCount == 0
        && element.PreviousElementSibling?.GetAttribute("alt") is { } alt && PageText.Normal(alt, curly: true) == PageText.Normal(element.TextContent, curly: true);
}
