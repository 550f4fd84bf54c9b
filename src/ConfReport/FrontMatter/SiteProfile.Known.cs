using System.Diagnostics.CodeAnalysis;

namespace ConfReport;

/// <content>
/// The generators that are known. The keys are those of their documentation; where a generator leaves a key to its user, the plain
/// name. Each is made when it is first asked for, since making all took a fifth of the time of a first post; two threads that ask at
/// once may get one each, and these are equal.
/// </content>
public sealed partial record SiteProfile
{
    /// <summary>Hugo, with front matter in YAML. Posts are page bundles.</summary>
    public static SiteProfile Hugo => field ??= new("hugo")
    {
        Anchors = HeadingAnchors.GitHub,
        // Not "lang": recent versions of Hugo keep that key for themselves.
        Keys = new() { Updated = "lastmod", Language = "language" },
        DataTable = "params",
        ExcerptDivider = "<!--more-->",
        FileNaming = FileNaming.Bundle,
    };

    /// <summary>Hugo, with front matter in TOML.</summary>
    public static SiteProfile HugoToml => field ??= Hugo with { Name = "hugo-toml", Format = FrontMatterFormat.Toml };

    /// <summary>Hugo, with front matter in JSON.</summary>
    public static SiteProfile HugoJson => field ??= Hugo with { Name = "hugo-json", Format = FrontMatterFormat.Json };

    /// <summary>Jekyll. Liquid is switched off for the post.</summary>
    public static SiteProfile Jekyll => field ??= new("jekyll")
    {
        Anchors = HeadingAnchors.GitHub,
        Keys = new() { Updated = "last_modified_at", Draft = "published", Cover = "image.path", CoverAlternativeText = "image.alt" },
        DraftValue = DataValue.False,
        DateLayout = DateLayout.Jekyll,
        CoverForm = CoverForm.Source,
        FixedKeys = DataMap.Of(("render_with_liquid", false)),
        NeedsFrontMatter = true,
        FileNaming = FileNaming.Dated,
    };

    /// <summary>Eleventy. The post is read as Markdown alone: no Liquid, no Nunjucks.</summary>
    public static SiteProfile Eleventy => field ??= new("eleventy")
    {
        FixedKeys = DataMap.Of(("templateEngineOverride", "md")),
        GuardedKeys = ["permalink", "eleventyComputed"],
        NeedsFrontMatter = true,
    };

    /// <summary>Astro, with the keys of its blog starter.</summary>
    public static SiteProfile Astro => field ??= new("astro")
    {
        Dialect = MarkdownDialect.Remark,
        Anchors = HeadingAnchors.GitHub,
        Keys = new() { Published = "pubDate", Updated = "updatedDate", Cover = "heroImage", CoverAlternativeText = "heroImageAlt" },
        CoverForm = CoverForm.Source,
    };

    /// <summary>The blog of Docusaurus. The post is read as CommonMark, not as MDX, so that braces in it are no code.</summary>
    public static SiteProfile Docusaurus => field ??= new("docusaurus")
    {
        Dialect = MarkdownDialect.Remark,
        Anchors = HeadingAnchors.GitHub,
        Keys = new() { Updated = "last_update.date", Authors = "authors", Cover = "image", CoverAlternativeText = "image_alt" },
        AuthorForm = AuthorForm.Maps,
        CoverForm = CoverForm.Source,
        FixedKeys = DataMap.Of(("mdx", DataMap.Of(("format", "md")))),
        ExcerptDivider = "<!-- truncate -->",
        FileNaming = FileNaming.Dated,
    };

    /// <summary>Zola, with front matter in TOML. Custom data stands in <c>[extra]</c>.</summary>
    public static SiteProfile Zola => field ??= new("zola")
    {
        Format = FrontMatterFormat.Toml,
        Keys = new()
        {
            Authors = "authors",
            Tags = "taxonomies.tags",
            Categories = "taxonomies.categories",

            // A taxonomy that the site does not declare ends the build, and few declare these.
            Series = "extra.series",
            Keywords = "extra.keywords",
            Language = "extra.lang",
            Cover = "extra.cover",
        },
        AuthorForm = AuthorForm.Names,
        ExtraTable = "extra",
        RootKeys = ["aliases", "in_search_index", "path", "template"],
        DataTable = "extra",
        NeedsFrontMatter = true,
        ExcerptDivider = "<!-- more -->",
        FileNaming = FileNaming.Bundle,
    };

