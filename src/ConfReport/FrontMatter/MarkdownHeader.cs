using System.Buffers;
using System.Text;
using ConfReport.Markdown;

namespace ConfReport.FrontMatter;

/// <summary>The header for a generator that reads its texts as Markdown: escaped, so that each shows what it says.</summary>
/// <remarks>Pandoc does so with every string of front matter (its manual, "Extension: yaml_metadata_block").</remarks>
internal static class MarkdownHeader
{
    private const TextPlace Place = TextPlace.LineStart | TextPlace.Whole;

    /// <summary>The header itself, where nothing is escaped.</summary>
    public static PostHeader Of(PostHeader header, SiteProfile site) => IsPlain(header) ? header : header with
    {
        Title = Maybe(header.Title),
        Description = Maybe(header.Description),
        Authors = site.AuthorForm == AuthorForm.Joined ? header.Authors : [.. header.Authors.Select(author => author with { Name = Escaped(author.Name) })],
        Tags = Words(header.Tags, site.ListForm),
        Categories = Words(header.Categories, site.CategoryForm),
        Series = Words(header.Series, site.ListForm),
        Keywords = Words(header.Keywords, site.ListForm),
        Cover = header.Cover is { } cover
            ? cover with { AlternativeText = Maybe(cover.AlternativeText), Title = Maybe(cover.Title), Caption = Maybe(cover.Caption) }
            : null,
    };

    private static bool IsPlain(PostHeader header)
    {
        var isPlain = IsPlain(header.Title) && IsPlain(header.Description)
            && IsPlain(header.Cover?.AlternativeText) && IsPlain(header.Cover?.Title) && IsPlain(header.Cover?.Caption)
            && IsPlain(ValueList.From(header.Tags).Span) && IsPlain(ValueList.From(header.Categories).Span)
            && IsPlain(ValueList.From(header.Series).Span) && IsPlain(ValueList.From(header.Keywords).Span);
        foreach (var author in ValueList.From(header.Authors).Span)
        {
            isPlain = isPlain && IsPlain(author.Name);
        }

        return isPlain;
    }

    private static bool IsPlain(ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (!IsPlain(text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(string? text) => string.IsNullOrEmpty(text) || (OneLine.Is(text) && new TextMarks(text, Place, "").IsPlain());

    /// <summary>The semicolon of an entity would part words that are joined.</summary>
    private static IReadOnlyList<string> Words(IReadOnlyList<string> words, ListForm form) => form == ListForm.Joined ? words : [.. words.Select(Escaped)];

    private static string? Maybe(string? text) => text is null ? null : Escaped(text);

    private static string Escaped(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var bytes = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(bytes);
        EscapedText.Write(ref output, text, Place);
        output.Complete();

        // White space and control characters alone say nothing, but a name must not be empty.
        return bytes.WrittenCount == 0 ? text : Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
