namespace ConfReport;

/// <summary>Letters of the Latin alphabet without their marks, by table: no culture is asked, and none is needed on the machine.</summary>
internal static class LatinLetters
{
    private const char FirstLetter = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    // One character for each of U+00C0 to U+024F: the letter under the mark (UnicodeData.txt, decomposition), a hyphen where
    // there is none, an asterisk where it takes two.
    private const string Letters =
        "aaaaaa*ceeeeiiiidnooooo-ouuuuy**aaaaaa*ceeeeiiiidnooooo-ouuuuy*y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
        + "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "---------------e--f-------------oo-------------uu---------------"
        + "-------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----"
        + "aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------------"
        + "----------------";

    // The same for U+1E00 to U+1EFF.
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy------aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

    /// <summary>One or two letters a-z or a digit for a character, nothing for a mark; false for all others.</summary>
    public static bool TryPlain(char character, out string plain)
    {
        plain = character switch
        {
            >= 'a' and <= 'z' or >= '0' and <= '9' => Single(character),
            >= 'A' and <= 'Z' => Single((char)(character | ' ')),
            // Marks that follow their letter, and apostrophes and soft hyphens within a word.
            >= '\u0300' and <= '\u036F' or '\'' or '\u2019' or '\u00AD' => "",
            'Æ' => "ae",
            'Þ' => "th",
            'ß' => "ss",
            'æ' => "ae",
            'þ' => "th",
            'Ĳ' => "ij",
            'ĳ' => "ij",
            'Œ' => "oe",
            'œ' => "oe",
            '\u1E9E' => "ss",
            >= FirstLetter and < (char)0x250 when Letters[character - FirstLetter] is not '-' => Single(Letters[character - FirstLetter]),
            >= FirstAdditional and < (char)0x1F00 when Additional[character - FirstAdditional] is not '-' => Single(Additional[character - FirstAdditional]),
            _ => "-",
        };
        return plain != "-";
    }

    private static string Single(char letter) => letter.ToString();
}
