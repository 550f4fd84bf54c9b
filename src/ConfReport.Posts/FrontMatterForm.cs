namespace ConfReport.Posts;

/// <summary>How front matter is told from the body, or why a post has none.</summary>
public enum FrontMatterForm : byte
{
    /// <summary>There is none: the post begins with its body.</summary>
    None,

    /// <summary>A line opens it and none closes it, so it is body.</summary>
    NotClosed,

    /// <summary>It names a language that is not read, such as <c>---js</c>. What stands in it is neither read nor run.</summary>
    OtherLanguage,

    /// <summary>It stands between two lines: <c>---</c>, <c>---json</c>, <c>+++</c> or <c>;;;</c>, and <c>---</c>, <c>...</c>, <c>+++</c> or <c>;;;</c>.</summary>
    Fenced,

    /// <summary>A line opens it and a blank line closes it: meta lines as Python-Markdown has them.</summary>
    OpenedOnly,

    /// <summary>It begins in the first line, and <c>---</c>, <c>...</c> or <c>;;;</c> closes it, as in Hexo.</summary>
    ClosedOnly,

    /// <summary>Meta lines from the first line of the post to a blank one.</summary>
    Unfenced,

    /// <summary>One JSON object in braces, as in Hugo.</summary>
    Braces,
}
