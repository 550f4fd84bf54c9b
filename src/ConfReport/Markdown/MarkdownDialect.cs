namespace ConfReport;

/// <summary>Which Markdown a generator reads. Nearly everything is written the same for both; only what a dialect cannot read differs.</summary>
public enum MarkdownDialect : byte
{
    /// <summary>CommonMark, with what engines add to it: GFM, kramdown, Goldmark.</summary>
    CommonMark,

    /// <summary>MDX, in which <c>&lt;https://…&gt;</c> is no link and comments are <c>{/* … */}</c>.</summary>
    Mdx,

    /// <summary>
    /// CommonMark as remark reads it with the extensions of Astro, Docusaurus and Gatsby: they make links and emoji of text wherever it comes from, so an
    /// invisible word joiner (U+2060) stands in a title or name that holds an address or the name of an emoji.
    /// </summary>
    Remark,

    /// <summary>Python-Markdown, which takes for part of an item only what stands four columns in.</summary>
    PythonMarkdown,
}
