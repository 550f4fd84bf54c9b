using System.Buffers;

namespace ConfReport.Posts.FrontMatter;

/// <summary>Finds the front matter at the start of a post.</summary>
/// <remarks>
/// A byte order mark may stand before it. So may blank lines, which Hugo skips, but then it must say a title or a date: a blank line is
/// also what we write before a body that looks like front matter. Without an opening fence it begins in the first line. What is not
/// closed is no front matter but body, and so is what stands between two thematic breaks and has no key.
/// </remarks>
internal sealed class FrontMatterFinder
{
    private static readonly SearchValues<char> LanguageLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+#");

    private readonly SourceText source;
    private readonly Findings findings;
    private readonly int bodyStart;
    private readonly int first;

    private FrontMatterFinder(SourceText source, Findings findings)
    {
        (this.source, this.findings) = (source, findings);
        bodyStart = source.Text.StartsWith(SourceText.ByteOrderMark) ? 1 : 0;
        while (first < source.LineCount - 1 && Line(first).IsWhiteSpace())
        {
            first++;
        }
    }

    private int Start => first == 0 ? bodyStart : source.StartOf(first);

    private int ContentStart => StartOf(first + 1);

    public static FrontMatterBlock Find(SourceText source, Findings findings) => new FrontMatterFinder(source, findings).Find();

    private FrontMatterBlock Find()
    {
        if (first > 0 && !IsTelling())
        {
            return None();
        }

        var opening = Line(first).TrimEnd();
        if (opening is "---")
        {
            return Hyphens();
        }

        if (opening is "+++")
        {
            return Fenced(FrontMatterFormat.Toml, Next(first + 1, "+++"));
        }

        if (opening.StartsWith("---") && LanguageOf(opening) is { Length: > 0 } language)
        {
            return Named(language);
        }

        if (opening is ";;;" || (opening.StartsWith(";;;") && LanguageOf(opening) is "json"))
        {
            return Fenced(FrontMatterFormat.Json, Next(first + 1, ";;;"));
        }

        return opening.StartsWith("{") ? Braces() : Unfenced() ?? None();
    }

