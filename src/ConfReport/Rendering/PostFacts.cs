namespace ConfReport;

/// <summary>What a post says by itself in its first line.</summary>
[Flags]
public enum PostFacts
{
    /// <summary>There is no such line.</summary>
    None = 0,

    /// <summary>Which conference it was, where and when: "LibreDatos 2024, Ourense, 18–20 October 2024".</summary>
    Conference = 1,

    /// <summary>How many talks, in how many days where that is known: "12 talks in 3 days".</summary>
    Counts = 1 << 1,

    /// <summary>How long the author's prose takes to read: "5 min read".</summary>
    ReadingTime = 1 << 2,
}
