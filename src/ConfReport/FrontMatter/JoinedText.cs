namespace ConfReport.FrontMatter;

/// <summary>Several words in one text, as Pelican's <c>ensure_metadata_list</c> takes it apart: at semicolons if there are any, else at commas.</summary>
internal static class JoinedText
{
    public static string Of(ReadOnlySpan<string> words) => Of(words, static word => word);

    public static string Of(ReadOnlySpan<Author> authors) => Of(authors, static author => author.Name);

    /// <summary>A comma, or a semicolon where a word holds one of them.</summary>
    /// <param name="items">The words, or what has them.</param>
    /// <param name="wordOf">The word of an item; null for one that is no text, and so holds neither.</param>
    public static char Separator<T>(ReadOnlySpan<T> items, Func<T, string?> wordOf)
    {
        foreach (var item in items)
        {
            if (wordOf(item).AsSpan().ContainsAny(',', ';'))
            {
                return ';';
            }
        }

        return ',';
    }

    /// <summary>A word as it can stand among others: no semicolon may be left in it where one parts them.</summary>
    public static string Part(string word, char separator) => separator == ';' ? word.Replace(';', ',') : word;

    /// <summary>One word alone needs a semicolon behind it, so that its comma does not take it apart.</summary>
    public static bool NeedsEnd(int words, char separator) => words == 1 && separator == ';';

    private static string Of<T>(ReadOnlySpan<T> items, Func<T, string> wordOf)
    {
        var text = new System.Text.StringBuilder();
        var separator = Separator(items, wordOf);
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "" : separator == ';' ? "; " : ", ").Append(Part(wordOf(items[i]), separator));
        }

        return NeedsEnd(items.Length, separator) ? text.Append(';').ToString() : text.ToString();
    }
}
