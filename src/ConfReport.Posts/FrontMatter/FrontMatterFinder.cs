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
    private readonly MatterLines lines;
    private readonly int bodyStart;
    private readonly int first;

    private FrontMatterFinder(SourceText source, Findings findings)
    {
        (this.source, this.findings) = (source, findings);
        bodyStart = source.Text.StartsWith(SourceText.ByteOrderMark) ? 1 : 0;
        lines = new MatterLines(source, bodyStart);
        while (first < lines.Count - 1 && lines.Line(first).IsWhiteSpace())
        {
            first++;
        }
    }

    private int Start => first == 0 ? bodyStart : source.StartOf(first);

    private int ContentStart => lines.StartOf(first + 1);

    public static FrontMatterBlock Find(SourceText source, Findings findings) => new FrontMatterFinder(source, findings).Find();

    private FrontMatterBlock Find()
    {
        if (first > 0 && !lines.IsTelling(first))
        {
            return None();
        }

        var opening = lines.Line(first).TrimEnd();
        if (opening is "---")
        {
            return Hyphens();
        }

        if (opening is "+++")
        {
            return Fenced(FrontMatterFormat.Toml, lines.Next(first + 1, "+++"));
        }

        if (opening.StartsWith("---") && LanguageOf(opening) is { Length: > 0 } language)
        {
            return Named(language);
        }

        if (opening is ";;;" || (opening.StartsWith(";;;") && LanguageOf(opening) is "json"))
        {
            return Fenced(FrontMatterFormat.Json, lines.Next(first + 1, ";;;"));
        }

        return opening.StartsWith("{") ? Braces() : Unfenced() ?? None();
    }

    /// <summary>What three hyphens open: YAML to the next fence, or meta lines to a blank line, or nothing: a thematic break.</summary>
    private FrontMatterBlock Hyphens()
    {
        var close = first + 1;
        while (close < lines.Count && lines.Line(close).TrimEnd() is not ("---" or "..."))
        {
            close++;
        }

        var metaEnd = lines.MetaEnd(first + 1, out var isTelling);
        if (isTelling && lines.IsBlank(metaEnd) && (close == lines.Count || lines.IsProse(metaEnd, close)))
        {
            return FrontMatterBlock.Lines(source, FrontMatterForm.OpenedOnly, FrontMatterFormat.MetaLines, Start, ContentStart, metaEnd);
        }

        return lines.HasKey(first, close) ? Fenced(FrontMatterFormat.Yaml, close) : None();
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
        var close = lines.Next(first + 1, "---");
        if (format != FrontMatterFormat.None)
        {
            return Fenced(format, close);
        }

        // "--- and so on" is a line of prose.
        if (close == lines.Count && lines.Line(first).Contains(' '))
        {
            return None();
        }

        findings.Add(Codes.OtherFrontMatter, Severity.Warning, "The front matter is in a language that is not read; YAML, TOML and JSON are.", first + 1, 1);
        return close == lines.Count
            ? FrontMatterBlock.None(bodyStart, FrontMatterForm.NotClosed)
            : FrontMatterBlock.Lines(source, FrontMatterForm.OtherLanguage, format, Start, ContentStart, close);
    }

    private FrontMatterBlock Fenced(FrontMatterFormat format, int close) => close < lines.Count
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
        var next = lines.StartOf(line + 1);
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

        if (MatterLine.IsJsonMember(lines.Line(0)) && lines.Next(1, ";;;") is var json && json < lines.Count && lines.MembersEnd() >= json)
        {
            return Closed(FrontMatterFormat.Json, json);
        }

        var metaEnd = lines.MetaEnd(0, out var isTelling);
        if (isTelling && (metaEnd == lines.Count || lines.IsBlank(metaEnd) || lines.Line(metaEnd).IsEmpty))
        {
            return FrontMatterBlock.Lines(source, FrontMatterForm.Unfenced, FrontMatterFormat.MetaLines, bodyStart, bodyStart, metaEnd);
        }

        if (isTelling && lines.Line(metaEnd).TrimEnd() is "...")
        {
            return Closed(FrontMatterFormat.MetaLines, metaEnd);
        }

        if (isTelling && lines.Line(metaEnd).TrimEnd() is "---" && lines.IsNoYaml(metaEnd))
        {
            return Closed(FrontMatterFormat.MetaLines, metaEnd);
        }

        return lines.YamlEnd() is var close and > 0 ? Closed(FrontMatterFormat.Yaml, close) : null;
    }

    private FrontMatterBlock Closed(FrontMatterFormat format, int close) =>
        FrontMatterBlock.Lines(source, FrontMatterForm.ClosedOnly, format, bodyStart, bodyStart, close);

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

    /// <summary>The word behind three signs, in small letters; empty where there is none, or more than one.</summary>
    private static string LanguageOf(ReadOnlySpan<char> opening)
    {
        var word = opening[3..].TrimStart(' ');
        return word.Length is > 0 and <= 20 && !word.ContainsAnyExcept(LanguageLetters) ? word.ToString().ToLowerInvariant() : "";
    }
}
