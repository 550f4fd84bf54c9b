namespace ConfReport;

/// <summary>A category and when it is due: conditions of which one must hold, each of relations that all must.</summary>
internal sealed record PluralClause(PluralCategory Category, PluralRelation[][] AnyOfAll)
{
    public bool Holds(long number)
    {
        foreach (var all in AnyOfAll)
        {
            var holds = true;
            foreach (var relation in all)
            {
                holds &= relation.Holds(number);
            }

            if (holds)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Such as <c>n % 10 = 2..4,6</c>: a remainder (or, with modulus 0, the number), and the ranges it is in, or not in.</summary>
/// <remarks>With <c>IsZero</c> the operand speaks of decimals or an exponent: of a whole number it is 0.</remarks>
internal sealed record PluralRelation(bool IsZero, long Modulus, bool IsNegated, (long First, long Last)[] Ranges)
{
    public bool Holds(long number)
    {
        var value = IsZero ? 0 : Modulus == 0 ? number : number % Modulus;
        foreach (var (first, last) in Ranges)
        {
            if (value >= first && value <= last)
            {
                return !IsNegated;
            }
        }

        return IsNegated;
    }
}
