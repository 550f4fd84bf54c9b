namespace ConfReport.Markdown;

/// <summary>How a character is kept from meaning something.</summary>
internal enum MarkdownEscape : byte
{
    /// <summary>It means nothing where it stands.</summary>
    None,

    /// <summary>A backslash: only before what CommonMark, kramdown and Python-Markdown all take behind one.</summary>
    Backslash,

    /// <summary>An entity, which every reader of Markdown takes.</summary>
    Entity,
}
