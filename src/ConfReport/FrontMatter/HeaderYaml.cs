using System.Text;

namespace ConfReport.FrontMatter;

/// <summary>The header of a post as front matter in YAML, under Hugo's names.</summary>
internal sealed class HeaderYaml
{
    private readonly StringBuilder output;

    /// <summary>Keys already written, without regard to case: Hugo takes <c>Date</c> and <c>date</c> for one.</summary>
    private readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);

    private HeaderYaml(StringBuilder output) => this.output = output;

    public static void Write(StringBuilder output, PostHeader header) => new HeaderYaml(output).Write(header);

    private void Write(PostHeader header)
    {
        // Nothing to say is no front matter: empty fences would only look as if something was lost.
        if (header with { Extensions = DataMap.Empty } == new PostHeader())
        {
            return;
        }

        output.Append("---\n");
        Text("title", header.Title);
        Date("date", header.Published);
        Date("lastmod", header.Updated);
        if (header.IsDraft)
        {
            Value("draft", true);
        }

        Authors(header.Authors);
        Text("description", header.Description);
        Texts("tags", header.Tags);
        Texts("categories", header.Categories);
        Texts("series", header.Series);
        Texts("keywords", header.Keywords);
        Text("slug", header.Slug?.ToString());
        if (header.Weight is { } weight)
        {
            Value("weight", weight);
        }

        Text("lang", header.Language);
        Cover(header.Cover);

        // Last, so that a value of the header itself is the one that stands.
        foreach (var (key, value) in header.Extra)
        {
            Value(key, value);
        }

        output.Append("---\n");
    }

    private void Text(string key, string? text)
    {
        if (text is not null)
        {
            Value(key, text);
        }
    }

    private void Date(string key, PostDate? date)
    {
        if (date is { } given)
        {
            Value(key, given);
        }
    }

    private void Texts(string key, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            Value(key, DataValue.From(texts.Select(DataValue.From).ToArray()));
        }
    }

    private void Authors(IReadOnlyList<Author> authors)
    {
        if (authors.Count == 1)
        {
            Value("author", Author(authors[0]));
        }
        else if (authors.Count > 1)
        {
            Value("author", DataValue.From(authors.Select(Author).ToArray()));
        }
    }

    /// <summary>The name, or a map where there is more to say.</summary>
    private static DataValue Author(Author author) =>
        author.Url is null && author.Email is null
            ? author.Name
            : Map(("name", author.Name), ("url", author.Url), ("email", author.Email));

    private void Cover(Figure? cover)
    {
        if (cover is not null)
        {
            Value("cover", Map(("image", cover.Source), ("alt", cover.AlternativeText), ("title", cover.Title), ("caption", cover.Caption)));
        }
    }

    private static DataValue Map(params ReadOnlySpan<(string Key, string? Text)> entries)
    {
        var map = new List<KeyValuePair<string, DataValue>>(entries.Length);
        foreach (var (key, text) in entries)
        {
            if (text is not null)
            {
                map.Add(KeyValuePair.Create(key, DataValue.From(text)));
            }
        }

        return DataMap.From(map);
    }

    /// <summary>One key. A key that comes a second time is left out: with two of them, no reader takes the post.</summary>
    private void Value(string key, DataValue value)
    {
        if (written.Add(key))
        {
            Entry(key, value, indent: 0);
        }
    }

    private void Entry(string key, DataValue value, int indent)
    {
        output.Append(' ', indent);
        YamlText.AppendKey(output, key);
        if (value.AsMap() is { Count: > 0 } map)
        {
            output.Append(":\n");
            foreach (var (innerKey, inner) in map)
            {
                Entry(innerKey, inner, indent + 2);
            }
        }
        else
        {
            output.Append(": ");
            YamlText.AppendFlow(output, value);
            output.Append('\n');
        }
    }
}
