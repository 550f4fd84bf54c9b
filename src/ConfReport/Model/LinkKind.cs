using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What a link leads to.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum LinkKind : byte
{
    /// <summary>Anything else, or unknown.</summary>
    Other,

    /// <summary>The slides of a talk.</summary>
    Slides,

    /// <summary>A recording.</summary>
    Video,

    /// <summary>Source code.</summary>
    Repository,

    /// <summary>A blog post, an article, a paper.</summary>
    Article,

    /// <summary>The page of the talk in the conference's programme.</summary>
    Schedule,

    /// <summary>A person's or an organisation's own page, or an account of theirs.</summary>
    Profile,

    /// <summary>A place for feedback.</summary>
    Feedback,
}
