using System.Globalization;
using System.Text;

namespace ConfReport.Samples.ReadReport;

/// <summary>Text in the columns of a terminal, where an ideograph or an emoji takes two and a combining accent none.</summary>
internal static class TerminalText
{
    /// <summary>Blocks of characters that are two columns wide (Unicode 16, EastAsianWidth.txt: W and F, whole blocks).</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>The text in exactly so many columns: cut with an ellipsis, or filled with spaces. Control characters become spaces.</summary>
    public static string Fit(string text, int columns)
    {
        var shown = Harmless(text);
        var fitted = WidthOf(shown) <= columns ? shown : Cut(shown, columns - 1) + "…";
        return fitted + new string(' ', Math.Max(0, columns - WidthOf(fitted)));
    }

    /// <summary>The text with spaces for control characters, which a terminal would obey.</summary>
    public static string Harmless(string text) => new(text.Select(c => char.IsControl(c) ? ' ' : c).ToArray());

    private static string Cut(string text, int columns)
    {
        var cut = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            columns -= WidthOf(elements.GetTextElement());
            if (columns < 0)
            {
                break;
            }

            cut.Append(elements.GetTextElement());
        }

        return cut.ToString().TrimEnd();
    }

    private static int WidthOf(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        return Wide.Any(block => rune.Value >= block.First && rune.Value <= block.Last) ? 2 : 1;
    }
}
