namespace ConfReport.Posts.FrontMatter;

/// <summary>Front matter as the header of a post: the keys that generators share have properties, all others are kept as they are.</summary>
internal sealed class HeaderReader
{
    private readonly SourceText source;
    private readonly Findings findings;
    private readonly HashSet<string> taken = [];
    private readonly ExtraValues extra;
    private readonly bool isJekyll;
    private PostHeader header = new();

    private HeaderReader(SourceText source, MatterValue root, Findings findings)
    {
        (this.source, this.findings) = (source, findings);
        extra = new ExtraValues(source, findings);

        // Only there a string of categories is several; the layout in the post itself is Jekyll's way, and Hexo's, but Hexo writes lists.
        isJekyll = root.Find("layout")?.Text is not null;
    }

    /// <summary>The header.</summary>
    /// <param name="source">The post.</param>
    /// <param name="root">The map of its front matter.</param>
    /// <param name="findings">Takes the diagnostics.</param>
    public static PostHeader Read(SourceText source, MatterValue root, Findings findings) => new HeaderReader(source, root, findings).Read(root);

    private PostHeader Read(MatterValue root)
    {
        // The root before the tables in it, wherever they stand: what is said in both counts where every generator looks.
        var isZola = HeaderNames.AreZolas(root);
        foreach (var entry in root.Entries)
        {
            if (!IsTable(entry, isZola) && !Take(HeaderNames.FactOf(entry.Key), entry))
            {
                extra.Add(entry);
            }
        }

        foreach (var entry in root.Entries)
        {
            if (IsTable(entry, isZola))
            {
                ReadTable(entry, isZola);
            }
        }

        return header with { Extra = extra.ToMap() };
    }

    private static bool IsTable(MatterEntry entry, bool isZola) =>
        entry.Value.Kind == DataKind.Map
        && (entry.Key == HeaderNames.CustomTable || (isZola && entry.Key is HeaderNames.ExtraTable or HeaderNames.TaxonomyTable));

    private void ReadTable(MatterEntry table, bool isZola)
    {
        var rest = table.Value.Entries.Where(entry => !Take(HeaderNames.FactIn(table.Key, entry.Key), entry)).ToList();
        if (isZola && table.Key == HeaderNames.ExtraTable)
        {
            rest.RemoveAll(entry => HeaderNames.MayStandAtRoot(entry.Key) && extra.TryAdd(entry));
        }

        if (rest.Count > 0 || table.Value.Entries.Count == 0)
        {
            extra.Add(table with { Value = MatterValue.Map(rest, table.Value.Span, table.Value.Form) });
        }
    }

    /// <summary>Takes the value of one key for a fact; false where it is none, or cannot be one.</summary>
    private bool Take(string? fact, MatterEntry entry)
    {
        var (key, value) = (entry.Key, entry.Value);
        return fact switch
        {
            "title" => Once("title", entry, HeaderValues.Text(value) is { } text ? header with { Title = text } : null),
            "published" when HeaderValues.Truth(value) is { } published => Draft(entry, !published),
            "date" or "published" => Once("date", entry, HeaderValues.Date(value) is { } date ? header with { Published = date } : null),
            "lastmod" => Once("lastmod", entry, HeaderValues.Date(value) is { } date ? header with { Updated = date } : null),
            "status" when HeaderValues.Status(value) is { } draft => Draft(entry, draft),
            "draft" when HeaderValues.Truth(value) is { } draft => Draft(entry, draft),
            "draft" => Once("draft", entry, null),
            "author" => Once("author", entry, HeaderValues.Authors(value) is { } authors ? header with { Authors = authors } : null),
            "description" => Once("description", entry, HeaderValues.Text(value) is { } text ? header with { Description = text } : null),
            "tags" => Once("tags", entry, HeaderValues.Texts(value, spaceSeparates: true) is { } texts ? header with { Tags = texts } : null),
            "categories" => Once("categories", entry, HeaderValues.Texts(value, isJekyll && key.Equals("categories", StringComparison.OrdinalIgnoreCase)) is { } texts ? header with { Categories = texts } : null),
            "series" => Once("series", entry, HeaderValues.Texts(value) is { } texts ? header with { Series = texts } : null),
            "keywords" => Once("keywords", entry, HeaderValues.Texts(value) is { } texts ? header with { Keywords = texts } : null),
            "slug" => Once("slug", entry, Slug.TryParse(HeaderValues.Text(value), null, out var slug) ? header with { Slug = slug } : null),
            "weight" => Once("weight", entry, HeaderValues.Integer(value) is { } weight ? header with { Weight = weight } : null),
            "lang" => Once("lang", entry, HeaderValues.Text(value) is { } text ? header with { Language = text } : null),
            "cover" => Once("cover", entry, HeaderValues.Cover(value) is { } cover ? header with { Cover = cover } : null),
            _ => false,
        };
    }

    /// <summary>Takes the changed header, unless the value was not of its type or another spelling of the key came before.</summary>
    private bool Once(string fact, MatterEntry entry, PostHeader? changed)
    {
        if (changed is null)
        {
            // A cover has as many shapes as there are themes: one of another shape is no mistake.
            if (!entry.Value.IsNull && fact != "cover")
            {
                ReportUnread(fact, entry);
            }

            return false;
        }

        if (!taken.Add(fact))
        {
            Report(Codes.SaidTwice, $"'{entry.Key}' says again what another key said; it is kept beside it.", entry);
            return false;
        }

        header = changed;
        return true;
    }

    /// <summary>One of the two keys that hold a post back. Where they disagree, to publish is what cannot be undone.</summary>
    private bool Draft(MatterEntry entry, bool isDraft)
    {
        if (!taken.Add("draft") && header.IsDraft != isDraft)
        {
            Report(Codes.SaidTwice, $"'{entry.Key}' contradicts what another key said; the post is taken for a draft.", entry);
            isDraft = true;
        }

        header = header with { IsDraft = isDraft };
        return true;
    }

    private void ReportUnread(string fact, MatterEntry entry)
    {
        var (code, message) = fact switch
        {
            "date" or "lastmod" => (Codes.DoubtfulDate, $"'{entry.Value.Text}' is not a date, or could be two; write it as 2024-10-06."),
            "slug" => (Codes.NoSlug, "A slug is lower-case letters a-z and digits, in groups joined by one hyphen."),
            _ => (Codes.WrongType, $"The value of '{entry.Key}' is not of the kind that belongs there."),
        };
        Report(code, message + " The value is kept as it is.", entry);
    }

    private void Report(string code, string message, MatterEntry entry)
    {
        var (line, column) = source.PositionOf(entry.Value.Span.Start);
        findings.Add(code, Severity.Warning, message, line, column, entry.Key);
    }
}
