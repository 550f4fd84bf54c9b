namespace ConfReport.Rendering;

/// <summary>The invisible characters that turn the direction of text (Unicode Standard Annex 9, section 2).</summary>
internal static class DirectionMarks
{
    /// <summary>Whether every embedding, override and isolate of the text is ended in it.</summary>
    public static bool AreClosed(ReadOnlySpan<char> text)
    {
        var embeddings = 0;
        var isolates = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case '\u202A' or '\u202B' or '\u202D' or '\u202E':
                    embeddings++;
                    break;
                case '\u202C':
                    embeddings = Math.Max(0, embeddings - 1);
                    break;
                case >= '\u2066' and <= '\u2068':
                    isolates++;
                    break;
                case '\u2069':
                    isolates = Math.Max(0, isolates - 1);
                    break;
                default:
                    break;
            }
        }

        return embeddings == 0 && isolates == 0;
    }
}
