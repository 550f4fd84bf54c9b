using System.Globalization;
using System.Text;

namespace ConfReport.SiteTests.Structure;

/// <summary>Text as a reader sees it, whatever the engine did to white space and quotes.</summary>
internal static class PageText
{
    /// <summary>Keeps apart what an engine would put together, and shows nothing.</summary>
    private const int WordJoiner = 0x2060;

    /// <summary>On one line, with single spaces where there was white space, a control character or what is no character at all.</summary>
    public static string Normal(string text, bool curly)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in (curly ? Straight(text) : text).EnumerateRunes())
        {
            if (rune.Value == WordJoiner)
            {
                continue;
            }

            if (!IsBlank(rune))
            {
                result.Append(rune);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    private static bool IsBlank(Rune rune) =>
        rune.Value is 0xFFFD or 0xFEFF || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF
        || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control;

    /// <summary>Curly quotes, dashes and ellipses as they are typed, a double quote as two single ones: smartypants takes these for one.</summary>
    private static string Straight(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '‘' or '’' or '‚' or '‛' or '′' => result.Append('\''),
                '“' or '”' or '„' or '‟' or '″' or '"' => result.Append("''"),
                '«' => result.Append("<<"),
                '»' => result.Append(">>"),
                '–' or '—' => result.Append('-'),
                '…' => result.Append("..."),
                _ => result.Append(c),
            };
        }

        // Two hyphens and three are both dashes to one engine or another.
        return string.Join('-', result.ToString().Split('-', StringSplitOptions.None).Where((part, at) => part.Length > 0 || at == 0))
            + (result.Length > 0 && result[^1] == '-' ? "-" : "");
    }
}
