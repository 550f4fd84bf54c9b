namespace ConfReport.Posts.FrontMatter;

/// <summary>Where the front matter of a post is, and where its body begins.</summary>
/// <param name="Format">The language of the front matter; none where there is none that can be read.</param>
/// <param name="Content">What stands between the fences.</param>
/// <param name="BodyStart">The offset of the body.</param>
internal readonly record struct FrontMatterBlock(FrontMatterFormat Format, TextSpan Content, int BodyStart)
{
    private delegate bool LineTest(ReadOnlySpan<char> line);

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// Finds the block: it stands at the very start, after a byte order mark at most, between lines of three hyphens (YAML) or
    /// plus signs (TOML). What is not closed is no front matter but body, since a post may begin with a thematic break.
    /// </summary>
    public static FrontMatterBlock Find(SourceText source, Findings findings)
    {
        var bodyStart = source.Text.StartsWith(ByteOrderMark) ? 1 : 0;
        var none = new FrontMatterBlock(FrontMatterFormat.None, default, bodyStart);
        var opening = source.Line(0)[bodyStart..].TrimEnd();
        if (opening is "---")
        {
            return Closed(source, static line => line is "---" or "...", FrontMatterFormat.Yaml) ?? NotClosed(none, findings);
        }

        if (opening is "+++")
        {
            return Closed(source, static line => line is "+++", FrontMatterFormat.Toml) ?? NotClosed(none, findings);
        }

        if (opening.StartsWith("---") && opening.Length > 3 && char.IsAsciiLetter(opening[3]))
        {
            // Some generators run "---js" as code. It is data here, and data of no known language.
            findings.Add(Codes.OtherFrontMatter, Severity.Warning, "Front matter that names its language is not read in this version.", 1, 1);
            return Closed(source, static line => line is "---", FrontMatterFormat.None) ?? NotClosed(none, findings);
        }

        if (opening is "{" || opening.StartsWith("{ \"") || opening.StartsWith("{\""))
        {
            findings.Add(Codes.OtherFrontMatter, Severity.Warning, "Front matter in JSON is not read in this version.", 1, 1);
            return Closed(source, static line => line is "}", FrontMatterFormat.None) ?? none;
        }

        findings.Add(Codes.NoFrontMatter, Severity.Information, "The post has no front matter.", 1, 1);
        return none;
    }

    private static FrontMatterBlock NotClosed(FrontMatterBlock none, Findings findings)
    {
        findings.Add(Codes.FrontMatterNotClosed, Severity.Error, "The front matter is not closed, so it is read as body.", 1, 1);
        return none;
    }

    private static FrontMatterBlock? Closed(SourceText source, LineTest closes, FrontMatterFormat format)
    {
        for (var line = 1; line < source.LineCount; line++)
        {
            if (closes(source.Line(line).TrimEnd()))
            {
                var bodyStart = line + 1 < source.LineCount ? source.StartOf(line + 1) : source.Text.Length;
                return new FrontMatterBlock(format, TextSpan.Between(source.StartOf(1), source.StartOf(line)), bodyStart);
            }
        }

        return null;
    }
}
