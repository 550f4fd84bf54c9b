using System.Buffers;

namespace ConfReport.FrontMatter;

/// <summary>Text and keys in YAML that readers of versions 1.1 and 1.2 take for the same.</summary>
internal static class YamlText
{
    /// <summary>A key may stand before its colon up to 1024 characters (YAML 1.2.2, section 7.4.2); an escape takes six for one.</summary>
    public const int LongestSimpleKey = 160;

    /// <summary>
    /// Whether the text stands for itself without quotation marks. It begins with a letter, so it is no number, date or
    /// indicator to any reader; it is none of the words for true, false and null, no bare exponent, and it does not end in a space.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<char> text, bool inFlow) =>
        text.Length > 0
        && (char.IsAsciiLetter(text[0]) || IsLatin(text[0]))
        && text[^1] != ' '
        && HoldsOnly(text, inFlow ? Searched.PlainInFlow : Searched.Plain)
        && (text.Length > 9 || !IsReserved(text))
        && !IsExponent(text);

    /// <summary>Whether plain text may hold the character beside letters that are not ASCII.</summary>
    public static bool IsPlain(char character, YamlPlace place) =>
        char.IsAsciiLetterOrDigit(character) || character == '-' || (place == YamlPlace.Key
            ? character == '_'
            : character is ' ' or '.' or '\'' or '(' or ')' or '/' || (character == ',' && place == YamlPlace.Line));

    /// <summary>Writes a plain text in ASCII while looking whether it is one, or says that it may be none. There is room for as many bytes.</summary>
    public static bool TryCopyPlain(ReadOnlySpan<char> text, YamlPlace place, Span<byte> room) =>
        char.IsAsciiLetter(text[0])
        && PlainYamlText.TryCopy(text, place, room)
        && text[^1] != ' '
        && (text.Length > 9 || !IsReserved(text))
        && !IsExponent(text);

    public static bool IsPlainKey(ReadOnlySpan<char> key) =>
        key.Length is > 0 and <= LongestSimpleKey
        && (char.IsAsciiLetter(key[0]) || key[0] == '_')
        && HoldsOnlyKeyCharacters(key)
        && (key.Length > 9 || !IsReserved(key))
        && !IsExponent(key);

    /// <summary>Text in double quotes on one line, so that no line of it can end the front matter.</summary>
    public static void WriteQuoted(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        // Mostly there is nothing but ASCII, and two searches for that are quicker than one for all that Unicode has.
        if (text.ContainsAnyExceptInRange(' ', '~') || text.ContainsAny('"', '\\'))
        {
            Searched.Quoted.Write(ref output, text);
            return;
        }

        output.Byte((byte)'"');
        output.Text(text);
        output.Byte((byte)'"');
    }

    /// <summary>The words of YAML 1.1 and 1.2 for true, false and null, in any case, and those that a program may take for nothing.</summary>
    private static bool IsReserved(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => text[0] is 'y' or 'Y' or 'n' or 'N',
        2 => Is(text, "no") || Is(text, "on"),
        3 => Is(text, "yes") || Is(text, "off") || Is(text, "nan") || Is(text, "inf") || Is(text, "nil"),
        4 => Is(text, "true") || Is(text, "null") || Is(text, "none"),
        5 => Is(text, "false"),
        8 => Is(text, "infinity"),
        9 => Is(text, "undefined"),
        _ => false,
    };

    /// <summary>An exponent without a number before it, such as e2: a number that is none to the npm package yaml, as version 1.1.</summary>
    private static bool IsExponent(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] is ('e' or 'E') && !text[1..].ContainsAnyExcept("0123456789-_.");

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>These characters, and letters of <see cref="IsLatin"/>: apart, so that the search for the others takes one instruction for sixteen.</summary>
    private static bool HoldsOnly(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        for (var at = text.IndexOfAnyExcept(characters); at >= 0; at = text.IndexOfAnyExcept(characters))
        {
            if (!IsLatin(text[at]))
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        return true;
    }

    /// <summary>The letters of Latin-1 and Latin Extended: not the signs for times and divided by.</summary>
    private static bool IsLatin(char character) => character is >= '\u00C0' and < '\u0250' and not ('\u00D7' or '\u00F7');

    /// <summary>Not by a search for one of many, which the runtime would have to compile for the first post: names are short.</summary>
    private static bool HoldsOnlyKeyCharacters(ReadOnlySpan<char> key)
    {
        foreach (var character in key)
        {
            if (!IsPlain(character, YamlPlace.Key))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What longer text is searched for. Apart, because most headers need none of it and making it took 3 ms of the first post.</summary>
    private static class Searched
    {
        /// <summary>
        /// What plain text may hold beside <see cref="IsLatin"/>. Each of these is ns-plain-safe and no indicator in the middle of a scalar (YAML 1.2.2,
        /// section 7.3.3): the only ones that could end it, <c>: </c> and <c> #</c>, cannot occur.
        /// </summary>
        public static readonly SearchValues<char> Plain = SearchValues.Create(Ascii(character => IsPlain(character, YamlPlace.Line)));

        public static readonly SearchValues<char> PlainInFlow = SearchValues.Create(Ascii(character => IsPlain(character, YamlPlace.Flow)));

        /// <summary>
        /// What stands escaped between quotation marks: what is not printable (YAML 1.2.2, section 5.1), breaks a line for some reader, or is not seen. Only
        /// with escapes that all readers know: not <c>\/</c>, and nothing beyond the first plane.
        /// </summary>
        public static readonly QuotedText Quoted = new(
            SearchValues.Create("\"\\\u2028\u2029\uFEFF\uFFFE\uFFFF" + string.Concat(Enumerable.Range(0, 0xA1).Select(code => (char)code).Where(code => code is < ' ' or >= '\u007F'))),
            letters: "tnr",
            QuotedText.UpperDigits);

        private static string Ascii(Func<char, bool> holds) => string.Concat(Enumerable.Range(0, 0x80).Select(code => (char)code).Where(holds));
    }
}
