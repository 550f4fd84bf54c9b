namespace ConfReport;

/// <summary>What a link is called that has no text of its own; with a capital where the language has them.</summary>
public sealed record LinkWords
{
    /// <summary><see cref="LinkKind.Slides"/>.</summary>
    public required string Slides { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="LinkKind.Video"/>.</summary>
    public required string Video { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="LinkKind.Repository"/>.</summary>
    public required string Repository { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="LinkKind.Article"/>.</summary>
    public required string Article { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="LinkKind.Schedule"/>: the talk in the conference's programme.</summary>
    public required string Schedule { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="LinkKind.Profile"/>.</summary>
    public required string Profile { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="LinkKind.Feedback"/>.</summary>
    public required string Feedback { get; init => field = WordingRules.Word(value); }

    /// <summary><see cref="LinkKind.Other"/>.</summary>
    public required string Other { get; init => field = WordingRules.Word(value); }

    /// <summary>The word for a kind of link.</summary>
    public string For(LinkKind kind) => kind switch
    {
        LinkKind.Slides => Slides,
        LinkKind.Video => Video,
        LinkKind.Repository => Repository,
        LinkKind.Article => Article,
        LinkKind.Schedule => Schedule,
        LinkKind.Profile => Profile,
        LinkKind.Feedback => Feedback,
        _ => Other,
    };
}
