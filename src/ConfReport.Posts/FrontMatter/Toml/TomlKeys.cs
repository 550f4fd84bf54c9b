using System.Buffers;

namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>One part of a key: <c>b</c> in <c>a.b</c>.</summary>
internal readonly record struct TomlKeyPart(string Name, TextSpan Span);

/// <summary>Keys: bare, quoted, and dotted (TOML 1.0, "Keys").</summary>
internal static class TomlKeys
{
    private static readonly SearchValues<char> Bare = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>A key with all its parts and the blanks behind it.</summary>
    /// <param name="scanner">Where the key begins.</param>
    /// <param name="depth">How many lists and maps there are around it.</param>
    public static List<TomlKeyPart> Read(TomlScanner scanner, int depth)
    {
        var parts = new List<TomlKeyPart>(1);
        do
        {
            scanner.SkipBlanks();
            var start = scanner.At;
            parts.Add(new TomlKeyPart(Part(scanner), scanner.SpanFrom(start)));
            TomlScanner.LimitDepth(depth + parts.Count - 1, start);
            scanner.Count(start);
            scanner.SkipBlanks();
        }
        while (scanner.TryTake('.'));

        return parts;
    }

    private static string Part(TomlScanner scanner)
    {
        if (scanner.Next is '"' or '\'')
        {
            return TomlStrings.Read(scanner, mayHaveLines: false);
        }

        var start = scanner.At;
        var length = scanner.Rest.IndexOfAnyExcept(Bare);
        var name = (length < 0 ? scanner.Rest : scanner.Rest[..length]).ToString();
        scanner.At += name.Length;
        scanner.LimitText(start);
        return name.Length > 0 ? name : throw TomlScanner.Refused(start, "A key should stand here: letters, digits, '_' and '-', or any text in quotation marks.");
    }
}
