namespace ConfReport.Posts.FrontMatter;

/// <summary>Front matter as the header of a post: the keys that generators share have properties, all others are kept as they are.</summary>
internal sealed class HeaderReader
{
    private readonly Findings findings;
    private readonly HashSet<string> taken = [];
    private readonly List<KeyValuePair<string, DataValue>> extra = [];
    private readonly bool isJekyll;
    private PostHeader header = new();

    private HeaderReader(Findings findings, IReadOnlyList<(string Key, YamlNode Value)> entries)
    {
        this.findings = findings;

        // Only there a string of categories is several; the layout in the post itself is Jekyll's way, and Hexo's, but Hexo writes lists.
        isJekyll = entries.Any(entry => entry.Key == "layout" && entry.Value.Text is not null);
    }

    public static PostHeader Read(SourceText source, FrontMatterBlock block, Findings findings)
    {
        if (!block.IsYaml)
        {
            return new PostHeader();
        }

        var start = source.StartOf(block.FirstLine);
        var yaml = source.Text[start..source.StartOf(block.EndLine)];
        var entries = YamlReader.Read(yaml, block.FirstLine + 1, findings);
        var reader = new HeaderReader(findings, entries);
        foreach (var (key, node) in entries)
        {
            reader.Take(key, node);
        }

        return reader.header with { Extra = DataMap.From(reader.extra) };
    }

    /// <summary>One key. Generators compare keys without regard to case, so that is done here too.</summary>
    private void Take(string key, YamlNode node)
    {
        var understood = key.ToLowerInvariant() switch
        {
            "title" => Once(key, "title", node, Text(node) is { } text ? header with { Title = text } : null),
            "published" when Truth(node) is { } published => Draft(key, node, !published),
            "date" or "published" or "pubdate" => Once(key, "date", node, Date(node) is { } date ? header with { Published = date } : null),
            "lastmod" or "updated" or "updateddate" or "modified" or "last_modified_at" =>
                Once(key, "lastmod", node, Date(node) is { } date ? header with { Updated = date } : null),
            "draft" when Truth(node) is { } draft => Draft(key, node, draft),
            "draft" => Once(key, "draft", node, null),
            "author" or "authors" => Once(key, "author", node, Authors(node) is { } authors ? header with { Authors = authors } : null),
            "description" => Once(key, "description", node, Text(node) is { } text ? header with { Description = text } : null),
            "tags" => Once(key, "tags", node, Texts(node, spaceSeparates: true) is { } texts ? header with { Tags = texts } : null),
            "categories" or "category" => Once(key, "categories", node, Texts(node, isJekyll && key.Equals("categories", StringComparison.OrdinalIgnoreCase)) is { } texts ? header with { Categories = texts } : null),
            "series" => Once(key, "series", node, Texts(node) is { } texts ? header with { Series = texts } : null),
            "keywords" => Once(key, "keywords", node, Texts(node) is { } texts ? header with { Keywords = texts } : null),
            "slug" => Once(key, "slug", node, Slug.TryParse(Text(node), null, out var slug) ? header with { Slug = slug } : null),
            "weight" => Once(key, "weight", node, node.Value.AsInteger() is { } weight and >= int.MinValue and <= int.MaxValue ? header with { Weight = (int)weight } : null),
            "lang" or "language" => Once(key, "lang", node, Text(node) is { } text ? header with { Language = text } : null),
            "cover" => Once(key, "cover", node, Cover(node) is { } cover ? header with { Cover = cover } : null),
            _ => false,
        };
        if (!understood)
        {
            extra.Add(KeyValuePair.Create(key, node.Value));
        }
    }

    /// <summary>Takes the changed header, unless the value was not of its type or another spelling of the key came before.</summary>
    private bool Once(string key, string property, YamlNode node, PostHeader? changed)
    {
        if (changed is null)
        {
            // A cover has as many shapes as there are themes: one of another shape is no mistake.
            if (!node.IsNull && property != "cover")
            {
                ReportUnread(key, property, node);
            }

            return false;
        }

        if (!taken.Add(property))
        {
            findings.Add(Codes.SaidTwice, Severity.Warning, $"'{key}' says again what another key said; it is kept beside it.", node.Line, node.Column, key);
            return false;
        }

        header = changed;
        return true;
    }

