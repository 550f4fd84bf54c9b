namespace ConfReport.SiteTests.Conversion;

/// <summary>Something that makes HTML of Markdown: a library, or a generator with all that it does to a page.</summary>
internal abstract class MarkdownEngine
{
    /// <summary>Its name, as tests and messages say it.</summary>
    public abstract string Name { get; }

    /// <summary>What of Markdown it knows beyond CommonMark, and what it does to text.</summary>
    public abstract EngineTraits Traits { get; }

    /// <summary>The Markdown that it is given.</summary>
    public virtual MarkdownDialect Dialect => MarkdownDialect.CommonMark;

    /// <summary>The HTML of each text, in their order.</summary>
    public abstract Task<IReadOnlyList<string>> RenderAsync(IReadOnlyList<string> texts);

    public sealed override string ToString() => Name;
}
