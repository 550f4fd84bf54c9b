using System.Buffers;
using System.Globalization;
using System.Text;

namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>The four kinds of strings (TOML 1.0, "String"): basic and literal, on one line or on several.</summary>
/// <remarks>A line end in a string is LF, whatever it is in the file: TOML leaves that open, and a post must not change with its line ends.</remarks>
internal static class TomlStrings
{
    private static readonly SearchValues<char> BasicStops = SearchValues.Create(TomlScanner.Controls + "\"\\");
    private static readonly SearchValues<char> LiteralStops = SearchValues.Create(TomlScanner.Controls + "'");

    /// <summary>A string, from its opening quotation mark to behind its closing one.</summary>
    /// <param name="scanner">Where it begins.</param>
    /// <param name="mayHaveLines">Whether three quotation marks open a string of several lines; a key has no such form.</param>
    public static string Read(TomlScanner scanner, bool mayHaveLines)
    {
        var start = scanner.At;
        var quote = scanner.Next;
        var marks = QuoteRun(scanner, quote, most: 3);
        if (marks == 2 || (marks == 3 && !mayHaveLines))
        {
            scanner.At += 2;
            return "";
        }

        scanner.At += marks;
        var hasLines = marks == 3;
        if (hasLines)
        {
            scanner.TryTakeLineEnd();
        }

        var text = Content(scanner, start, quote, hasLines);
        scanner.LimitText(start);
        return text;
    }

    private static string Content(TomlScanner scanner, int start, char quote, bool hasLines)
    {
        var stops = quote == '"' ? BasicStops : LiteralStops;
        StringBuilder? before = null;
        while (true)
        {
            var length = scanner.Rest.IndexOfAny(stops);
            if (length < 0)
            {
                throw TomlScanner.Refused(start, "The text is not closed.");
            }

            var plain = scanner.Rest[..length];
            scanner.At += length;
            if (scanner.Next == quote)
            {
                // One or two quotation marks may stand right before the three that close.
                var marks = hasLines ? QuoteRun(scanner, quote, most: 5) : 1;
                scanner.At += marks;
                if (!hasLines || marks >= 3)
                {
                    return before is null && marks is 1 or 3
                        ? plain.ToString()
                        : (before ?? new()).Append(plain).Append(quote, hasLines ? marks - 3 : 0).ToString();
                }

                before = (before ?? new()).Append(plain).Append(quote, marks);
                continue;
            }

            before = (before ?? new()).Append(plain);
            if (quote == '"' && scanner.TryTake('\\'))
            {
                Escape(scanner, before, hasLines);
            }
            else if (hasLines && scanner.TryTakeLineEnd())
            {
                before.Append('\n');
            }
            else
            {
                throw TomlScanner.Refused(
                    scanner.Next is '\n' or '\r' && !hasLines ? start : scanner.At,
                    scanner.Next is '\n' or '\r' && !hasLines ? "The text is not closed on its line." : "A text holds a control character.");
            }
        }
    }

    /// <summary>What stands behind a backslash.</summary>
    private static void Escape(TomlScanner scanner, StringBuilder text, bool hasLines)
    {
        var start = scanner.At - 1;
        if (hasLines && scanner.Next is ' ' or '\t' or '\n' or '\r')
        {
            scanner.SkipBlanks();
            if (!scanner.TryTakeLineEnd())
            {
                throw TomlScanner.Refused(start, "A backslash before blanks must be the last on its line.");
            }

            do
            {
                scanner.SkipBlanks();
            }
            while (scanner.TryTakeLineEnd());
            return;
        }

        var letter = scanner.Next;
        scanner.At++;
        if (letter is 'u' or 'U')
        {
            text.Append(CodePoint(scanner, start, digits: letter == 'u' ? 4 : 8).ToString());
            return;
        }

        text.Append(letter switch
        {
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            '"' => '"',
            '\\' => '\\',
            _ => throw TomlScanner.Refused(start, "A backslash begins an escape, and this is none; text between single quotation marks has no escapes."),
        });
    }

    private static Rune CodePoint(TomlScanner scanner, int start, int digits)
    {
        var rest = scanner.Rest;
        if (rest.Length < digits
            || !uint.TryParse(rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || !Rune.TryCreate(code, out var rune))
        {
            throw TomlScanner.Refused(start, $"{digits} hexadecimal digits of a Unicode character should follow.");
        }

        scanner.At += digits;
        return rune;
    }

    /// <summary>How many quotation marks follow each other here.</summary>
    private static int QuoteRun(TomlScanner scanner, char quote, int most)
    {
        var rest = scanner.Rest;
        var marks = 0;
        while (marks < most && marks < rest.Length && rest[marks] == quote)
        {
            marks++;
        }

        return marks;
    }
}
