namespace ConfReport.FrontMatter;

/// <summary>Where plain text stands in YAML.</summary>
internal enum YamlPlace : byte
{
    /// <summary>A value up to the end of its line.</summary>
    Line,

    /// <summary>An item in brackets, which a comma ends.</summary>
    Flow,

    /// <summary>A key.</summary>
    Key,
}
