namespace ConfReport;

/// <summary>What the forms of talks are called; with a capital where the language has them, since they stand as labels and headings.</summary>
public sealed record TalkFormatWords
{
    /// <summary><see cref="TalkFormat.Talk"/>.</summary>
    public required string Talk { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="TalkFormat.Keynote"/>.</summary>
    public required string Keynote { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="TalkFormat.Workshop"/>.</summary>
    public required string Workshop { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="TalkFormat.Panel"/>.</summary>
    public required string Panel { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="TalkFormat.Lightning"/>.</summary>
    public required string Lightning { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="TalkFormat.Demo"/>.</summary>
    public required string Demo { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="TalkFormat.Break"/>.</summary>
    public required string Break { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="TalkFormat.Other"/>: a word that fits whatever is in a programme.</summary>
    public required string Other { get; init => field = WordingRules.Word(value); }

    /// <summary>The word for a form. None given, and one that is not known, is a talk.</summary>
    public string For(TalkFormat? format) => format switch
    {
        TalkFormat.Keynote => Keynote,
        TalkFormat.Workshop => Workshop,
        TalkFormat.Panel => Panel,
        TalkFormat.Lightning => Lightning,
        TalkFormat.Demo => Demo,
        TalkFormat.Break => Break,
        TalkFormat.Other => Other,
        _ => Talk,
    };
}
