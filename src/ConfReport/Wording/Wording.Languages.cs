namespace ConfReport;

/// <content>The languages that come with the library. Each is made when it is first asked for, and kept.</content>
public sealed partial record Wording
{
    /// <summary>The longest tag that <see cref="For"/> knows: "zh-hant".</summary>
    private const int LongestTag = 7;

    /// <summary>English, with dates as "6 October 2024".</summary>
    public static Wording English => Languages.English.International;

    /// <summary>English of the United States: "October 6, 2024", "Ana, Luis, and Eva".</summary>
    public static Wording AmericanEnglish => Languages.English.American;

    /// <summary>Spanish.</summary>
    public static Wording Spanish => Languages.Spanish.Wording;

    /// <summary>French.</summary>
    public static Wording French => Languages.French.Wording;

    /// <summary>German.</summary>
    public static Wording German => Languages.German.Wording;

    /// <summary>Portuguese, as in Brazil.</summary>
    public static Wording Portuguese => Languages.Portuguese.Brazilian;

    /// <summary>Portuguese, as in Portugal.</summary>
    public static Wording EuropeanPortuguese => Languages.Portuguese.European;

    /// <summary>Italian.</summary>
    public static Wording Italian => Languages.Italian.Wording;

    /// <summary>Japanese.</summary>
    public static Wording Japanese => Languages.Japanese.Wording;

    /// <summary>Chinese in simplified characters.</summary>
    public static Wording Chinese => Languages.Chinese.Simplified;

    /// <summary>Chinese in traditional characters, as in Taiwan.</summary>
    public static Wording TraditionalChinese => Languages.Chinese.Traditional;

    /// <summary>All of them, English first.</summary>
    public static IReadOnlyList<Wording> All => AllOfThem.List;

    /// <summary>The wording for a language, or English for one that is not here.</summary>
    /// <remarks>
    /// <para>
    /// The tag is one of BCP 47, in letters of any case; underscores are taken for hyphens. Where there is no wording for the
    /// whole tag, it is shortened from its end, subtag by subtag: "es-AR" is said in "es". This is the lookup of RFC 4647,
    /// section 3.4. Anything else, also what is no tag, is English; nothing is thrown and nothing allocated.
    /// </para>
    /// <para>
    /// Some tags mean more than they say (CLDR, likely subtags and parent locales): "zh-TW", "zh-HK" and "zh-MO" are in
    /// traditional characters, and the Portuguese of Africa, Asia and Europe is that of Portugal.
    /// </para>
    /// </remarks>
    /// <param name="language">The tag; null for English.</param>
    public static Wording For(string? language)
    {
        Span<char> key = stackalloc char[LongestTag];
        for (var tag = language.AsSpan(); ; )
        {
            if (tag.Length <= LongestTag)
            {
                for (var i = 0; i < tag.Length; i++)
                {
                    key[i] = tag[i] == '_' ? '-' : char.ToLowerInvariant(tag[i]);
                }

                if (Known(key[..tag.Length]) is { } wording)
                {
                    return wording;
                }
            }

            var end = tag.LastIndexOfAny('-', '_');
            if (end < 0)
            {
                return English;
            }

            tag = tag[..end];
        }
    }

    private static Wording? Known(ReadOnlySpan<char> tag) => tag switch
    {
        "en" => English,
        "en-us" => AmericanEnglish,
        "es" => Spanish,
        "fr" => French,
        "de" => German,
        "pt" => Portuguese,
        "pt-pt" or "pt-ao" or "pt-ch" or "pt-cv" or "pt-gq" or "pt-gw" or "pt-lu" or "pt-mo" or "pt-mz" or "pt-st" or "pt-tl" => EuropeanPortuguese,
        "it" => Italian,
        "ja" => Japanese,
        "zh" => Chinese,
        "zh-hant" or "zh-tw" or "zh-hk" or "zh-mo" => TraditionalChinese,
        _ => null,
    };

    /// <summary>A class of its own, so that asking for one language does not make the others.</summary>
    private static class AllOfThem
    {
        public static readonly IReadOnlyList<Wording> List = ValueList.Of(
        [
            English, AmericanEnglish, Spanish, French, German, Portuguese, EuropeanPortuguese, Italian, Japanese, Chinese, TraditionalChinese,
        ]);
    }
}
