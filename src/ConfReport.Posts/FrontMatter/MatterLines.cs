namespace ConfReport.Posts.FrontMatter;

/// <summary>The lines of a post, and how far those at its start look like front matter.</summary>
/// <param name="source">The post.</param>
/// <param name="bodyStart">Where the first line begins: behind a byte order mark.</param>
internal sealed class MatterLines(SourceText source, int bodyStart)
{
    public int Count => source.LineCount;

    /// <summary>A blank line that something ends: behind the last line end there is none.</summary>
    public bool IsBlank(int line) => line < Count && source.StartOf(line) < source.Text.Length && Line(line).IsWhiteSpace();

    public ReadOnlySpan<char> Line(int line) => line == 0 ? source.Line(0)[bodyStart..] : source.Line(line);

    public int StartOf(int line) => line < Count ? source.StartOf(line) : source.Text.Length;

    /// <summary>The next line that is this fence, or behind the last line.</summary>
    public int Next(int line, ReadOnlySpan<char> fence)
    {
        while (line < Count && !Line(line).TrimEnd().SequenceEqual(fence))
        {
            line++;
        }

        return line;
    }

    /// <summary>The first line from here on that is no meta line, and whether those before it say a title or date.</summary>
    public int MetaEnd(int line, out bool isTelling)
    {
        isTelling = false;
        var start = line;
        for (; line < Count; line++)
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
    public int YamlEnd()
    {
        var isTelling = false;
        for (var line = 0; line < Count; line++)
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
    public int MembersEnd()
    {
        var line = 0;
        while (line < Count && !Line(line).IsWhiteSpace())
        {
            line++;
        }

        return line;
    }

    /// <summary>Whether a meta line holds a colon that YAML would take for another key.</summary>
    public bool IsNoYaml(int end)
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
    public bool IsProse(int line, int end)
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

    /// <summary>Whether a line up to the next fence says a title or a date, in whatever language.</summary>
    public bool IsTelling(int first)
    {
        for (var line = first; line < Count; line++)
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

    /// <summary>
    /// Whether the first line between two fences can be YAML. Behind a blank line, as behind most thematic breaks, it must have a key
    /// of the usual kind; else a colon will do, or a sign of YAML's: then it is front matter with a mistake.
    /// </summary>
    public bool HasKey(int first, int close)
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

        return close < Count && (isEmpty || !isDoubtful);
    }
}
