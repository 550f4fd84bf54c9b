namespace ConfReport.FrontMatter;

/// <summary>Which of its facts a header states.</summary>
internal static class HeaderFacts
{
    public const HeaderFact Last = HeaderFact.CoverAlternativeText;

    public static bool IsStated(PostHeader header, HeaderFact fact, SiteProfile site) => fact switch
    {
        HeaderFact.Title => header.Title is not null,
        HeaderFact.Published => header.Published is not null,
        HeaderFact.Updated => header.Updated is not null,
        HeaderFact.Draft => header.IsDraft,
        HeaderFact.Authors => header.Authors.Count > 0,
        HeaderFact.Description => header.Description is not null,
        HeaderFact.Tags => header.Tags.Count > 0,
        HeaderFact.Categories => header.Categories.Count > 0,
        HeaderFact.Series => header.Series.Count > 0,
        HeaderFact.Keywords => header.Keywords.Count > 0,
        HeaderFact.Slug => header.Slug is not null,
        HeaderFact.Weight => header.Weight is not null,
        HeaderFact.Language => header.Language is not null,
        HeaderFact.Cover => header.Cover is not null,
        _ => site.CoverForm == CoverForm.Source && header.Cover?.AlternativeText is not null,
    };

    /// <summary>The facts that the header states, a bit each.</summary>
    public static uint Stated(PostHeader header, SiteProfile site)
    {
        var stated = 0u;
        for (var fact = HeaderFact.Title; fact <= Last; fact++)
        {
            stated |= IsStated(header, fact, site) ? 1u << (int)fact : 0;
        }

        return stated;
    }

    public static bool Has(uint stated, HeaderFact fact) => (stated & (1u << (int)fact)) != 0;

    /// <summary>Whether the header says anything at all, also what the generator has no key for.</summary>
    public static bool IsAnyStated(PostHeader header, SiteProfile site) =>
        header.Title is not null || header.Extra.Count > 0 || Stated(header, site) != 0;

    public static ReadOnlySpan<string> Words(PostHeader header, HeaderFact fact) => ValueList.From(fact switch
    {
        HeaderFact.Tags => header.Tags,
        HeaderFact.Categories => header.Categories,
        HeaderFact.Series => header.Series,
        _ => header.Keywords,
    }).Span;

    /// <summary>The text of a fact that is no more than text.</summary>
    public static string? Text(PostHeader header, HeaderFact fact) => fact switch
    {
        HeaderFact.Title => header.Title,
        HeaderFact.Description => header.Description,
        HeaderFact.Slug => header.Slug?.ToString(),
        HeaderFact.Language => header.Language,
        HeaderFact.Cover => header.Cover?.Source,
        HeaderFact.CoverAlternativeText => header.Cover?.AlternativeText,
        _ => null,
    };
}
