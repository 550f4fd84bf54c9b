namespace ConfReport.Posts.FrontMatter;

/// <summary>The end of a JSON object, by counting braces outside strings, as Hugo finds it.</summary>
internal static class JsonBraces
{
    /// <summary>The offset behind the brace that closes the one at <paramref name="start"/>; -1 where none does.</summary>
    public static int EndOf(string text, int start)
    {
        var depth = 0;
        var isInString = false;
        for (var at = start; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"':
                    isInString = !isInString;
                    break;
                case '\\' when isInString:
                    at++;
                    break;
                case '{' when !isInString:
                    depth++;
                    break;
                case '}' when !isInString && --depth == 0:
                    return at + 1;
            }
        }

        return -1;
    }
}
