using System.Globalization;

namespace ConfReport;

/// <summary>Reads the notation of CLDR, by descent: clauses, conditions, relations.</summary>
internal ref struct PluralRuleReader(ReadOnlySpan<char> text)
{
    private const string Operands = "nivwftce";

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public PluralClause[] Read()
    {
        var clauses = new List<PluralClause>();
        while (!AtEnd())
        {
            var category = Category();
            Expect(":");
            clauses.Add(new PluralClause(category, Condition()));
            if (!AtEnd())
            {
                Expect(";");
            }
        }

        return [.. clauses];
    }

    private PluralCategory Category()
    {
        if (Take("zero"))
        {
            return PluralCategory.Zero;
        }

        return Take("one") ? PluralCategory.One
            : Take("two") ? PluralCategory.Two
            : Take("few") ? PluralCategory.Few
            : Take("many") ? PluralCategory.Many
            : throw Wrong("zero, one, two, few or many");
    }

    private PluralRelation[][] Condition()
    {
        var any = new List<PluralRelation[]>();
        do
        {
            var all = new List<PluralRelation>();
            do
            {
                all.Add(Relation());
            }
            while (Take("and"));
            any.Add([.. all]);
        }
        while (Take("or"));
        return [.. any];
    }

    private PluralRelation Relation()
    {
        if (AtEnd() || !Operands.Contains(text[position], StringComparison.Ordinal))
        {
            throw Wrong("n or i");
        }

        var isZero = text[position] is not ('n' or 'i');
        position++;
        var modulus = 0L;
        if (Take("%"))
        {
            modulus = Number();
            if (modulus == 0)
            {
                throw Wrong("a number from 1 on before this");
            }
        }

        var isNegated = Take("!=");
        if (!isNegated)
        {
            Expect("=");
        }

        var ranges = new List<(long, long)>();
        do
        {
            var first = Number();
            ranges.Add((first, Take("..") ? Number() : first));
        }
        while (Take(","));
        return new PluralRelation(isZero, modulus, isNegated, [.. ranges]);
    }

    private long Number()
    {
        SkipSpace();
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return long.TryParse(text[start..position], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong("a number");
    }

    private bool Take(string word)
    {
        SkipSpace();
        if (!text[position..].StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        position += word.Length;
        return true;
    }

    private void Expect(string word)
    {
        if (!Take(word))
        {
            throw Wrong(word);
        }
    }

    private bool AtEnd()
    {
        SkipSpace();
        return position == text.Length;
    }

    private void SkipSpace()
    {
        while (position < text.Length && text[position] is (' ' or '\t' or '\r' or '\n'))
        {
            position++;
        }
    }

    private readonly FormatException Wrong(string expected) =>
        new($"At character {position + 1} of the plural rule \"{text}\": expected {expected}.");
}
