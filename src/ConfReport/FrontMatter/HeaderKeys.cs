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
    private readonly HeaderKey? title = new(null, "title");
    private readonly HeaderKey? published = new(null, "date");
    private readonly HeaderKey? updated = new(null, "updated");
    private readonly HeaderKey? draft = new(null, "draft");
    private readonly HeaderKey? authors = new(null, "author");
    private readonly HeaderKey? description = new(null, "description");
    private readonly HeaderKey? tags = new(null, "tags");
    private readonly HeaderKey? categories = new(null, "categories");
    private readonly HeaderKey? series = new(null, "series");
    private readonly HeaderKey? keywords = new(null, "keywords");
    private readonly HeaderKey? slug = new(null, "slug");
    private readonly HeaderKey? weight = new(null, "weight");
    private readonly HeaderKey? language = new(null, "lang");
    private readonly HeaderKey? cover = new(null, "cover");
    private readonly HeaderKey? coverAlternativeText;

    /// <summary>The key of <see cref="PostHeader.Title"/>.</summary>
    public string? Title { get => title?.Path; init => title = Key(value, nameof(Title)); }

    /// <summary>The key of <see cref="PostHeader.Published"/>.</summary>
    public string? Published { get => published?.Path; init => published = Key(value, nameof(Published)); }

    /// <summary>The key of <see cref="PostHeader.Updated"/>.</summary>
    public string? Updated { get => updated?.Path; init => updated = Key(value, nameof(Updated)); }

    /// <summary>The key of <see cref="PostHeader.IsDraft"/>, written for a draft only; what it says then is <see cref="SiteProfile.DraftValue"/>.</summary>
    public string? Draft { get => draft?.Path; init => draft = Key(value, nameof(Draft)); }

    /// <summary>The key of <see cref="PostHeader.Authors"/>.</summary>
    public string? Authors { get => authors?.Path; init => authors = Key(value, nameof(Authors)); }

    /// <summary>The key of <see cref="PostHeader.Description"/>.</summary>
    public string? Description { get => description?.Path; init => description = Key(value, nameof(Description)); }

    /// <summary>The key of <see cref="PostHeader.Tags"/>.</summary>
    public string? Tags { get => tags?.Path; init => tags = Key(value, nameof(Tags)); }

    /// <summary>The key of <see cref="PostHeader.Categories"/>.</summary>
    public string? Categories { get => categories?.Path; init => categories = Key(value, nameof(Categories)); }

    /// <summary>The key of <see cref="PostHeader.Series"/>.</summary>
    public string? Series { get => series?.Path; init => series = Key(value, nameof(Series)); }

    /// <summary>The key of <see cref="PostHeader.Keywords"/>.</summary>
    public string? Keywords { get => keywords?.Path; init => keywords = Key(value, nameof(Keywords)); }

    /// <summary>The key of <see cref="PostHeader.Slug"/>.</summary>
    public string? Slug { get => slug?.Path; init => slug = Key(value, nameof(Slug)); }

    /// <summary>The key of <see cref="PostHeader.Weight"/>.</summary>
    public string? Weight { get => weight?.Path; init => weight = Key(value, nameof(Weight)); }

    /// <summary>The key of <see cref="PostHeader.Language"/>.</summary>
    public string? Language { get => language?.Path; init => language = Key(value, nameof(Language)); }

    /// <summary>The key of <see cref="PostHeader.Cover"/>: of the whole, or of its place alone (<see cref="SiteProfile.CoverForm"/>).</summary>
    public string? Cover { get => cover?.Path; init => cover = Key(value, nameof(Cover)); }

    /// <summary>The key of the cover's alternative text, where the cover is its place alone.</summary>
    public string? CoverAlternativeText { get => coverAlternativeText?.Path; init => coverAlternativeText = Key(value, nameof(CoverAlternativeText)); }

    /// <summary>Whether a key may stand within a table: most profiles have none, and then nobody looks for them.</summary>
    internal bool MayHaveTables { get; private set; }

    /// <summary>The keys in the order in which they are written, by <see cref="HeaderFact"/>.</summary>
    internal HeaderKey? this[HeaderFact fact] => fact switch
    {
        HeaderFact.Title => title,
        HeaderFact.Published => published,
        HeaderFact.Updated => updated,
        HeaderFact.Draft => draft,
        HeaderFact.Authors => authors,
        HeaderFact.Description => description,
        HeaderFact.Tags => tags,
        HeaderFact.Categories => categories,
        HeaderFact.Series => series,
        HeaderFact.Keywords => keywords,
        HeaderFact.Slug => slug,
        HeaderFact.Weight => weight,
        HeaderFact.Language => language,
        HeaderFact.Cover => cover,
        HeaderFact.CoverAlternativeText => coverAlternativeText,
        _ => null,
    };

    private HeaderKey? Key(string? path, string member)
    {
        var key = HeaderKey.Of(path, member);
        MayHaveTables |= key?.Table is not null;
        return key;
    }
}
