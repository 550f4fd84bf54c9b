using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What form a talk takes.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum TalkFormat : byte
{
    /// <summary>A plain talk.</summary>
    Talk,

    /// <summary>An invited talk before the whole conference.</summary>
    Keynote,

    /// <summary>A session in which the audience works along; also called tutorial.</summary>
    Workshop,

    /// <summary>A discussion among several people on stage.</summary>
    Panel,

    /// <summary>A talk of a few minutes, one of a row.</summary>
    Lightning,

    /// <summary>A thing shown rather than told.</summary>
    Demo,

    /// <summary>Coffee, lunch, registration: in the programme, but not a talk.</summary>
    Break,

    /// <summary>A form that has no name here; <see cref="TalkListing.Type"/> keeps the programme's own word.</summary>
    Other,
}
