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

    /// <summary>An entity behind a word joiner, which keeps what comes before it from being read together with it, also when entities are characters again.</summary>
    Parted,
}
