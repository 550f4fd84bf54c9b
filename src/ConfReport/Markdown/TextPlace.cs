namespace ConfReport.Markdown;

/// <summary>Where plain text is about to stand, and so which of its characters could mean something there.</summary>
[Flags]
internal enum TextPlace : byte
{
    /// <summary>Inside a line; anything may stand right before and right after.</summary>
    Inline = 0,

    /// <summary>First on its line: of a paragraph, a list item or a quote. Of a heading, where a leading number would be taken for the heading's.</summary>
    LineStart = 1,

    /// <summary>Alone in its block but for marks of the writer: a lone asterisk or dollar finds no partner.</summary>
    Whole = 2,

    /// <summary>Between asterisks.</summary>
    Emphasis = 4,

    /// <summary>Alone between the brackets of a link or an image.</summary>
    LinkText = 8,

    /// <summary>In a cell of a table.</summary>
    Cell = 16,

    /// <summary>Last in a heading.</summary>
    Heading = 32,

    /// <summary>White space before the text is kept as one space; it is dropped otherwise.</summary>
    KeepSpaceBefore = 64,

    /// <summary>White space after the text is kept as one space; it is dropped otherwise.</summary>
    KeepSpaceAfter = 128,
}
