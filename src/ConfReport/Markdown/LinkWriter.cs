using System.Text;

namespace ConfReport.Markdown;

/// <summary>Links and images in Markdown.</summary>
internal static class LinkWriter
{
    /// <summary>What may follow a link's colon: schemes that no browser runs code for.</summary>
    private static readonly string[] SafeSchemes = ["http", "https", "mailto"];

    /// <summary>The link, or its words alone where the address is one that a page had better not lead to.</summary>
    public static void AppendLink(StringBuilder output, Link link)
    {
        if (!IsSafe(link.Url))
        {
            PlainText.AppendLine(output, link.Title ?? link.Url);
        }
        else if (string.IsNullOrWhiteSpace(link.Title) && IsAutolink(link.Url))
        {
            output.Append('<').Append(link.Url).Append('>');
        }
        else
        {
            output.Append('[');
            PlainText.AppendInline(output, string.IsNullOrWhiteSpace(link.Title) ? link.Url : link.Title);
            output.Append("](");
            AppendDestination(output, link.Url);
            output.Append(')');
        }
    }

    /// <summary>The image, with the words under it on a line of their own.</summary>
    public static void AppendFigure(StringBuilder output, Figure figure)
    {
        output.Append("![");
        PlainText.AppendInline(output, figure.AlternativeText ?? "");
        output.Append("](");
        AppendDestination(output, IsSafe(figure.Source) ? figure.Source : "");
        if (!string.IsNullOrWhiteSpace(figure.Title))
        {
            output.Append(" \"");
            AppendTitle(output, PlainText.OneLine(figure.Title));
            output.Append('"');
        }

        output.Append(')');
        if (!string.IsNullOrWhiteSpace(figure.Caption))
        {
            output.Append("\n*");
            PlainText.AppendEmphasised(output, figure.Caption);
            output.Append('*');
        }
    }

    /// <summary>Whether the address is relative, or absolute with a scheme from the list.</summary>
    private static bool IsSafe(string url)
    {
        var address = url.AsSpan().Trim();
        var colon = address.IndexOf(':');
        if (colon < 0 || address[..colon].IndexOfAny('/', '?', '#') >= 0)
        {
            return true;
        }

        foreach (var scheme in SafeSchemes)
        {
            if (address[..colon].Equals(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the address can stand between angle brackets as it is.</summary>
    private static bool IsAutolink(string url)
    {
        if (!url.StartsWith("http://", StringComparison.Ordinal) && !url.StartsWith("https://", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var c in url)
        {
            if (EncodedInDestination(c) || c is '&' or '*' or '[' or ']')
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendDestination(StringBuilder output, string url)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in url.AsSpan().Trim().EnumerateRunes())
        {
            if (rune.Value == '&')
            {
                output.Append("&amp;");
            }
            else if (rune.Value is '(' or ')')
            {
                output.Append('\\').Append((char)rune.Value);
            }
            else if (rune.IsBmp && EncodedInDestination((char)rune.Value))
            {
                foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
                {
                    output.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
                }
            }
            else
            {
                output.Append(rune.ToString());
            }
        }
    }

    /// <summary>What ends a destination, or means something to a template language or a table; RFC 3986 has none of them in a URL.</summary>
    private static bool EncodedInDestination(char c) =>
        c is '<' or '>' or '"' or '\\' or '`' or '{' or '}' or '|' or '^' || char.IsWhiteSpace(c) || char.IsControl(c);

    /// <summary>A title takes entities only: kramdown shows a backslash there.</summary>
    private static void AppendTitle(StringBuilder output, string title)
    {
        foreach (var c in title)
        {
            if (c is '"' or '\\' or '&' or '<' or '`' or '{' or '}')
            {
                output.Append("&#").Append((int)c).Append(';');
            }
            else
            {
                output.Append(c);
            }
        }
    }
}
