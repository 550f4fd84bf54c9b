namespace ConfReport;

internal static class UnicodeText
{
    /// <summary>Whether every surrogate stands in a pair (Unicode 16, D85 and D91).</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        // Almost no text holds a surrogate, and this search is vectorised: 32 characters a step.
        var first = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        return first < 0 || FirstIllFormed(text[first..]) < 0;
    }

    /// <summary>The index of the first lone surrogate, or -1.</summary>
    public static int FirstIllFormed(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
