namespace ConfReport.Posts.FrontMatter.Json;

/// <summary>Front matter in JSON (RFC 8259) as a tree with the place of everything in it.</summary>
/// <remarks>
/// One object, or its members without the braces around them, as Hexo has them between lines of <c>;;;</c>. Where the text is no JSON,
/// reading ends with a diagnostic, and the members before are there. Of a name that stands twice the first counts. A whole number of
/// more than 64 bits and a fraction beyond double precision stay text.
/// </remarks>
internal sealed class JsonReader
{
    /// <summary>How deep lists and maps nest, the root among them: as deep as a report does, in the table around embedded data.</summary>
    public const int MaximumDepth = 66;

    /// <summary>How many values there are in all. A talk takes some twenty.</summary>
    public const int MaximumValues = 100_000;

    private readonly JsonScanner scanner;
    private int values;

    private JsonReader(JsonScanner scanner) => this.scanner = scanner;

    /// <summary>Reads what stands between the fences.</summary>
    /// <param name="source">The whole post, whose text is well-formed.</param>
    /// <param name="span">What of it is read.</param>
    /// <param name="findings">Takes the diagnostics.</param>
    /// <returns>The map of the root.</returns>
    public static MatterValue Read(SourceText source, TextSpan span, Findings findings)
    {
        var scanner = new JsonScanner(source, span, findings);
        var entries = new List<MatterEntry>();
        try
        {
            new JsonReader(scanner).ReadRoot(entries);
        }
        catch (MatterRefusedException refused)
        {
            scanner.Report(refused.Code, refused.Message, refused.At);
        }

        return MatterValue.Map(entries, span, MatterForm.Block);
    }

    private void ReadRoot(List<MatterEntry> entries)
    {
        scanner.SkipSpace();
        if (scanner.TryTake('{'))
        {
            ReadMembers(entries, depth: 1, hasBraces: true);
        }
        else if (!scanner.IsAtEnd)
        {
            ReadMembers(entries, depth: 1, hasBraces: false);
        }

        scanner.SkipSpace();
        if (!scanner.IsAtEnd)
        {
            throw scanner.Refused("The front matter should end here.");
        }
    }

    /// <summary>Reads what follows an opening brace, to behind the closing one; or to the end where there are none.</summary>
    private void ReadMembers(List<MatterEntry> into, int depth, bool hasBraces)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        scanner.SkipSpace();
        if (hasBraces && scanner.TryTake('}'))
        {
            return;
        }

        while (true)
        {
            scanner.SkipSpace();
            var start = scanner.At;
            var name = scanner.Next == '"' ? scanner.ReadString() : throw scanner.Refused("A name between quotation marks should stand here.");
            var nameSpan = scanner.SpanFrom(start);
            scanner.SkipSpace();
            if (!scanner.TryTake(':'))
            {
                throw scanner.Refused("A colon should stand here.");
            }

            scanner.SkipSpace();
            var value = ReadValue(depth);
            if (!names.Add(name))
            {
                scanner.Report(Codes.DuplicateKey, "The name stands twice; the first one is taken.", start);
            }
            else if (into.Count == ReadLimits.Default.MaximumKeys)
            {
                throw new MatterRefusedException(Codes.FrontMatterTooMuch, $"An object has more than {ReadLimits.Default.MaximumKeys} members.", start);
            }
            else
            {
                into.Add(new MatterEntry(name, nameSpan, TextSpan.Between(start, value.Span.End), value));
            }

            scanner.SkipSpace();
            if (scanner.TryTake(','))
            {
                continue;
            }

            if (hasBraces ? scanner.TryTake('}') : scanner.IsAtEnd)
            {
                return;
            }

            throw scanner.Refused(hasBraces ? "A comma or the closing brace should stand here." : "A comma should stand here.");
        }
    }

    /// <summary>A value.</summary>
    /// <param name="depth">How many lists and maps there are around it.</param>
    private MatterValue ReadValue(int depth)
    {
        var start = scanner.At;
        if (++values > MaximumValues)
        {
            throw new MatterRefusedException(Codes.FrontMatterTooMuch, $"The front matter holds more than {MaximumValues} values.", start);
        }

        if (scanner.Next is '{' or '[' && depth == MaximumDepth)
        {
            throw new MatterRefusedException(Codes.FrontMatterTooDeep, $"Lists and maps nest deeper than {MaximumDepth}.", start);
        }

        if (scanner.Next == '"')
        {
            var text = scanner.ReadString();
            return MatterValue.Scalar(text, text, scanner.SpanFrom(start));
        }

        if (scanner.TryTake('{'))
        {
            var entries = new List<MatterEntry>();
            ReadMembers(entries, depth + 1, hasBraces: true);
            return MatterValue.Map(entries, scanner.SpanFrom(start), MatterForm.Inline);
        }

        if (scanner.TryTake('['))
        {
            var items = ReadItems(depth + 1);
            return MatterValue.List(items, scanner.SpanFrom(start), MatterForm.Inline);
        }

        var word = scanner.ReadWord();
        var value = JsonWords.Typed(word) ?? throw new MatterRefusedException(Codes.JsonSyntax, "This is no value: text stands between quotation marks.", start);
        return MatterValue.Scalar(value, word, scanner.SpanFrom(start));
    }

    private List<MatterValue> ReadItems(int depth)
    {
        var items = new List<MatterValue>();
        scanner.SkipSpace();
        if (scanner.TryTake(']'))
        {
            return items;
        }

        while (true)
        {
            scanner.SkipSpace();
            items.Add(ReadValue(depth));
            scanner.SkipSpace();
            if (scanner.TryTake(']'))
            {
                return items;
            }

            if (!scanner.TryTake(','))
            {
                throw scanner.Refused("A comma or the end of the list should stand here.");
            }
        }
    }
}
