namespace ConfReport;

/// <summary>Which form of a word goes with which whole number, in the notation of Unicode's CLDR.</summary>
/// <remarks>
/// <para>
/// A rule is written as the charts of CLDR write it, one clause a category: <c>one: n = 1; few: n % 10 = 2..4 and
/// n % 100 != 12..14</c>. The first clause that holds decides; what none speaks of is <see cref="PluralCategory.Other"/>.
/// Source: Unicode Technical Standard 35, part 3, section "Plural rules syntax".
/// </para>
/// <para>
/// Numbers here are whole, so <c>i</c> means the same as <c>n</c>, and the operands that speak of decimals and of
/// exponents (<c>v w f t c e</c>) are 0. Two rules are equal when their text is.
/// </para>
/// </remarks>
public sealed record PluralRule
{
    /// <summary>The longest text of a rule, in characters; the longest of CLDR has about 300.</summary>
    public const int MaximumLength = 1000;

    private readonly PluralClause[] clauses;

    private PluralRule(string text, PluralClause[] clauses)
    {
        Text = text;
        this.clauses = clauses;
    }

    /// <summary>One form for every number, as in Japanese and Chinese.</summary>
    public static PluralRule None { get; } = Parse("");

    /// <summary>One form for 1, another for all else, as in English, German, Italian and Spanish.</summary>
    public static PluralRule OneOrMore { get; } = Parse("one: n = 1");

    /// <summary>One form for 0 and 1, another for all else, as in French and Portuguese.</summary>
    /// <remarks>CLDR has a category "many" for whole millions too ("un million de …"), also in Italian and Spanish: no report counts so far.</remarks>
    public static PluralRule ZeroOrOneOrMore { get; } = Parse("one: n = 0..1");

    /// <summary>The rule as it was written.</summary>
    public string Text { get; }

    /// <summary>The rule that this text says.</summary>
    /// <exception cref="FormatException">It is no rule, or longer than <see cref="MaximumLength"/>; the message says where and what was expected.</exception>
    public static PluralRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > MaximumLength
            ? throw new FormatException($"A plural rule has at most {MaximumLength} characters.")
            : new PluralRule(text, new PluralRuleReader(text).Read());
    }

    /// <summary>The form that goes with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public PluralCategory For(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        foreach (var clause in clauses)
        {
            if (clause.Holds(number))
            {
                return clause.Category;
            }
        }

        return PluralCategory.Other;
    }

    /// <summary>Whether the texts are the same.</summary>
    public bool Equals(PluralRule? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The rule as it was written.</summary>
    public override string ToString() => Text;
}
