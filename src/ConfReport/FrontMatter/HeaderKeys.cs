using ConfReport.FrontMatter;

namespace ConfReport;

/// <summary>Under which key a generator reads each thing that a <see cref="PostHeader"/> says.</summary>
/// <remarks>
/// A key is a name, such as <c>date</c>, or a name within a table at the root, such as <c>taxonomies.tags</c>. Names begin
/// with a letter and hold letters, digits, hyphens and underscores, 28 at most. Where a key is null, the fact has no place and
/// is left out. The defaults are the plain names that most generators share. A key of another form is an <see cref="ArgumentException"/>.
/// </remarks>
public sealed record HeaderKeys
{
    private KeyTable keys = KeyTable.Common;

    /// <summary>The key of <see cref="PostHeader.Title"/>.</summary>
    public string? Title { get => Path(HeaderFact.Title); init => Set(HeaderFact.Title, value, nameof(Title)); }

    /// <summary>The key of <see cref="PostHeader.Published"/>.</summary>
    public string? Published { get => Path(HeaderFact.Published); init => Set(HeaderFact.Published, value, nameof(Published)); }

    /// <summary>The key of <see cref="PostHeader.Updated"/>.</summary>
    public string? Updated { get => Path(HeaderFact.Updated); init => Set(HeaderFact.Updated, value, nameof(Updated)); }

    /// <summary>The key of <see cref="PostHeader.IsDraft"/>, written for a draft only; what it says then is <see cref="SiteProfile.DraftValue"/>.</summary>
    public string? Draft { get => Path(HeaderFact.Draft); init => Set(HeaderFact.Draft, value, nameof(Draft)); }

    /// <summary>The key of <see cref="PostHeader.Authors"/>.</summary>
    public string? Authors { get => Path(HeaderFact.Authors); init => Set(HeaderFact.Authors, value, nameof(Authors)); }

    /// <summary>The key of <see cref="PostHeader.Description"/>.</summary>
    public string? Description { get => Path(HeaderFact.Description); init => Set(HeaderFact.Description, value, nameof(Description)); }

    /// <summary>The key of <see cref="PostHeader.Tags"/>.</summary>
    public string? Tags { get => Path(HeaderFact.Tags); init => Set(HeaderFact.Tags, value, nameof(Tags)); }

    /// <summary>The key of <see cref="PostHeader.Categories"/>.</summary>
    public string? Categories { get => Path(HeaderFact.Categories); init => Set(HeaderFact.Categories, value, nameof(Categories)); }

    /// <summary>The key of <see cref="PostHeader.Series"/>.</summary>
    public string? Series { get => Path(HeaderFact.Series); init => Set(HeaderFact.Series, value, nameof(Series)); }

    /// <summary>The key of <see cref="PostHeader.Keywords"/>.</summary>
    public string? Keywords { get => Path(HeaderFact.Keywords); init => Set(HeaderFact.Keywords, value, nameof(Keywords)); }

    /// <summary>The key of <see cref="PostHeader.Slug"/>.</summary>
    public string? Slug { get => Path(HeaderFact.Slug); init => Set(HeaderFact.Slug, value, nameof(Slug)); }

    /// <summary>The key of <see cref="PostHeader.Weight"/>.</summary>
    public string? Weight { get => Path(HeaderFact.Weight); init => Set(HeaderFact.Weight, value, nameof(Weight)); }

    /// <summary>The key of <see cref="PostHeader.Language"/>.</summary>
    public string? Language { get => Path(HeaderFact.Language); init => Set(HeaderFact.Language, value, nameof(Language)); }

    /// <summary>The key of <see cref="PostHeader.Cover"/>: of the whole, or of its place alone (<see cref="SiteProfile.CoverForm"/>).</summary>
    public string? Cover { get => Path(HeaderFact.Cover); init => Set(HeaderFact.Cover, value, nameof(Cover)); }

    /// <summary>The key of the cover's alternative text, where the cover is its place alone.</summary>
    public string? CoverAlternativeText { get => Path(HeaderFact.CoverAlternativeText); init => Set(HeaderFact.CoverAlternativeText, value, nameof(CoverAlternativeText)); }

    internal KeyTable Table => keys;

    /// <summary>The keys in the order in which they are written, by <see cref="HeaderFact"/>.</summary>
    internal HeaderKey? this[HeaderFact fact] => keys[fact];

    private string? Path(HeaderFact fact) => keys[fact]?.Path;

    private void Set(HeaderFact fact, string? path, string member) => keys = keys.With(fact, HeaderKey.Of(path, member));
}
