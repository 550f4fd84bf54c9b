namespace ConfReport;

/// <summary>How several names become one phrase: "Ana, Luis and Eva". What stands between two names is given with its spaces.</summary>
public sealed record ListWords
{
    /// <summary>Between two names that others follow.</summary>
    public required string Separator { get; init => field = WordingRules.Word(value); }

    /// <summary>Between the only two.</summary>
    public required string Pair { get; init => field = WordingRules.Word(value); }

    /// <summary>Before the last of three or more.</summary>
    public required string Last { get; init => field = WordingRules.Word(value); }

    /// <summary>What stands before the last name, of two or more, where its sound asks for it; null if nothing does.</summary>
    /// <remarks>Spanish says "Ana e Isabel" for "Ana y Isabel".</remarks>
    public string? BeforeSound { get; init => field = value is null ? null : WordingRules.Word(value); }

    /// <summary>How names are spelled that ask for <see cref="BeforeSound"/>: their beginnings, without regard to case.</summary>
    public IReadOnlyList<string> Sounds { get => field ?? ValueList<string>.Empty; init => field = ValueList.From(value); }

    /// <summary>Longer beginnings that do not ask for it after all: Spanish "Ana y Hielo".</summary>
    public IReadOnlyList<string> SoundsExcept { get => field ?? ValueList<string>.Empty; init => field = ValueList.From(value); }

    /// <summary>What stands before a name: nothing before the first. For who writes the names himself, with markup.</summary>
    /// <param name="index">The place of the name, from 0.</param>
    /// <param name="count">How many names there are.</param>
    /// <param name="name">The name.</param>
    public string Before(int index, int count, ReadOnlySpan<char> name)
    {
        if (index <= 0)
        {
            return "";
        }

        return index < count - 1 ? Separator
            : BeforeSound is { } other && Asks(name) ? other
            : count == 2 ? Pair
            : Last;
    }

    private bool Asks(ReadOnlySpan<char> name) => BeginsWithOne(name, Sounds) && !BeginsWithOne(name, SoundsExcept);

    private static bool BeginsWithOne(ReadOnlySpan<char> name, IReadOnlyList<string> beginnings)
    {
        for (var i = 0; i < beginnings.Count; i++)
        {
            if (name.StartsWith(beginnings[i], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
