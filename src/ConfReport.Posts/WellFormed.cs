namespace ConfReport.Posts;

/// <summary>Text without lone surrogates: the model holds none, since they have no UTF-8 form.</summary>
internal static class WellFormed
{
    /// <summary>The text with U+FFFD in the place of every lone surrogate, so that all positions stay.</summary>
    public static string Of(string text, Findings findings)
    {
        var first = FirstLone(text, 0);
        if (first < 0)
        {
            return text;
        }

        var (line, column) = new SourceText(text).PositionOf(first);
        findings.Add(Codes.LoneSurrogate, Severity.Warning, "A surrogate stands without its other half; it is read as U+FFFD.", line, column);
        return Replace(text, first);
    }

    /// <inheritdoc cref="Of(string, Findings)"/>
    public static string Of(string text)
    {
        var first = FirstLone(text, 0);
        return first < 0 ? text : Replace(text, first);
    }

    private static string Replace(string text, int first) => string.Create(text.Length, (text, first), static (result, given) =>
    {
        given.text.CopyTo(result);
        for (var at = given.first; at >= 0; at = FirstLone(given.text, at + 1))
        {
            result[at] = '\uFFFD';
        }
    });

    private static int FirstLone(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsSurrogatePair(text, i))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
