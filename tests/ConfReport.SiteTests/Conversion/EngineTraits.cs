namespace ConfReport.SiteTests.Conversion;

/// <summary>In what an engine's HTML rightly differs from that of others.</summary>
[Flags]
internal enum EngineTraits
{
    None = 0,

    /// <summary>Tables as GitHub has them.</summary>
    Tables = 1,

    /// <summary>Straight quotes become curly, two hyphens a dash, three points an ellipsis.</summary>
    Typographer = 2,

    /// <summary>Escapes in what an image says in place of itself are shown (Hugo 0.111, Hexo) or dropped with the character (markdown-it 14).</summary>
    RawImageText = 4,

    /// <summary>Addresses are decoded and encoded again, which loses bytes that are no UTF-8 (Hexo).</summary>
    RecodedAddresses = 8,

    /// <summary>White space before a quotation mark that is taken for a closing one is dropped (pandoc).</summary>
    TrimmedQuotes = 16,
}
