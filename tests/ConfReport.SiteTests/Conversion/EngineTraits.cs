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

    /// <summary>What an image says in place of itself is shown as it was written, escapes and all (Hugo's Goldmark before 1.7).</summary>
    RawImageText = 4,
}
