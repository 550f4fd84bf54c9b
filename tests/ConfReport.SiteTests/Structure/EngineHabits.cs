using AngleSharp.Dom;

namespace ConfReport.SiteTests.Structure;

/// <summary>What engines add to every page, whatever the text: anchors of headings, alignment of cells, how a browser loads an image.</summary>
internal static class EngineHabits
{
    /// <summary>An element that no author wrote.</summary>
    public static bool IsAdded(IElement element) =>
        element.LocalName is "br" or "colgroup"
        || (element.LocalName == "a" && element.ParentElement?.LocalName is ['h', _] && (element.ClassList.Contains("headerlink") || element.ClassList.Contains("hash-link")));

    /// <summary>An element of which only the contents count.</summary>
    public static bool IsTransparent(IElement element) =>
        element.LocalName is "thead" or "tbody"
        || (element.LocalName == "p" && element.ParentElement?.LocalName == "li");

    /// <summary>An attribute that no author wrote.</summary>
    public static bool IsAdded(IElement element, IAttr attribute) => (element.LocalName, attribute.Name) switch
    {
        (['h', >= '1' and <= '6'], "id") => true,
        (['h', >= '1' and <= '6'], "class") => attribute.Value.StartsWith("anchor ", StringComparison.Ordinal),
        ("a", "target" or "rel") => true,
        ("img", "loading" or "decoding") => true,
        ("img", "class") => attribute.Value.StartsWith("img_", StringComparison.Ordinal),
        ("th" or "td", "style" or "align") => attribute.Value.Contains("left", StringComparison.Ordinal),
        ("code", "class") => attribute.Value == "language-plaintext highlighter-rouge",
        (_, "class") => attribute.Value.Length == 0,
        _ => false,
    };
}
