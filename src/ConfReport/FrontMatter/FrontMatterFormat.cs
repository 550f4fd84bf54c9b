namespace ConfReport;

/// <summary>The language in which the header of a post is written.</summary>
public enum FrontMatterFormat : byte
{
    /// <summary>None: the post is its body.</summary>
    None,

    /// <summary>YAML that readers of versions 1.1 and 1.2 take for the same.</summary>
    Yaml,

    /// <summary>TOML 1.0.</summary>
    Toml,

    /// <summary>JSON (RFC 8259), one object.</summary>
    Json,

    /// <summary>Lines of <c>Key: value</c> up to a blank line, as Python-Markdown and Pelican read them: every value is text on one line.</summary>
    MetaLines,
}
