namespace ConfReport.FrontMatter;

/// <summary>What becomes of a key that the author wrote beside those of the header.</summary>
internal enum ExtraFate : byte
{
    Written,

    /// <summary>Its entries are written in the table of the same name.</summary>
    Merged,

    /// <summary>The key is written already.</summary>
    SaidAlready,

    /// <summary>The key harms readers.</summary>
    Harmful,

    /// <summary>The generator would run the value, or leave its folder with it.</summary>
    Template,
}