    /// <summary>One of the two keys that hold a post back. Where they disagree, to publish is what cannot be undone.</summary>
    private bool Draft(string key, YamlNode node, bool isDraft)
    {
        if (!taken.Add("draft") && header.IsDraft != isDraft)
        {
            findings.Add(Codes.SaidTwice, Severity.Warning, $"'{key}' contradicts what another key said; the post is taken for a draft.", node.Line, node.Column, key);
            isDraft = true;
        }

        header = header with { IsDraft = isDraft };
        return true;
    }

    /// <summary>Yes or no, also in quotes and in the words of YAML 1.1 ("bool"), which many generators still read.</summary>
    private static bool? Truth(YamlNode node) => node.Value.AsBoolean() ?? node.Text?.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    private void ReportUnread(string key, string property, YamlNode node)
    {
        var (code, message) = property switch
        {
            "date" or "lastmod" => (Codes.DoubtfulDate, $"'{node.Scalar}' is not a date, or could be two; write it as 2024-10-06."),
            "slug" => (Codes.NoSlug, "A slug is lower-case letters a-z and digits, in groups joined by one hyphen."),
            _ => (Codes.WrongType, $"The value of '{key}' is not of the kind that belongs there."),
        };
        findings.Add(code, Severity.Warning, message + " The value is kept as it is.", node.Line, node.Column, key);
    }

    private static string? Text(YamlNode node) => node.Text;

    private static PostDate? Date(YamlNode node) =>
        node.Value.AsDate() ?? (node.Text is { } text ? DateSpelling.Expected(text) : null);

    /// <summary>A list of scalars, or one scalar that holds several: commas separate them, in tags and Jekyll's categories also spaces.</summary>
    private static string[]? Texts(YamlNode node, bool spaceSeparates = false)
    {
        if (node.Text is { } text)
        {
            char[] separators = text.AsSpan().IndexOfAny(',', ';') >= 0 ? [',', ';'] : spaceSeparates ? [' '] : [];
            return separators.Length == 0
                ? [text]
                : text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        return node.Value.Kind == DataKind.List && node.Items.All(item => item.Text is not null)
            ? node.Items.Select(item => item.Text ?? "").ToArray()
            : null;
    }

    /// <summary>A name, a map that holds one, or a list of these.</summary>
    private static Author[]? Authors(YamlNode node)
    {
        var authors = (node.Value.Kind == DataKind.List ? node.Items : [node]).Select(Author).ToArray();
        return authors.Length > 0 && Array.TrueForAll(authors, author => author is not null) ? authors.OfType<Author>().ToArray() : null;
    }

    private static Author? Author(YamlNode node)
    {
        if (node.Text is { } text)
        {
            return string.IsNullOrWhiteSpace(text) ? null : new Author(text);
        }

        var fields = Fields(node, "name", "url", "email");
        return fields?["name"] is { } name && !string.IsNullOrWhiteSpace(name)
            ? new Author(name) { Url = fields["url"], Email = fields["email"] }
            : null;
    }

    private static Figure? Cover(YamlNode node)
    {
        var fields = Fields(node, "image", "alt", "title", "caption");
        return fields?["image"] is { } image && !string.IsNullOrWhiteSpace(image)
            ? new Figure(image) { AlternativeText = fields["alt"], Title = fields["title"], Caption = fields["caption"] }
            : null;
    }

    /// <summary>The texts of a map that holds these keys and no other: with another one, the property would lose it.</summary>
    private static Dictionary<string, string?>? Fields(YamlNode node, params ReadOnlySpan<string> keys)
    {
        var fields = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in keys)
        {
            fields[key] = null;
        }

        foreach (var (key, value) in node.Entries)
        {
            if (!fields.ContainsKey(key) || value.Text is null)
            {
                return null;
            }

            fields[key] = value.Text;
        }

        return node.Value.Kind == DataKind.Map ? fields : null;
    }
}
