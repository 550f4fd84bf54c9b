namespace ConfReport;

/// <summary>A phrase that depends on a number: <c>{count} talk</c> and <c>{count} talks</c>.</summary>
/// <remarks>
/// Which form goes with which number is said by a <see cref="PluralRule"/>. A form that is not given is
/// <see cref="Other"/>'s. The hole <c>{count}</c> is filled with the number, in the digits 0 to 9 and ungrouped; a form may
/// do without it ("one day", "Speakers").
/// </remarks>
public sealed record CountedPhrase
{
    /// <summary>For every number that has no form of its own.</summary>
    public required Phrase Other { get; init => field = WordingRules.Present(value); }

    /// <summary>For numbers of <see cref="PluralCategory.Zero"/>.</summary>
    public Phrase? Zero { get; init; }

    /// <summary>For numbers of <see cref="PluralCategory.One"/>.</summary>
    public Phrase? One { get; init; }

    /// <summary>For numbers of <see cref="PluralCategory.Two"/>.</summary>
    public Phrase? Two { get; init; }

    /// <summary>For numbers of <see cref="PluralCategory.Few"/>.</summary>
    public Phrase? Few { get; init; }

    /// <summary>For numbers of <see cref="PluralCategory.Many"/>.</summary>
    public Phrase? Many { get; init; }

    /// <summary>A phrase that counts things by an English noun: "poster" makes "1 poster" and "2 posters", "birds of a feather session" "2 birds of a feather sessions".</summary>
    /// <remarks>
    /// For words that a programme brings along. Make it once and keep it: the plural is Humanizer's, which takes its time.
    /// What it does not know it takes for regular. Other languages need both forms said.
    /// </remarks>
    /// <param name="noun">The noun in the singular, without braces.</param>
    /// <exception cref="ArgumentException">The noun is no word, as <see cref="Phrase"/> says.</exception>
    public static CountedPhrase OfEnglishNoun(string noun)
    {
        WordingRules.Word(noun, nameof(noun));
        if (noun.AsSpan().ContainsAny('{', '}'))
        {
            throw new ArgumentException($"\"{noun}\" is no noun: it holds a brace.", nameof(noun));
        }

        return new() { One = "{count} " + noun, Other = "{count} " + EnglishNouns.Plural(noun) };
    }

    /// <summary>The form of a category.</summary>
    public Phrase Form(PluralCategory category) => category switch
    {
        PluralCategory.Zero => Zero,
        PluralCategory.One => One,
        PluralCategory.Two => Two,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        _ => Other,
    } ?? Other;
}
