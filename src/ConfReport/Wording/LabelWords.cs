namespace ConfReport;

/// <summary>What stands beside the facts of a talk, and at the head of a table's columns; with a capital where the language has them.</summary>
public sealed record LabelWords
{
    /// <summary>A talk, as a column or before its number.</summary>
    public required string Talk { get; init => field = WordingRules.Word(value); }

    /// <summary>The title of a talk.</summary>
    public required string Title { get; init => field = WordingRules.Word(value); }

    /// <summary>Who gives a talk, by how many they are: "Speaker", "Speakers".</summary>
    public required CountedPhrase Speakers { get; init => field = WordingRules.Counted(value); }

    /// <summary>When it is.</summary>
    public required string Time { get; init => field = WordingRules.Word(value); }

    /// <summary>Where it is.</summary>
    public required string Room { get; init => field = WordingRules.Word(value); }

    /// <summary>Which row of talks it belongs to.</summary>
    public required string Track { get; init => field = WordingRules.Word(value); }

    /// <summary>What the author gives it.</summary>
    public required string Rating { get; init => field = WordingRules.Word(value); }

    /// <summary>What to remember of it.</summary>
    public required string KeyPoints { get; init => field = WordingRules.Word(value); }

    /// <summary>What was said in it, word for word.</summary>
    public required string Quotes { get; init => field = WordingRules.Word(value); }

    /// <summary>What the author means to read or try after it.</summary>
    public required string FollowUps { get; init => field = WordingRules.Word(value); }

    /// <summary>Links.</summary>
    public required string Links { get; init => field = WordingRules.Word(value); }

    /// <summary>What stands between a label and what it labels, with its spaces: ": ", in French a no-break space before it.</summary>
    public required string Colon { get; init => field = WordingRules.Word(value); }

    /// <summary>Who gives a talk, in <c>{names}</c>, after its title: "with Ana and Luis".</summary>
    public required Phrase With { get; init => field = WordingRules.Phrase(value, [PhraseHole.Names]); }

    /// <summary>Who organises a conference, in <c>{names}</c>, beginning with a capital.</summary>
    public required Phrase OrganizedBy { get; init => field = WordingRules.Phrase(value, [PhraseHole.Names]); }

    /// <summary>Who pays for it, in <c>{names}</c>, beginning with a capital.</summary>
    public required Phrase SponsoredBy { get; init => field = WordingRules.Phrase(value, [PhraseHole.Names]); }
}
