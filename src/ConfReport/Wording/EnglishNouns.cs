using Humanizer;

namespace ConfReport;

/// <summary>The plural of English nouns: the one thing that Humanizer is asked for, and the one file that knows of it.</summary>
internal static class EnglishNouns
{
    /// <remarks>
    /// Humanizer searches without regard to case by the culture of the thread that asks first; in Turkish "I" is no "i" then.
    /// So it sees small letters only, and what it leaves as it is keeps the letters that it had.
    /// </remarks>
    public static string Plural(string noun)
    {
        var small = noun.ToLowerInvariant();
        var plural = small.Pluralize();
        var kept = small.AsSpan().CommonPrefixLength(plural);
        return string.Concat(noun.AsSpan(0, kept), plural.AsSpan(kept));
    }
}
