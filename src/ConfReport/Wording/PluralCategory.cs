namespace ConfReport;

/// <summary>The forms that a word can take beside a number, as Unicode's CLDR names them; no language has all six.</summary>
/// <remarks>Source: Unicode Technical Standard 35, part 3, section "Language Plural Rules". The names are labels: "one" of French is also said of none.</remarks>
public enum PluralCategory : byte
{
    /// <summary>What no rule speaks of: the only form that every language has.</summary>
    Other,

    /// <summary>Such as none in Arabic.</summary>
    Zero,

    /// <summary>Such as 1 in English, 0 and 1 in French.</summary>
    One,

    /// <summary>Such as 2 in Slovenian; in English the ordinals 2nd, 22nd.</summary>
    Two,

    /// <summary>Such as 2 to 4 in Polish; in English the ordinals 3rd, 23rd.</summary>
    Few,

    /// <summary>Such as 5 and more in Polish.</summary>
    Many,
}
