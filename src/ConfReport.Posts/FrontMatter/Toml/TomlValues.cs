using System.Buffers;

namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>What stands behind an equals sign: a scalar, an array, an inline table.</summary>
internal static class TomlValues
{
    /// <summary>All that numbers, dates, <c>true</c> and <c>false</c> are made of.</summary>
    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-.:");

    /// <summary>A value.</summary>
    /// <param name="scanner">Where it begins.</param>
    /// <param name="depth">How many lists and maps there are around it.</param>
    public static MatterValue Read(TomlScanner scanner, int depth)
    {
        var start = scanner.At;
        scanner.Count(start);
        switch (scanner.Next)
        {
            case '"' or '\'':
                var text = TomlStrings.Read(scanner, mayHaveLines: true);
                return MatterValue.Scalar(text, text, scanner.SpanFrom(start));
            case '[':
                TomlScanner.LimitDepth(depth + 1, start);
                return Array(scanner, depth + 1);
            case '{':
                TomlScanner.LimitDepth(depth + 1, start);
                return InlineTable(scanner, depth + 1);
            default:
                var word = Word(scanner);
                return MatterValue.Scalar(Typed(word, start), word, scanner.SpanFrom(start));
        }
    }

    private static string Word(TomlScanner scanner)
    {
        var rest = scanner.Rest;
        var length = rest.IndexOfAnyExcept(WordCharacters);
        length = length < 0 ? rest.Length : length;
        if (length + 1 < rest.Length && rest[length] == ' ' && char.IsAsciiDigit(rest[length + 1]) && TomlDates.IsDay(rest[..length]))
        {
            var time = rest[(length + 1)..];
            var timeLength = time.IndexOfAnyExcept(WordCharacters);
            length += 1 + (timeLength < 0 ? time.Length : timeLength);
        }

        var start = scanner.At;
        scanner.At += length;
        scanner.LimitText(start);
        return rest[..length].ToString();
    }

    private static DataValue Typed(string word, int at)
    {
        if (word is "true" or "false")
        {
            return word == "true";
        }

        if (TomlNumbers.TryRead(word, out var value))
        {
            return value ?? throw TomlScanner.Refused(at, "A whole number has at most 64 bits.");
        }

        return TomlDates.TryRead(word, out var date)
            ? date
            : throw TomlScanner.Refused(at, "This is no value: text stands between quotation marks, a date is written 2024-10-06 or 2024-10-06T21:54:45+01:00.");
    }

    private static MatterValue Array(TomlScanner scanner, int depth)
    {
        var start = scanner.At++;
        var items = new List<MatterValue>();
        scanner.SkipLines();
        while (!scanner.TryTake(']'))
        {
            if (scanner.IsAtEnd)
            {
                throw TomlScanner.Refused(start, "The list is not closed.");
            }

            items.Add(Read(scanner, depth));
            scanner.SkipLines();
            if (scanner.TryTake(','))
            {
                scanner.SkipLines();
            }
            else if (scanner.Next != ']' && !scanner.IsAtEnd)
            {
                throw TomlScanner.Refused(scanner.At, "A comma or the end of the list should stand here.");
            }
        }

        return MatterValue.List(items, scanner.SpanFrom(start), MatterForm.Inline);
    }

    /// <summary>A table between braces, on one line and without a comma at its end (TOML 1.0, "Inline Table").</summary>
    private static MatterValue InlineTable(TomlScanner scanner, int depth)
    {
        var start = scanner.At++;
        var table = new TomlTable(depth);
        scanner.SkipBlanks();
        if (!scanner.TryTake('}'))
        {
            do
            {
                scanner.SkipBlanks();
                TomlPairs.Read(scanner, table);
                scanner.SkipBlanks();
            }
            while (scanner.TryTake(','));

            if (!scanner.TryTake('}'))
            {
                throw TomlScanner.Refused(scanner.At, "A comma or the closing brace should stand here, on the same line.");
            }
        }

        return table.ToValue(scanner.SpanFrom(start), MatterForm.Inline);
    }
}
