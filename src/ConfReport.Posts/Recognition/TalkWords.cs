using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>Words that people use when they write about a talk they saw.</summary>
internal static class TalkWords
{
    private const int WordsRead = 60;

    private static readonly FrozenSet<string> Words = WordList.Default.Set("talkof");
    private static readonly string[] Unspaced = [.. WordList.Default.Phrases("talkof").Where(static word => word[0] >= '\u3040')];

    /// <summary>Whether one of them is among the first words.</summary>
    public static bool In(string text) =>
        text.Split([' ', ',', '.', '(', ')', ':', ';', '"', '“', '”'], WordsRead, StringSplitOptions.RemoveEmptyEntries).Take(WordsRead - 1).Any(Words.Contains)
        || Unspaced.Any(word => text.AsSpan(0, Math.Min(text.Length, WordsRead * 2)).Contains(word, StringComparison.Ordinal));
}
