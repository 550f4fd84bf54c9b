namespace ConfReport;

/// <summary>How a post is written.</summary>
public sealed record PostOptions
{
    /// <summary>The layout <see cref="PostLayout.Classic"/>, in the language of the post's header, without data embedded.</summary>
    public static PostOptions Default { get; } = new();

    /// <summary>What stands in the body, and in what form.</summary>
    public PostLayout Layout { get; init => field = Given.Value(value); } = PostLayout.Classic;

    /// <summary>What the post says by itself; null for the language of the post's header, and English where it names none.</summary>
    public Wording? Wording { get; init; }

    /// <summary>Whether the front matter carries the whole report as data.</summary>
    public EmbedData EmbedData { get; init => field = Given.Known(value); }
}
