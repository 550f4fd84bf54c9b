using System.Text;

namespace ConfReport;

/// <summary>How much there is to read: words, and characters of scripts that put no spaces between words.</summary>
/// <remarks>A word is a run of letters and digits, with the marks, apostrophes and hyphens in it. Texts added one after the other are apart.</remarks>
internal struct ReadingAmount
{
    public long Words { get; private set; }

    public long Characters { get; private set; }

    public void Add(ReadOnlySpan<char> text)
    {
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsCharacter(rune.Value))
            {
                Characters++;
                inWord = false;
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                Words += inWord ? 0 : 1;
                inWord = true;
            }
            else
            {
                inWord &= rune.Value is '\'' or '’' or '-' or '_' || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark;
            }
        }
    }

    /// <summary>Han, hiragana and katakana: the blocks of Unicode 16 that hold them, their full-width forms and extensions.</summary>
    private static bool IsCharacter(int rune) => rune
        is (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
        or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFF66 and <= 0xFF9D) or (>= 0x20000 and <= 0x3FFFF);
}
