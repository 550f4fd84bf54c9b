namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>A key, an equals sign and a value (TOML 1.0, "Key/Value Pair").</summary>
internal static class TomlPairs
{
    /// <summary>Reads a pair into a table. What is defined already stays, and is reported.</summary>
    public static void Read(TomlScanner scanner, TomlTable table)
    {
        var start = scanner.At;
        var key = TomlKeys.Read(scanner, table.Depth);
        if (!scanner.TryTake('='))
        {
            throw TomlScanner.Refused(scanner.At, "An equals sign should stand here.");
        }

        scanner.SkipBlanks();
        var value = TomlValues.Read(scanner, table.Depth + key.Count - 1);
        var owner = table;
        for (var i = 0; i < key.Count - 1; i++)
        {
            if (owner.WithinKey(key[i], start, by: table) is not { } inner)
            {
                scanner.ReportTwice(key[i]);
                return;
            }

            owner = inner;
        }

        if (!owner.TryAdd(key[^1], start, value))
        {
            scanner.ReportTwice(key[^1]);
        }
    }
}
