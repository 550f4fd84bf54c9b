namespace ConfReport;

/// <summary>The parts of a post that a layout can leave out.</summary>
[Flags]
public enum PostParts
{
    /// <summary>Nothing is left out.</summary>
    None = 0,

    /// <summary>Who spoke.</summary>
    Speakers = 1,

    /// <summary>The links of a talk: slides, recording and the like.</summary>
    TalkLinks = 1 << 1,

    /// <summary>What the author gave a talk.</summary>
    Ratings = 1 << 2,

    /// <summary>Images and what stands under them.</summary>
    Figures = 1 << 3,

    /// <summary>What the author wrote.</summary>
    Prose = 1 << 4,

    /// <summary>What is to be kept of a talk, and the points of a section.</summary>
    Points = 1 << 5,

    /// <summary>What was said, word for word.</summary>
    Quotes = 1 << 6,

    /// <summary>What the author wants to do.</summary>
    FollowUps = 1 << 7,

    /// <summary>Links that belong to an impression or a section.</summary>
    Links = 1 << 8,

    /// <summary>Sections that are not about a talk.</summary>
    PlainSections = 1 << 9,

    /// <summary>Talks that the author wrote nothing about.</summary>
    TalksWithoutImpression = 1 << 10,
}
