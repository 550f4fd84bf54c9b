using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>The keys of a header, in a format that knows values of every kind.</summary>
/// <remarks>
/// First what stands at the root: facts in their order, the fixed keys, the author's own in theirs. Then tables. Where a
/// map is a table of its own (TOML), each of these is gone through twice.
/// </remarks>
/// <param name="report">The report that may be embedded.</param>
/// <param name="header">Its header, as the generator wants it.</param>
/// <param name="site">The generator.</param>
/// <param name="embed">What of the report is embedded.</param>
internal readonly struct HeaderWriter<TSink>(ConferenceReport report, PostHeader header, SiteProfile site, EmbedData embed)
    where TSink : struct, IFrontMatterSink<TSink>
{
    private readonly ExtraKeys extraKeys = new(header, site, embed);

    public void Write(ref Utf8Output output)
    {
        var sink = default(TSink);
        sink.Begin(ref output);
        Content(ref sink, table: null);
        for (var fact = HeaderFact.Title; site.Keys.Table.HasTables && fact <= HeaderFacts.Last; fact++)
        {
            if (site.Keys[fact]?.Table is { } table && IsFirst(table, fact))
            {
                Table(ref sink, table);
            }
        }

        if (site.ExtraTable is { } extra && IsFirst(extra, HeaderFacts.Last + 1))
        {
            Table(ref sink, extra);
        }

        if (embed == EmbedData.Report && site.DataTable is { } data && data != site.ExtraTable && IsFirst(data, HeaderFacts.Last + 1))
        {
            Table(ref sink, data);
        }

        if (site.DataTable is null)
        {
            Report(ref sink);
        }

        sink.End(ref output);
    }

    private bool IsFirst(string table, HeaderFact fact)
    {
        for (var before = HeaderFact.Title; before < fact; before++)
        {
            if (site.Keys[before]?.Table == table)
            {
                return false;
            }
        }

        return true;
    }

    private void Table(ref TSink sink, string table)
    {
        if (!IsAnyIn(table))
        {
            return;
        }

        sink.StartTable(table, TableKind.Single);
        Content(ref sink, table);
        if (site.DataTable == table)
        {
            Report(ref sink);
        }

        sink.EndTable();
    }

    private bool IsAnyIn(string table)
    {
        if (embed == EmbedData.Report && site.DataTable == table)
        {
            return true;
        }

        if (extraKeys.IsAnyFactIn(table))
        {
            return true;
        }

        for (var i = 0; i < header.Extra.Count; i++)
        {
            if (extraKeys.FateOf(i, out var its) is ExtraFate.Written or ExtraFate.Merged && its == table)
            {
                return true;
            }
        }

        return false;
    }

    private void Content(ref TSink sink, string? table)
    {
        if (Content(ref sink, table, isTables: false))
        {
            Content(ref sink, table, isTables: true);
        }
    }

    /// <summary>Writes what stands on lines, or what stands in tables, and says whether there is any of the other.</summary>
    private bool Content(ref TSink sink, string? table, bool isTables)
    {
        var facts = extraKeys.FactsIn(table);
        var others = 0u;
        if (TSink.HasTables)
        {
            others = facts & (site.CoverForm == CoverForm.Map ? 1u << (int)HeaderFact.Cover : 0);
            (facts, others) = isTables ? (others, facts & ~others) : (facts & ~others, others);
        }

        for (; facts != 0; facts &= facts - 1)
        {
            var fact = HeaderFacts.First(facts);
            if (site.Keys[fact] is { } key)
            {
                Fact(ref sink, fact, key);
            }
        }

        var isOther = others != 0;
        if (table is null)
        {
            foreach (var (key, value) in site.FixedKeys.Span)
            {
                isOther |= !UndeclaredValues<TSink>.Entry(ref sink, key, value, isTables, site.DateLayout);
            }
        }

        var extra = header.Extra.Span;
        for (var i = 0; i < extra.Length; i++)
        {
            var fate = extraKeys.FateOf(i, out var its);
            if (its != table)
            {
                continue;
            }

            if (fate == ExtraFate.Written)
            {
                isOther |= !UndeclaredValues<TSink>.Entry(ref sink, extra[i].Key, extra[i].Value, isTables, site.DateLayout);
            }
            else if (table is not null && fate == ExtraFate.Merged && extra[i].Value.AsMap() is { } map)
            {
                isOther |= !Merged(ref sink, table, map, isTables);
            }
        }

        return isOther;
    }

    private bool Merged(ref TSink sink, string table, DataMap map, bool isTables)
    {
        var index = ExtraKeys.IndexOfLarge(map);
        var isAll = true;
        for (var i = 0; i < map.Count; i++)
        {
            if (extraKeys.FateWithin(table, map, index, i) == ExtraFate.Written)
            {
                isAll &= UndeclaredValues<TSink>.Entry(ref sink, map.Span[i].Key, map.Span[i].Value, isTables, site.DateLayout);
            }
        }

        return isAll;
    }

    private void Report(ref TSink sink)
    {
        if (embed == EmbedData.Report)
        {
            TSink.Report(ref sink, ExtraKeys.DataKey, report);
        }
    }

    private void Fact(ref TSink sink, HeaderFact fact, HeaderKey key)
    {
        switch (fact)
        {
            case HeaderFact.Published or HeaderFact.Updated:
                sink.Key(key);
                sink.Date((fact == HeaderFact.Published ? header.Published : header.Updated) ?? default, site.DateLayout);
                break;
            case HeaderFact.Draft:
                sink.Key(key);
                UndeclaredValues<TSink>.Value(ref sink, site.DraftValue, site.DateLayout);
                break;
            case HeaderFact.Weight:
                sink.Key(key);
                sink.Integer(header.Weight ?? 0);
                break;
            case HeaderFact.Authors:
                sink.Name(key.Field);
                Authors(ref sink);
                break;
            case HeaderFact.Tags or HeaderFact.Categories or HeaderFact.Series or HeaderFact.Keywords:
                Words(ref sink, key, HeaderFacts.Words(header, fact), fact == HeaderFact.Categories ? site.CategoryForm : site.ListForm);
                break;
            case HeaderFact.Cover when site.CoverForm == CoverForm.Map:
                Cover(ref sink, key.Name);
                break;
            default:
                sink.Key(key);
                sink.Text(HeaderFacts.Text(header, fact) ?? "");
                break;
        }
    }

    private void Words(ref TSink sink, HeaderKey key, ReadOnlySpan<string> words, ListForm form)
    {
        if (form == ListForm.Paths)
        {
            sink.Name(key.Field);
        }
        else
        {
            sink.Key(key);
        }

        switch (form)
        {
            case ListForm.Joined:
                sink.Text(JoinedText.Of(words));
                break;
            case ListForm.First:
                sink.Text(words[0]);
                break;
            case ListForm.Paths:
                sink.StartList();
                foreach (var word in words)
                {
                    sink.StartLine();
                    sink.Text(word);
                    sink.EndList();
                }

                sink.EndList();
                break;
            default:
                sink.StartLine();
                foreach (var word in words)
                {
                    sink.Text(word);
                }

                sink.EndList();
                break;
        }
    }

    private void Authors(ref TSink sink)
    {
        var authors = ValueList.From(header.Authors).Span;
        var isPlain = site.AuthorForm != AuthorForm.Maps;
        foreach (var author in authors)
        {
            isPlain &= site.AuthorForm == AuthorForm.Names || (author.Url is null && author.Email is null);
        }

        if (site.AuthorForm == AuthorForm.Joined)
        {
            sink.Text(JoinedText.Of(authors));
            return;
        }

        if (site.AuthorForm == AuthorForm.OneOrList && authors.Length == 1)
        {
            Author(ref sink, authors[0]);
            return;
        }

        if (isPlain)
        {
            sink.StartLine();
        }
        else
        {
            sink.StartList();
        }

        foreach (var author in authors)
        {
            Author(ref sink, author);
        }

        sink.EndList();
    }

    private void Author(ref TSink sink, Author author)
    {
        if (site.AuthorForm == AuthorForm.Names
            || (site.AuthorForm == AuthorForm.OneOrList && author.Url is null && author.Email is null))
        {
            sink.Text(author.Name);
            return;
        }

        sink.StartObject();
        Member(ref sink, "name", author.Name);
        Member(ref sink, "url", author.Url);
        Member(ref sink, "email", author.Email);
        sink.EndObject();
    }

    private void Cover(ref TSink sink, string name)
    {
        sink.StartTable(name, TableKind.Single);
        Member(ref sink, "image", header.Cover?.Source);
        Member(ref sink, "alt", header.Cover?.AlternativeText);
        Member(ref sink, "title", header.Cover?.Title);
        Member(ref sink, "caption", header.Cover?.Caption);
        sink.EndTable();
    }

    private void Member(ref TSink sink, string name, string? text)
    {
        if (text is not null)
        {
            sink.Name(name);
            sink.Text(text);
        }
    }
}
