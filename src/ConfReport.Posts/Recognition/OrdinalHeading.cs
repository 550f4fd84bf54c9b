using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>A heading that counts the talks and does not name one: "Third session".</summary>
internal static class OrdinalHeading
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Ordinals = WordList.Default.Set("ordinal");
    private static readonly FrozenSet<string> Labels = WordList.Default.Set("label");

    public static bool Is(string heading)
    {
        var words = heading.Split(' ', MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords && Ordinals.Contains(words[0]) && Labels.Contains(words[1].TrimEnd(':', '.'));
    }
}