    /// <summary>Pelican, with the meta lines of Python-Markdown.</summary>
    public static SiteProfile Pelican => field ??= new("pelican")
    {
        Format = FrontMatterFormat.MetaLines,
        Dialect = MarkdownDialect.PythonMarkdown,
        Keys = new()
        {
            Title = "Title",
            Published = "Date",
            Updated = "Modified",
            Draft = "Status",
            Authors = "Authors",
            Description = "Description",
            Tags = "Tags",
            Categories = "Category",
            Series = "Series",
            Keywords = "Keywords",
            Slug = "Slug",
            Weight = "Weight",
            Language = "Lang",
            Cover = "Cover",
            CoverAlternativeText = "Cover_alt",
        },
        DraftValue = "draft",
        DateLayout = DateLayout.Pelican,
        AuthorForm = AuthorForm.Joined,
        ListForm = ListForm.Joined,
        CategoryForm = ListForm.First,
        CoverForm = CoverForm.Source,
        NeedsFrontMatter = true,
    };

    /// <summary>Hexo. Tags of Nunjucks are switched off for the post. Categories are a path, each within the one before.</summary>
    public static SiteProfile Hexo => field ??= new("hexo")
    {
        Keys = new() { Draft = "published", CoverAlternativeText = "cover_alt" },
        DraftValue = DataValue.False,
        DateLayout = DateLayout.Hexo,
        CategoryForm = ListForm.Path,
        CoverForm = CoverForm.Source,
        FixedKeys = DataMap.Of(("disableNunjucks", true)),
        GuardedKeys = ["permalink"],
        ExcerptDivider = "<!-- more -->",
    };

    /// <summary>Gatsby, with the keys of its blog starter.</summary>
    public static SiteProfile Gatsby => field ??= new("gatsby")
    {
        Dialect = MarkdownDialect.Remark,
        Keys = new() { Cover = "featuredImage", CoverAlternativeText = "featuredImageAlt" },
        CoverForm = CoverForm.Source,
        FileNaming = FileNaming.Bundle,
    };

    /// <summary>Statiq.</summary>
    public static SiteProfile Statiq => field ??= new("statiq")
    {
        Keys = new()
        {
            Title = "Title",
            Published = "Published",
            Updated = "Updated",
            Draft = "Excluded",
            Authors = "Author",
            Description = "Description",
            Tags = "Tags",
            Categories = "Categories",
            Series = "Series",
            Keywords = "Keywords",
            Slug = "Slug",
            Weight = "Order",
            Language = "Language",
            Cover = "Image",
            CoverAlternativeText = "ImageAlt",
        },
        CoverForm = CoverForm.Source,
        GuardedKeys = ["DestinationPath", "DestinationFileName"],
        ExcerptDivider = "<!-- more -->",
    };

    /// <summary>Obsidian, and Obsidian Publish. Its properties know no maps.</summary>
    public static SiteProfile Obsidian => field ??= new("obsidian")
    {
        Keys = new() { Draft = "publish", CoverAlternativeText = "cover_alt" },
        DraftValue = DataValue.False,
        AuthorForm = AuthorForm.Names,
        CoverForm = CoverForm.Source,
    };

    /// <summary>Quarto.</summary>
    public static SiteProfile Quarto => field ??= new("quarto")
    {
        ReadsHeaderAsMarkdown = true,
        Keys = new() { Updated = "date-modified", Weight = "order", Cover = "image", CoverAlternativeText = "image-alt" },
        CoverForm = CoverForm.Source,
        FileNaming = FileNaming.Bundle,
        FileExtension = "qmd",
    };

    /// <summary>Markdown alone, without front matter.</summary>
    public static SiteProfile CommonMark => field ??= new("commonmark") { Format = FrontMatterFormat.None };

    /// <summary>All of these, in alphabetical order of their names.</summary>
    public static IReadOnlyList<SiteProfile> All => field ??= ValueList.Of<SiteProfile>(
    [
        Astro, CommonMark, Docusaurus, Eleventy, Gatsby, Hexo, Hugo, HugoJson, HugoToml, Jekyll, Obsidian, Pelican, Quarto, Statiq, Zola,
    ]);

    /// <summary>The profile of this name, without regard to case: what <c>--site hugo</c> means.</summary>
    public static bool TryFind([NotNullWhen(true)] string? name, [NotNullWhen(true)] out SiteProfile? profile)
    {
        profile = All.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return profile is not null;
    }
}
