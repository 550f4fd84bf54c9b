namespace ConfReport.FrontMatter;

/// <summary>Several words in one text, as Pelican's <c>ensure_metadata_list</c> takes it apart: at semicolons if there are any, else at commas.</summary>
internal static class JoinedText
{
    public static string Of(ReadOnlySpan<string> words)
    {
        var text = new System.Text.StringBuilder();
        var separator = Separator(words);
        for (var i = 0; i < words.Length; i++)
        {
            text.Append(i == 0 ? "" : separator == ';' ? "; " : ", ").Append(separator == ';' ? words[i].Replace(';', ',') : words[i]);
        }

        return NeedsEnd(words.Length, separator) ? text.Append(';').ToString() : text.ToString();
    }

    public static string Of(ReadOnlySpan<Author> authors)
    {
        var names = new string[authors.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = authors[i].Name;
        }

        return Of(names);
    }

    /// <summary>A comma, or a semicolon where a word holds one of them.</summary>
    public static char Separator(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (word.AsSpan().ContainsAny(',', ';'))
            {
                return ';';
            }
        }

        return ',';
    }

    /// <summary>One word alone needs a semicolon behind it, so that its comma does not take it apart.</summary>
    public static bool NeedsEnd(int words, char separator) => words == 1 && separator == ';';
}
