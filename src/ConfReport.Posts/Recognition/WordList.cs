using System.Collections.Frozen;

namespace ConfReport.Posts.Recognition;

/// <summary>The words by which posts are understood: a text file for each language, with the words for one thing under a name in brackets.</summary>
/// <remarks>All languages are asked at once: posts quote programmes in another language than their own.</remarks>
internal sealed class WordList
{
    private readonly Dictionary<string, List<string>> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FrozenSet<string>> sets = new(StringComparer.Ordinal);

    private WordList(IEnumerable<TextReader> files)
    {
        foreach (var file in files)
        {
            Add(file);
        }

        foreach (var (name, list) in phrases)
        {
            sets.Add(name, list.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
        }
    }

    /// <summary>The lists that come with the library.</summary>
    public static WordList Default { get; } = new(["de", "en", "es", "fr", "it", "ja", "places", "pt", "zh"]);

    private WordList(string[] languages)
        : this(languages.Select(Open))
    {
    }

    /// <summary>The phrases under a name, those of all languages; none where no file has it.</summary>
    public IReadOnlyList<string> Phrases(string name) => phrases.TryGetValue(name, out var list) ? list : [];

    /// <summary>The same, to look one up; case does not count.</summary>
    public FrozenSet<string> Set(string name) => sets.TryGetValue(name, out var set) ? set : FrozenSet<string>.Empty;

    private static StreamReader Open(string language) =>
        new(typeof(WordList).Assembly.GetManifestResourceStream($"ConfReport.Posts.Words.{language}.txt")
            ?? throw new InvalidOperationException($"The words of '{language}' are not in the assembly."));

    private void Add(TextReader file)
    {
        using (file)
        {
            List<string>? current = null;
            while (file.ReadLine() is { } line)
            {
                if (line.StartsWith('['))
                {
                    var name = line[1..line.IndexOf(']', StringComparison.Ordinal)];
                    current = phrases.TryGetValue(name, out var known) ? known : phrases[name] = [];
                }
                else if (line.Length > 0 && line[0] != '#')
                {
                    current?.AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                }
            }
        }
    }
}
