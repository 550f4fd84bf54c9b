namespace ConfReport.Markdown;

/// <summary>Where plain text is about to stand, and so which of its characters could mean something there.</summary>
[Flags]
internal enum TextPlace : ushort
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

    /// <summary>Before the text stands a space, or a mark of the writer that joins with nothing.</summary>
    Apart = 64,

    /// <summary>After the text comes a space, or the end of the line or of a mark.</summary>
    BeforeSpace = 128,

    /// <summary>
    /// Read by remark, whose extensions look for addresses, emoji and identifiers in the text after it was read: an entity is a character again by then, so
    /// an invisible word joiner (U+2060) parts what they look for.
    /// </summary>
    Remark = 256,
}
