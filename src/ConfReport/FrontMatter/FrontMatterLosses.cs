using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>What a profile cannot carry of a report, said once for each thing. Apart from writing, which takes no time for it.</summary>
internal sealed class FrontMatterLosses
{
    private readonly List<Diagnostic> losses = [];
    private readonly PostHeader header;
    private readonly SiteProfile site;

    private FrontMatterLosses(PostHeader header, SiteProfile site) => (this.header, this.site) = (header, site);

    public static IReadOnlyList<Diagnostic> Of(ConferenceReport report, SiteProfile site, EmbedData embed)
    {
        var found = new FrontMatterLosses(report.Header, site);
        found.Facts();
        found.Forms();
        found.Extra(embed);
        if (site.FileNaming == FileNaming.Dated && report.Header.Published is null)
        {
            found.Add(FrontMatterCodes.NoDate, Severity.Warning, $"A file of {site.Name} is named for its date, and the post has none.", "$.header.published");
        }

        return found.losses;
    }

    private void Facts()
    {
        for (var fact = HeaderFact.Title; fact <= HeaderFacts.Last; fact++)
        {
            if (HeaderFacts.IsStated(header, fact, site) && (site.Format == FrontMatterFormat.None || site.Keys[fact] is null))
            {
                Add(FrontMatterCodes.NoPlace, Severity.Warning, $"{site.Name} has no place for this; it is left out.", PathOf(fact));
            }
        }
    }

    private void Forms()
    {
        if (site.Format == FrontMatterFormat.None)
        {
            return;
        }

        if (site.CategoryForm == ListForm.First && header.Categories.Count > 1)
        {
            Add(FrontMatterCodes.OneOfSeveral, Severity.Warning, $"{site.Name} knows one category; the first is written.", "$.header.categories");
        }

        if (site.CategoryForm == ListForm.Path && header.Categories.Count > 1)
        {
            Add(FrontMatterCodes.OneOfSeveral, Severity.Information, $"{site.Name} takes each category for one within the category before it.", "$.header.categories");
        }

        if (site.AuthorForm is AuthorForm.Names or AuthorForm.Joined && header.Authors.Any(author => author.Url is not null || author.Email is not null))
        {
            Add(FrontMatterCodes.NoPlace, Severity.Warning, $"{site.Name} takes names of authors alone; pages and addresses are left out.", "$.header.authors");
        }

        if (site.CoverForm == CoverForm.Source && header.Cover is { } cover && (cover.Title is not null || cover.Caption is not null))
        {
            Add(FrontMatterCodes.NoPlace, Severity.Warning, $"{site.Name} takes the cover without title and caption; they are left out.", "$.header.cover");
        }

        var joined = (site.ListForm == ListForm.Joined ? header.Tags.Concat(header.Series).Concat(header.Keywords) : [])
            .Concat(site.AuthorForm == AuthorForm.Joined ? header.Authors.Select(author => author.Name) : []);
        if (joined.Any(word => word.Contains(';', StringComparison.Ordinal)))
        {
            Add(FrontMatterCodes.NotInFormat, Severity.Warning, "A semicolon stands between words, so those within a word become commas.", "$.header");
        }
    }

    private void Extra(EmbedData embed)
    {
        var keys = new ExtraKeys(header, site, embed);
        for (var i = 0; i < header.Extra.Count; i++)
        {
            var (key, value) = header.Extra.Span[i];
            var path = $"$.header.extra.{key}";
            if (site.Format == FrontMatterFormat.None)
            {
                Add(FrontMatterCodes.NoPlace, Severity.Warning, $"{site.Name} has no front matter; the key is left out.", path);
                continue;
            }

            var fate = keys.FateOf(i, out var table);
            Fate(fate, path);
            if (fate == ExtraFate.Merged && table is not null && value.AsMap() is { } map)
            {
                var index = ExtraKeys.IndexOfLarge(map);
                for (var j = 0; j < map.Count; j++)
                {
                    Fate(keys.FateWithin(table, map, index, j), $"{path}.{map.Span[j].Key}");
                }
            }

            if (fate is ExtraFate.Written or ExtraFate.Merged)
            {
                Form(key, value, path);
            }
        }
    }

    private void Fate(ExtraFate fate, string path)
    {
        switch (fate)
        {
            case ExtraFate.SaidAlready:
                Add(FrontMatterCodes.SaidAlready, Severity.Warning, "The key is written already, perhaps in another case; this one is left out.", path);
                break;
            case ExtraFate.Harmful:
                Harmful(path);
                break;
            case ExtraFate.Template:
                Add(FrontMatterCodes.Template, Severity.Error, $"{site.Name} runs this value as a template or takes it for a path, so one with template tags or '..' is left out.", path);
                break;
            default:
                break;
        }
    }

    private void Form(string key, DataValue value, string path)
    {
        if (site.Format == FrontMatterFormat.MetaLines)
        {
            if (!MetaLines.IsKey(key) || (value.Kind is DataKind.Map or DataKind.Null or DataKind.List && !MetaLines.IsWords(value)))
            {
                Add(FrontMatterCodes.NotInFormat, Severity.Warning, "A meta line has a plain key and text, number, date, truth or a list of these; this one is left out.", path);
            }

            return;
        }

        if (site.Format == FrontMatterFormat.Toml && HoldsNull(value))
        {
            Add(FrontMatterCodes.NotInFormat, Severity.Warning, "TOML has no null; it is left out.", path);
        }

        if (HoldsHarmfulKey(value))
        {
            Harmful(path);
        }
    }

    private void Harmful(string path) =>
        Add(FrontMatterCodes.HarmfulKey, Severity.Warning, "A key by this name changes the program that reads it; it is left out.", path);

    private void Add(string code, Severity severity, string message, string path) =>
        losses.Add(new Diagnostic(code, severity, message, 1, 1, path));

    private static bool HoldsNull(DataValue value) =>
        value.Kind == DataKind.Null || Within(value).Any(HoldsNull);

    private static bool HoldsHarmfulKey(DataValue value) =>
        (value.AsMap() is { } map && map.Keys.Any(HarmfulKeys.Contains)) || Within(value).Any(HoldsHarmfulKey);

    private static IEnumerable<DataValue> Within(DataValue value) => value.AsList() ?? value.AsMap()?.Values ?? [];

    private static string PathOf(HeaderFact fact) => fact switch
    {
        HeaderFact.Draft => "$.header.isDraft",
        HeaderFact.CoverAlternativeText => "$.header.cover.alternativeText",
        _ => $"$.header.{char.ToLowerInvariant(fact.ToString()[0])}{fact.ToString()[1..]}",
    };
}
