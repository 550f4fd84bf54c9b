using System.Text;
using ConfReport.Tests.Support;
using FsCheck;

namespace ConfReport.Tests.Markdown;

/// <summary>Texts of little but marks: what means something to some reader of Markdown or some template language, in any order.</summary>
internal static class MarkText
{
    private const string Marks = "\\`*_{}[]()<>#+-.!|~^$=:;@&%\"'/,?0123456789abcimportwXé\u00A0😅 \t\n";

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{%", "%}", "{#", "#}", "{:", "{<", "<?", "<!--", "-->", "{::", "${", "<%", "[[", "]]", "](", "![", "[^1]", "**", "__", "~~", "==", "++", "::", ":::", "--", "---", "...",
        "www.", "http://a.b", "a@b.cd", "@me", "#tag", ":smile:", ":)", ";)", "->", "1.", "1)", "a.", "(c)", "&amp;", "&#", "amp;", "import ", "export ", "C#", "C++", "a.com", "\"\"", "$$", "%%", ",,",
        "\0", "\uFFFE", "\uD83D", "\uDE05", "\u2028", "\u0085", "\uFEFF", "word", "two words",
    ];

    public static Gen<string> Any { get; } = Reports.From(Make);

    public static string Make(Dice dice)
    {
        var text = new StringBuilder();
        for (var n = 1 + dice.Below(10); n > 0; n--)
        {
            if (dice.OneIn(3))
            {
                text.Append(Pieces[dice.Below(Pieces.Length)]);
            }
            else
            {
                text.Append(Marks[dice.Below(Marks.Length)]);
            }
        }

        return text.ToString();
    }
}
