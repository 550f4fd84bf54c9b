namespace ConfReport.Posts.FrontMatter;

/// <summary>Which keys mean a fact of the header, at the root and in the tables where some generators keep facts.</summary>
/// <remarks>Generators compare keys without regard to case, so that is done here too.</remarks>
internal static class HeaderNames
{
    /// <summary>Where Hugo keeps what it does not know itself, such as an author.</summary>
    public const string CustomTable = "params";

    /// <summary>Where Zola keeps what it does not know itself: all of it, while Hugo and others take it at the root.</summary>
    public const string ExtraTable = "extra";

    /// <summary>Where Zola keeps tags and categories.</summary>
    public const string TaxonomyTable = "taxonomies";

    /// <summary>The fact that a key at the root means, by the name that most generators have for it; null for a key of the author's own.</summary>
    public static string? FactOf(string key) => key.ToLowerInvariant() switch
    {
        "title" => "title",
        "date" or "pubdate" or "date_published" or "published_at" => "date",

        // A date in most generators, and in some whether the post is shown.
        "published" => "published",
        "lastmod" or "updated" or "updateddate" or "modified" or "last_modified_at" or "date_updated" or "updated_at" or "date-modified" => "lastmod",
        "draft" => "draft",
        "status" => "status",
        "author" or "authors" => "author",
        "description" => "description",
        "tags" => "tags",
        "categories" or "category" => "categories",
        "series" => "series",
        "keywords" => "keywords",
        "slug" => "slug",
        "weight" => "weight",
        "lang" or "language" => "lang",
        "cover" => "cover",
        _ => null,
    };

    /// <summary>The same for a key in a table; what the generator reads at the root means nothing there.</summary>
    public static string? FactIn(string table, string key) => (table, FactOf(key)) switch
    {
        (CustomTable, "author" or "cover" or "series" or "keywords" or "lang") and var (_, fact) => fact,
        (ExtraTable, "author" or "cover" or "series" or "keywords" or "lang") and var (_, fact) => fact,
        (TaxonomyTable, "author" or "tags" or "categories" or "series" or "keywords") and var (_, fact) => fact,
        _ => null,
    };

    /// <summary>
    /// Whether these are Zola's keys: it has taxonomies in a table, or custom data in one while the root has none of what
    /// would make it Hugo's.
    /// </summary>
    public static bool AreZolas(MatterValue root) =>
        root.Find(TaxonomyTable)?.Kind == DataKind.Map
        || (root.Find(ExtraTable)?.Kind == DataKind.Map && !root.Entries.Any(entry => FactOf(entry.Key) is "tags" or "categories" || entry.Key is CustomTable or "lastmod" or "layout" or "permalink"));

    /// <summary>Whether a key of the author's own in Zola's table would mean the same to other generators at the root.</summary>
    public static bool MayStandAtRoot(string key) =>
        FactOf(key) is null
        && key is not (CustomTable or ExtraTable or TaxonomyTable)
        && !SiteProfile.Zola.RootKeys.Contains(key, StringComparer.OrdinalIgnoreCase);
}
