using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>The keys of a header, in a format that knows values of every kind.</summary>
/// <remarks>
/// First what stands at the root: facts in their order, the fixed keys, the author's own in theirs. Then tables. Where a
/// map is a table of its own (TOML), each of these is gone through twice.
/// </remarks>
internal struct HeaderWriter<TSink>(TSink sink, ConferenceReport report, SiteProfile site, EmbedData embed)
    where TSink : struct, IFrontMatterSink<TSink>
{
    private readonly PostHeader header = report.Header;
    private readonly ExtraKeys extraKeys = new(report.Header, site, embed);
    private TSink sink = sink;

    public TSink Write()
    {
        sink.Begin();
        Content(table: null);
        for (var fact = HeaderFact.Title; site.Keys.MayHaveTables && fact <= HeaderFacts.Last; fact++)
        {
            if (site.Keys[fact]?.Table is { } table && IsFirst(table, fact))
            {
                Table(table);
            }
        }

        if (site.ExtraTable is { } extra && IsFirst(extra, HeaderFacts.Last + 1))
        {
            Table(extra);
        }

        if (embed == EmbedData.Report && site.DataTable is { } data && data != site.ExtraTable && IsFirst(data, HeaderFacts.Last + 1))
        {
            Table(data);
        }

        if (site.DataTable is null)
        {
            Report();
        }

        sink.End();
        return sink;
    }

    private readonly bool IsFirst(string table, HeaderFact fact)
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

    private void Table(string table)
    {
        if (!IsAnyIn(table))
        {
            return;
        }

        sink.StartTable(table, TableKind.Single);
        Content(table);
        if (site.DataTable == table)
        {
            Report();
        }

        sink.EndTable();
    }

    private readonly bool IsAnyIn(string table)
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

    private void Content(string? table)
    {
        Content(table, isTables: false);
        if (TSink.HasTables)
        {
            Content(table, isTables: true);
        }
    }

    private void Content(string? table, bool isTables)
    {
        for (var fact = HeaderFact.Title; fact <= HeaderFacts.Last; fact++)
        {
            var isTable = TSink.HasTables && fact == HeaderFact.Cover && site.CoverForm == CoverForm.Map;
            if (isTable == isTables && extraKeys.KeyIn(table, fact) is { } key)
            {
                Fact(fact, key.Field);
            }
        }

        if (table is null)
        {
            foreach (var (key, value) in site.FixedKeys.Span)
            {
                Entry(key, value, isTables);
            }
        }

        for (var i = 0; i < header.Extra.Count; i++)
        {
            var fate = extraKeys.FateOf(i, out var its);
            var (key, value) = header.Extra.Span[i];
            if (its == table && fate == ExtraFate.Written)
            {
                Entry(key, value, isTables);
            }
            else if (table is not null && its == table && fate == ExtraFate.Merged && value.AsMap() is { } map)
            {
                Merged(table, map, isTables);
            }
        }
    }

    private void Merged(string table, DataMap map, bool isTables)
    {
        var index = ExtraKeys.IndexOfLarge(map);
        for (var i = 0; i < map.Count; i++)
        {
            if (extraKeys.FateWithin(table, map, index, i) == ExtraFate.Written)
            {
                Entry(map.Span[i].Key, map.Span[i].Value, isTables);
            }
        }
    }

    private void Report()
    {
        if (embed == EmbedData.Report)
        {
            TSink.Report(ref sink, ExtraKeys.DataKey, report);
        }
    }

    private void Fact(HeaderFact fact, Field name)
    {
        switch (fact)
        {
            case HeaderFact.Published or HeaderFact.Updated:
                sink.Name(name);
                sink.Date((fact == HeaderFact.Published ? header.Published : header.Updated) ?? default, site.DateLayout);
                break;
            case HeaderFact.Draft:
                sink.Name(name);
                Value(site.DraftValue);
                break;
            case HeaderFact.Weight:
                sink.Name(name);
                sink.Integer(header.Weight ?? 0);
                break;
            case HeaderFact.Authors:
                sink.Name(name);
                Authors();
                break;
            case HeaderFact.Tags or HeaderFact.Series or HeaderFact.Keywords:
                sink.Name(name);
                Words(HeaderFacts.Words(header, fact), site.ListForm);
                break;
            case HeaderFact.Categories:
                sink.Name(name);
                Words(HeaderFacts.Words(header, fact), site.CategoryForm);
                break;
            case HeaderFact.Cover when site.CoverForm == CoverForm.Map:
                Cover(name.Name);
                break;
            default:
                sink.Name(name);
                sink.Text(HeaderFacts.Text(header, fact) ?? "");
                break;
        }
    }

    private void Words(ReadOnlySpan<string> words, ListForm form)
    {
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

    private void Authors()
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
            Author(authors[0]);
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
            Author(author);
        }

        sink.EndList();
    }

    private void Author(Author author)
    {
        if (site.AuthorForm == AuthorForm.Names
            || (site.AuthorForm == AuthorForm.OneOrList && author.Url is null && author.Email is null))
        {
            sink.Text(author.Name);
            return;
        }

        sink.StartObject();
        Member("name", author.Name);
        Member("url", author.Url);
        Member("email", author.Email);
        sink.EndObject();
    }

    private void Cover(string name)
    {
        sink.StartTable(name, TableKind.Single);
        Member("image", header.Cover?.Source);
        Member("alt", header.Cover?.AlternativeText);
        Member("title", header.Cover?.Title);
        Member("caption", header.Cover?.Caption);
        sink.EndTable();
    }

    private void Member(string name, string? text)
    {
        if (text is not null)
        {
            sink.Name(name);
            sink.Text(text);
        }
    }

    private void Entry(string key, DataValue value, bool isTables)
    {
        if (!TSink.HasTables || TomlTables.IsNativeLine(value))
        {
            if (!isTables && (TSink.HasNull || value.Kind != DataKind.Null))
            {
                sink.Name(key);
                Value(value);
            }
        }
        else if (isTables)
        {
            Tables(key, value);
        }
    }

    private void Tables(string key, DataValue value)
    {
        if (value.AsMap() is { } single)
        {
            Table(key, single, TableKind.Single);
            return;
        }

        foreach (var item in TomlTables.Items(value))
        {
            Table(key, item.AsMap() ?? DataMap.Empty, TableKind.Item);
        }
    }

    private void Table(string key, DataMap map, TableKind kind)
    {
        sink.StartTable(key, kind);
        Entries(map, isTables: false);
        Entries(map, isTables: true);
        sink.EndTable();
    }

    private void Entries(DataMap map, bool isTables)
    {
        foreach (var (key, value) in map.Span)
        {
            if (!HarmfulKeys.Contains(key))
            {
                Entry(key, value, isTables);
            }
        }
    }

    private void Value(DataValue value)
    {
        switch (value.Kind)
        {
            case DataKind.Text:
                sink.Text(value.AsText() ?? "");
                break;
            case DataKind.Boolean:
                sink.Flag(value.AsBoolean() ?? false);
                break;
            case DataKind.Integer:
                sink.Integer(value.AsInteger() ?? 0);
                break;
            case DataKind.Number:
                sink.Number(value.AsNumber() ?? 0);
                break;
            case DataKind.Date:
                sink.Date(value.AsDate() ?? default, site.DateLayout);
                break;
            case DataKind.List:
                List(TomlTables.Items(value));
                break;
            case DataKind.Map:
                sink.StartObject();
                foreach (var (key, inner) in value.AsMap() is { } map ? map.Span : [])
                {
                    if (!HarmfulKeys.Contains(key) && (TSink.HasNull || inner.Kind != DataKind.Null))
                    {
                        sink.Name(key);
                        Value(inner);
                    }
                }

                sink.EndObject();
                break;
            default:
                sink.Null();
                break;
        }
    }

    private void List(ReadOnlySpan<DataValue> items)
    {
        // A date holds colons, which some readers do not take in brackets.
        var isShort = true;
        foreach (var item in items)
        {
            isShort &= item.Kind is not (DataKind.Date or DataKind.List or DataKind.Map);
        }

        if (isShort)
        {
            sink.StartLine();
        }
        else
        {
            sink.StartList();
        }

        foreach (var item in items)
        {
            if (TSink.HasNull || item.Kind != DataKind.Null)
            {
                Value(item);
            }
        }

        sink.EndList();
    }
}