    /// <summary>Whether a line up to the next fence says a title or a date, in whatever language.</summary>
    private bool IsTelling()
    {
        for (var line = first; line < source.LineCount; line++)
        {
            var text = Line(line).Trim();
            if (line > first && text is "---" or "..." or "+++" or ";;;" or "}")
            {
                return false;
            }

            var key = text.TrimStart("{ \t\"");
            var end = key.IndexOfAny(":= \"");
            if (end > 0 && MatterLine.IsTelling(key[..end]) && key[end..].TrimStart(" \t\"") is [':' or '=', ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What three hyphens open: YAML to the next fence, or meta lines to a blank line, or nothing: a thematic break.</summary>
    private FrontMatterBlock Hyphens()
    {
        var close = first + 1;
        while (close < source.LineCount && Line(close).TrimEnd() is not ("---" or "..."))
        {
            close++;
        }

        var metaEnd = MetaEnd(first + 1, out var isTelling);
        if (isTelling && IsBlank(metaEnd) && (close == source.LineCount || IsProse(metaEnd, close)))
        {
            return FrontMatterBlock.Lines(source, FrontMatterForm.OpenedOnly, FrontMatterFormat.MetaLines, Start, ContentStart, metaEnd);
        }

        return HasKey(close) ? Fenced(FrontMatterFormat.Yaml, close) : None();
    }

    /// <summary>Front matter that says its language. Some generators run the code in it; here it is data, or nothing.</summary>
    private FrontMatterBlock Named(string language)
    {
        var format = language switch
        {
            "yaml" or "yml" => FrontMatterFormat.Yaml,
            "toml" => FrontMatterFormat.Toml,
            "json" => FrontMatterFormat.Json,
            _ => FrontMatterFormat.None,
        };
        var close = Next(first + 1, "---");
        if (format != FrontMatterFormat.None)
        {
            return Fenced(format, close);
        }

        // "--- and so on" is a line of prose.
        if (close == source.LineCount && Line(first).Contains(' '))
        {
            return None();
        }

        findings.Add(Codes.OtherFrontMatter, Severity.Warning, "The front matter is in a language that is not read; YAML, TOML and JSON are.", first + 1, 1);
        return close == source.LineCount
            ? FrontMatterBlock.None(bodyStart, FrontMatterForm.NotClosed)
            : FrontMatterBlock.Lines(source, FrontMatterForm.OtherLanguage, format, Start, ContentStart, close);
    }

    private FrontMatterBlock Fenced(FrontMatterFormat format, int close) => close < source.LineCount
        ? FrontMatterBlock.Lines(source, FrontMatterForm.Fenced, format, Start, ContentStart, close)
        : NotClosed();

    /// <summary>One object with a member in it, or with nothing; another brace opens a shortcode or an attribute list.</summary>
    private FrontMatterBlock Braces()
    {
        var inner = source.Text.AsSpan(Start + 1).TrimStart();
        if (inner.IsEmpty || inner[0] is not ('"' or '}'))
        {
            return None();
        }

        var end = JsonBraces.EndOf(source.Text, Start);
        if (end < 0)
        {
            return NotClosed();
        }

        var line = source.PositionOf(end).Line - 1;
        var next = StartOf(line + 1);
        var isLast = source.Text.AsSpan(end, next - end).IsWhiteSpace();
        return new FrontMatterBlock(FrontMatterForm.Braces, FrontMatterFormat.Json, TextSpan.Between(Start, end), TextSpan.Between(Start, isLast ? next : end));
    }

    /// <summary>Front matter that begins in the first line; null where the post begins with its body.</summary>
    private FrontMatterBlock? Unfenced()
    {
        if (first > 0)
        {
            return null;
        }

        if (MatterLine.IsJsonMember(Line(0)) && Next(1, ";;;") is var json && json < source.LineCount && MembersEnd() >= json)
        {
            return Closed(FrontMatterFormat.Json, json);
        }

        var metaEnd = MetaEnd(0, out var isTelling);
        if (isTelling && (metaEnd == source.LineCount || IsBlank(metaEnd) || Line(metaEnd).IsEmpty))
        {
            return FrontMatterBlock.Lines(source, FrontMatterForm.Unfenced, FrontMatterFormat.MetaLines, bodyStart, bodyStart, metaEnd);
        }

        if (isTelling && Line(metaEnd).TrimEnd() is "...")
        {
            return Closed(FrontMatterFormat.MetaLines, metaEnd);
        }

        if (isTelling && Line(metaEnd).TrimEnd() is "---" && IsNoYaml(metaEnd))
        {
            return Closed(FrontMatterFormat.MetaLines, metaEnd);
        }

        return YamlEnd() is var close and > 0 ? Closed(FrontMatterFormat.Yaml, close) : null;
    }

    private FrontMatterBlock Closed(FrontMatterFormat format, int close) =>
        FrontMatterBlock.Lines(source, FrontMatterForm.ClosedOnly, format, bodyStart, bodyStart, close);

    /// <summary>The first line from here on that is no meta line, and whether those before it say a title or date.</summary>
    private int MetaEnd(int line, out bool isTelling)
    {
        isTelling = false;
        var start = line;
        for (; line < source.LineCount; line++)
        {
            var text = Line(line);
            var key = MatterLine.MetaKey(text);
            if (key.Length == 0 && (line == start || !MatterLine.IsContinuation(text)))
            {
                break;
            }

            isTelling |= MatterLine.IsTelling(text.Slice(key.Start, key.Length));
        }

        return line;
    }

    /// <summary>The line of hyphens that closes entries of YAML from the first line on, or 0: other lines, or no title and no date.</summary>
    private int YamlEnd()
    {
        var isTelling = false;
        for (var line = 0; line < source.LineCount; line++)
        {
            var text = Line(line).TrimEnd();
            if (text is "---")
            {
                return isTelling ? line : 0;
            }

            var key = MatterLine.MetaKey(text);
            isTelling |= MatterLine.IsTelling(text.Slice(key.Start, key.Length));
            if (!MatterLine.IsYamlEntry(text) && (line == 0 || !(MatterLine.IsYaml(text) || MatterLine.IsComment(text))))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Where lines of JSON members end: at a blank one.</summary>
    private int MembersEnd()
    {
        var line = 0;
        while (line < source.LineCount && !Line(line).IsWhiteSpace())
        {
            line++;
        }

        return line;
    }

    /// <summary>Whether a meta line holds a colon that YAML would take for another key.</summary>
    private bool IsNoYaml(int end)
    {
        for (var line = 0; line < end; line++)
        {
            var value = Line(line)[(MatterLine.MetaKey(Line(line)).End + 1)..].Trim();
            if (value.Contains(": ", StringComparison.Ordinal) && value[0] is not ('"' or '\'' or '[' or '{'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows a blank line is no YAML but the body.</summary>
    private bool IsProse(int line, int end)
    {
        for (; line < end; line++)
        {
            var text = Line(line);
            if (!text.IsWhiteSpace() && !MatterLine.IsComment(text))
            {
                return !MatterLine.IsYaml(text.TrimEnd());
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the first line between two fences can be YAML. Behind a blank line, as behind most thematic breaks, it must have a key
    /// of the usual kind; else a colon will do, or a sign of YAML's: then it is front matter with a mistake.
    /// </summary>
    private bool HasKey(int close)
    {
        var isDoubtful = first > 0;
        var isEmpty = true;
        for (var line = first + 1; line < close; line++)
        {
            var text = Line(line);
            if (text.IsWhiteSpace())
            {
                isDoubtful |= isEmpty;
            }
            else if (!MatterLine.IsComment(text))
            {
                return isDoubtful
                    ? MatterLine.IsYamlEntry(text)
                    : text.Contains(':') || "-[{\"'?&*!|>%".Contains(text.TrimStart()[0], StringComparison.Ordinal);
            }
            else
            {
                isEmpty = false;
            }
        }

        return close < source.LineCount && (isEmpty || !isDoubtful);
    }

    private FrontMatterBlock NotClosed()
    {
        findings.Add(Codes.FrontMatterNotClosed, Severity.Error, "The front matter is not closed, so it is read as body.", first + 1, 1);
        return FrontMatterBlock.None(bodyStart, FrontMatterForm.NotClosed);
    }

    private FrontMatterBlock None()
    {
        findings.Add(Codes.NoFrontMatter, Severity.Information, "The post has no front matter.", 1, 1);
        return FrontMatterBlock.None(bodyStart);
    }

    /// <summary>A blank line that something ends: behind the last line end there is none.</summary>
    private bool IsBlank(int line) => line < source.LineCount && source.StartOf(line) < source.Text.Length && Line(line).IsWhiteSpace();

    private ReadOnlySpan<char> Line(int line) => line == 0 ? source.Line(0)[bodyStart..] : source.Line(line);

    private int StartOf(int line) => line < source.LineCount ? source.StartOf(line) : source.Text.Length;

    /// <summary>The next line that is this fence, or behind the last line.</summary>
    private int Next(int line, ReadOnlySpan<char> fence)
    {
        while (line < source.LineCount && !Line(line).TrimEnd().SequenceEqual(fence))
        {
            line++;
        }

        return line;
    }

    /// <summary>The word behind three signs, in small letters; empty where there is none, or more than one.</summary>
    private static string LanguageOf(ReadOnlySpan<char> opening)
    {
        var word = opening[3..].TrimStart(' ');
        return word.Length is > 0 and <= 20 && !word.ContainsAnyExcept(LanguageLetters) ? word.ToString().ToLowerInvariant() : "";
    }
}
