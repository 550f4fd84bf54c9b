using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Structure;

/// <summary>What HTML says, without what engines add to it of their own: elements, attributes that matter, and text.</summary>
internal sealed class Outline
{
    private static readonly HtmlParser Parser = new();

    private readonly StringBuilder text = new();
    private readonly EngineTraits traits;
    private bool isSkeleton;

    private Outline(EngineTraits traits) => this.traits = traits;

    /// <summary>The outline as one line; two pages that say the same have the same one.</summary>
    public static string Of(string html, EngineTraits traits)
    {
        var outline = new Outline(traits);
        var body = Parser.ParseDocument($"<!doctype html><body>{html}").Body ?? throw new InvalidOperationException("A page without a body.");
        outline.AddChildren(body);

        return outline.text.ToString();
    }

    /// <summary>The elements alone, each with the names of its attributes: what must not depend on any text.</summary>
    public static string SkeletonOf(string html, EngineTraits traits)
    {
        var outline = new Outline(traits) { isSkeleton = true };
        outline.AddChildren(Parser.ParseDocument($"<!doctype html><body>{html}").Body ?? throw new InvalidOperationException("A page without a body."));
        return outline.text.ToString();
    }

    private void Add(INode node)
    {
        if (node is IText words && !isSkeleton)
        {
            AddText(words.Data);
        }
        else if (node is IElement element)
        {
            Add(element);
        }
    }

    private void AddText(string data)
    {
        // Text that engines give in pieces is one text; white space beside an element says nothing.
        var joined = text.Length > 0 && text[^1] != '>' ? " " : "";
        var normal = Normal(data);
        if (normal.Length > 0)
        {
            text.Append(joined).Append(normal.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
        }
    }

    private void Add(IElement element)
    {
        if (EngineHabits.IsAdded(element))
        {
            return;
        }

        if (EngineHabits.IsTransparent(element))
        {
            AddChildren(element);
            return;
        }

        var name = EngineHabits.NameOf(element);
        text.Append('<').Append(name);
        foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            if (!EngineHabits.IsAdded(element, attribute) && !(attribute.Name == "alt" && traits.HasFlag(EngineTraits.RawImageText)))
            {
                text.Append(' ').Append(attribute.Name).Append("=\"").Append(Value(attribute)).Append('"');
            }
        }

        text.Append('>');
        AddChildren(element);
        text.Append("</").Append(name).Append('>');
    }

    private void AddChildren(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            Add(child);
        }
    }

    private string Value(IAttr attribute)
    {
        if (isSkeleton)
        {
            return "";
        }

        var value = attribute.Name is "href" or "src" ? Uri.UnescapeDataString(attribute.Value) : attribute.Value;
        return Normal(value);
    }

    private string Normal(string value)
    {
        var normal = PageText.Normal(value, traits.HasFlag(EngineTraits.Typographer));
        return traits.HasFlag(EngineTraits.TrimmedQuotes) ? normal.Replace(" '", "'", StringComparison.Ordinal) : normal;
    }
}
