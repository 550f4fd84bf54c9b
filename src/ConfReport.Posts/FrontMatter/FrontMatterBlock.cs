namespace ConfReport.Posts.FrontMatter;

/// <summary>Where the front matter of a post is, and where its body begins.</summary>
/// <param name="Form">How it is told from the body, or why there is none.</param>
/// <param name="Format">Its language; none where there is none that can be read.</param>
/// <param name="Content">What stands between the fences.</param>
/// <param name="Span">It and its fences, up to the body.</param>
internal readonly record struct FrontMatterBlock(FrontMatterForm Form, FrontMatterFormat Format, TextSpan Content, TextSpan Span)
{
    /// <summary>The offset of the body.</summary>
    public int BodyStart => Span.End;

    /// <summary>None, and the body begins there.</summary>
    public static FrontMatterBlock None(int bodyStart, FrontMatterForm form = FrontMatterForm.None) =>
        new(form, FrontMatterFormat.None, new TextSpan(bodyStart, 0), new TextSpan(bodyStart, 0));

    /// <summary>All lines from one to another that closes them.</summary>
    /// <param name="source">The post.</param>
    /// <param name="form">The form.</param>
    /// <param name="format">The language.</param>
    /// <param name="start">Where the first fence begins.</param>
    /// <param name="contentStart">Where the content begins.</param>
    /// <param name="close">The line that closes it, which may be behind the last one.</param>
    public static FrontMatterBlock Lines(SourceText source, FrontMatterForm form, FrontMatterFormat format, int start, int contentStart, int close)
    {
        var contentEnd = close < source.LineCount ? source.StartOf(close) : source.Text.Length;
        var end = close + 1 < source.LineCount ? source.StartOf(close + 1) : source.Text.Length;
        return new FrontMatterBlock(form, format, TextSpan.Between(contentStart, contentEnd), TextSpan.Between(start, end));
    }

    public PostFrontMatter ToPublic(string text) =>
        new(Form, Format, Span, Content, Form > FrontMatterForm.NotClosed && Content.In(text).IsWhiteSpace());
}
