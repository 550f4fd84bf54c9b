using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What the blog needs to know of a post: what front matter is for.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record PostHeader : ReportPart
{
    /// <summary>The title. Null when the post has none of its own.</summary>
    public string? Title { get; init => field = Given.Text(value); }

    /// <summary>When it was or will be published.</summary>
    public PostDate? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PostDate? Updated { get; init; }

    /// <summary>Whether it is held back.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<Author> Authors { get => field ?? ValueList<Author>.Empty; init => field = Given.List(value); }

    /// <summary>What it is about, in a sentence or two of plain text.</summary>
    public string? Description { get; init => field = Given.Text(value); }

    /// <summary>Topics, in the author's order.</summary>
    public IReadOnlyList<string> Tags { get => field ?? ValueList<string>.Empty; init => field = Given.Texts(value); }

    /// <summary>Categories, in the author's order. Some generators read them as a path.</summary>
    public IReadOnlyList<string> Categories { get => field ?? ValueList<string>.Empty; init => field = Given.Texts(value); }

    /// <summary>The series of posts it belongs to.</summary>
    public IReadOnlyList<string> Series { get => field ?? ValueList<string>.Empty; init => field = Given.Texts(value); }

    /// <summary>Words for search engines.</summary>
    public IReadOnlyList<string> Keywords { get => field ?? ValueList<string>.Empty; init => field = Given.Texts(value); }

    /// <summary>Its part of the URL.</summary>
    public Slug? Slug
    {
        get;
        init => field = value == default(Slug)
            ? throw new ArgumentException("The default slug is no slug; leave it null.", nameof(Slug))
            : value;
    }

    /// <summary>Where it stands in a list: generators put the lighter first.</summary>
    public int? Weight { get; init; }

    /// <summary>The language of the post, as a tag of BCP 47.</summary>
    public string? Language { get; init => field = Given.Text(value); }

    /// <summary>The image shown with it in lists.</summary>
    public Figure? Cover { get; init; }

    /// <summary>Every other key of the front matter, typed, in its order: switches of the theme, layout, aliases.</summary>
    public DataMap Extra { get; init => field = Given.Value(value); } = DataMap.Empty;

    /// <summary>What stands where nothing is said: one for all, since it cannot change.</summary>
    internal static PostHeader None { get; } = new();
}
