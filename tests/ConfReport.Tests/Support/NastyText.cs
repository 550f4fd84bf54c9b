using System.Text;

namespace ConfReport.Tests.Support;

/// <summary>Strings as nobody wants them: everything that some format, escaper or reader takes for something else.</summary>
internal sealed class NastyText(Dice dice)
{
    private const int Longest = 24_000;

    private static readonly string[] Pieces =
    [
        // Plain words in several scripts.
        "PyConES", "Vigo", "my impressions", "Menos hype, más responsabilidad", "¿Quién decide?", "Київ", "東京", "مؤتمر", "עברית",
        // White space, and what only looks like it.
        " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\u00A0", "\u3000", "\u200B", "\u0085", "\v", "\f",
        // Quotes, backslashes, escapes.
        "\"", "'", "\\", "\\n", "\\u0041", "\\\"", "`", "“”", "\"\"\"", "'''", "</script>", "<!--", "-->", "<b>", "&amp;", "&", "<", ">",
        // Control characters and what Unicode calls noncharacters.
        "\0", "\u0001", "\u001B[31m", "\u007F", "\u009F", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFD", "\u2028", "\u2029", "\uFDD0",
        // Pairs of surrogates, combining marks, direction.
        "😅", "👩‍💻", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\U0010FFFF", "𝒳", "e\u0301", "\u0301", "n\u0303o", "\u202Eevil\u202C", "\u2066", "ﬁ", "İ", "ß",
        // What other formats read as structure.
        "{\"a\":1}", "[1,2", "null", "true", "False", "~", "yes", "NO", "1e999", "0x1F", "-0.0", ".5", "1_000", "007", "NaN", ".inf",
        "$date", "__proto__", "constructor", "$ref", "$schema", "---", "---\n", "...", "+++", ": ", " #", "- a", "? b", "!!str", "&a", "*a", "|", ">-", "%TAG", "@at",
        "{{ page }}", "{% raw %}", "{% endraw %}", "{{< figure >}}", "{{%", "<%= x %>", "${x}", "#{x}",
        "# H", "## ", "* ", "1. ", "1) ", "> q", "```", "~~~", "[a](b)", "![a](b)", "[^1]", "_em_", "**b**", "| a |", "    code", "  \n", "\\\n", "===", "***",
        "http://x.y/?a=b&c=d#e", "javascript:alert(1)", "data:,x", "../../etc", "C:\\x", "mailto:a@b.c", "//h", "%00", "%zz",
        "2024-10-06", "2024-10-06T21:54:45+01:00", "10/08/2014", "12:30", "PT1H", "4/5",
    ];

    private static readonly string[] Unknown =
    [
        "x-", "x-$", "X ", "x-__proto__", "x-\0", "x-\"", "x-\\", "x-é", "x-😅", "x-\u2028", "x-a.b", "x-a[0]", "x-a/b", "x-~", "x-\n", "x-:", "x- ", "__proto__", "$__proto__", "$$constructor", "<<", "prototype",
    ];

    /// <summary>Any text at all, the empty one included.</summary>
    public string Text()
    {
        if (dice.OneIn(4))
        {
            return dice.Of("", "a", "Keynote", "My first time in Vigo", " ", "4", "Python", "A plain sentence, with a comma.");
        }

        if (dice.OneIn(4000))
        {
            return Long();
        }

        var text = new StringBuilder();
        for (var n = 1 + dice.Below(2 + (dice.Size / 12)); n > 0; n--)
        {
            text.Append(dice.OneIn(6) ? RandomRune().ToString() : Pieces[dice.Below(Pieces.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Any text that is not blank.</summary>
    public string Name()
    {
        var text = Text();
        return string.IsNullOrWhiteSpace(text) ? text + "n" : text;
    }

    public MarkdownText Markdown() => new(Text());

    /// <summary>A key that no part of the model knows, now or later.</summary>
    public string UnknownKey() => Unknown[dice.Below(Unknown.Length)] + (dice.OneIn(2) ? "" : Text());

    /// <summary>Just over the sizes at which writers and readers change their way of working.</summary>
    private string Long()
    {
        var text = new StringBuilder(Longest + 100);
        var unit = Text() + "é";
        while (text.Length < Longest - dice.Below(3000))
        {
            text.Append(unit);
        }

        return text.ToString();
    }

    private Rune RandomRune()
    {
        while (true)
        {
            if (Rune.TryCreate(dice.Below(dice.Of(0x80, 0x800, 0x10000, 0x110000)), out var rune))
            {
                return rune;
            }
        }
    }
}
