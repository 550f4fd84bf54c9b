namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>Front matter in TOML 1.0.0 as a tree with the place of everything in it.</summary>
/// <remarks>
/// Where the text is no TOML, reading ends with a diagnostic, and what stood before is there. What is defined twice is
/// reported, and the first one counts. Time and memory grow with the text; memory no further than the limits.
/// </remarks>
internal static class TomlReader
{
    /// <summary>How deep lists and maps nest, the root among them: as deep as a report does, in the two tables around embedded data.</summary>
    public const int MaximumDepth = 66;

    /// <summary>How many values there are in all, the parts of keys and headers among them. A talk takes some twenty.</summary>
    public const int MaximumValues = 100_000;

    /// <summary>Reads what stands between the fences.</summary>
    /// <param name="source">The whole post, whose text is well-formed.</param>
    /// <param name="span">What of it is read.</param>
    /// <param name="findings">Takes the diagnostics.</param>
    /// <returns>The map of the root.</returns>
    public static MatterValue Read(SourceText source, TextSpan span, Findings findings)
    {
        var scanner = new TomlScanner(source, span, findings);
        var root = new TomlTable(depth: 1);
        try
        {
            ReadLines(scanner, root);
        }
        catch (MatterRefusedException refused)
        {
            scanner.Report(refused.Code, refused.Message, refused.At);
        }

        return root.ToValue(span, MatterForm.Block);
    }

    private static void ReadLines(TomlScanner scanner, TomlTable root)
    {
        var table = root;
        for (scanner.SkipLines(); !scanner.IsAtEnd; scanner.SkipLines())
        {
            if (scanner.Next == '[')
            {
                table = Header(scanner, root);
            }
            else
            {
                TomlPairs.Read(scanner, table);
            }

            scanner.EndLine();
        }
    }

    /// <summary>A header, and the table whose lines follow. Where it is defined already, one that belongs to nothing.</summary>
    private static TomlTable Header(TomlScanner scanner, TomlTable root)
    {
        var start = scanner.At++;
        var isItem = scanner.TryTake('[');
        var key = TomlKeys.Read(scanner, root.Depth + 1 + (isItem ? 1 : 0));
        if (!scanner.TryTake(']') || (isItem && !scanner.TryTake(']')))
        {
            throw TomlScanner.Refused(scanner.At, "The header of a table should be closed here.");
        }

        var table = root;
        for (var i = 0; ; i++)
        {
            // A list of tables on the way is one level more than its name.
            TomlScanner.LimitDepth(table.Depth + key.Count - i + (isItem ? 1 : 0), start);
            if (i == key.Count - 1)
            {
                break;
            }

            if (table.WithinHeader(key[i], start) is not { } inner)
            {
                scanner.ReportTwice(key[i]);
                return new TomlTable(key.Count + 1);
            }

            table = inner;
        }

        var last = key[^1];
        var named = isItem ? table.Append(last, scanner.SpanFrom(start)) : table.Define(last, scanner.SpanFrom(start));
        if (named is null)
        {
            scanner.ReportTwice(last);
        }

        return named ?? new TomlTable(key.Count + 1);
    }
}
