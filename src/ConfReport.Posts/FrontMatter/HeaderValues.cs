namespace ConfReport.Posts.FrontMatter;

/// <summary>Values as the facts of a header; null where a value is none.</summary>
internal static class HeaderValues
{
    public static string? Text(MatterValue value) => value.Text;

    public static int? Integer(MatterValue value) =>
        value.AsScalar()?.AsInteger() is { } integer and >= int.MinValue and <= int.MaxValue ? (int)integer : null;

    /// <summary>Yes or no, also in quotes and in the words of YAML 1.1 ("bool"), which many generators still read.</summary>
    public static bool? Truth(MatterValue value) => value.AsScalar()?.AsBoolean() ?? value.Text?.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    /// <summary>Pelican's word for whether a post is held back; null for another, such as <c>hidden</c>.</summary>
    public static bool? Status(MatterValue value) => value.Text?.ToLowerInvariant() switch
    {
        "draft" => true,
        "published" => false,
        _ => null,
    };

    public static PostDate? Date(MatterValue value) =>
        value.AsScalar()?.AsDate() ?? (value.Text is { } text ? DateSpelling.Expected(text) : null);

    /// <summary>A list of scalars, or one scalar that holds several: commas separate them, in tags and Jekyll's categories also spaces.</summary>
    public static string[]? Texts(MatterValue value, bool spaceSeparates = false)
    {
        if (value.Text is { } text)
        {
            char[] separators = text.AsSpan().IndexOfAny(',', ';') >= 0 ? [',', ';'] : spaceSeparates ? [' '] : [];
            return separators.Length == 0
                ? [text]
                : text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        return value.Kind == DataKind.List && value.Items.All(item => item.Text is not null)
            ? value.Items.Select(item => item.Text ?? "").ToArray()
            : null;
    }

    /// <summary>A name, a map that holds one, or a list of these.</summary>
    public static Author[]? Authors(MatterValue value)
    {
        var authors = (value.Kind == DataKind.List ? value.Items : [value]).Select(Author).ToArray();
        return authors.Length > 0 && Array.TrueForAll(authors, author => author is not null) ? authors.OfType<Author>().ToArray() : null;
    }

    public static Figure? Cover(MatterValue value)
    {
        var fields = Fields(value, "image", "alt", "title", "caption");
        return fields?["image"] is { } image && !string.IsNullOrWhiteSpace(image)
            ? new Figure(image) { AlternativeText = fields["alt"], Title = fields["title"], Caption = fields["caption"] }
            : null;
    }

    private static Author? Author(MatterValue value)
    {
        if (value.Text is { } text)
        {
            return string.IsNullOrWhiteSpace(text) ? null : new Author(text);
        }

        var fields = Fields(value, "name", "url", "email");
        return fields?["name"] is { } name && !string.IsNullOrWhiteSpace(name)
            ? new Author(name) { Url = fields["url"], Email = fields["email"] }
            : null;
    }

    /// <summary>The texts of a map that holds these keys and no other: with another one, the property would lose it.</summary>
    private static Dictionary<string, string?>? Fields(MatterValue value, params ReadOnlySpan<string> keys)
    {
        var fields = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in keys)
        {
            fields[key] = null;
        }

        foreach (var (key, _, _, inner) in value.Entries)
        {
            if (!fields.ContainsKey(key) || inner.Text is null)
            {
                return null;
            }

            fields[key] = inner.Text;
        }

        return value.Kind == DataKind.Map ? fields : null;
    }
}
