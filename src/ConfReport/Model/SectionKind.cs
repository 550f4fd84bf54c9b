using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>What a section of a report is about.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public enum SectionKind : byte
{
    /// <summary>Anything that the other kinds do not cover.</summary>
    Other,

    /// <summary>What conference it was and why the author went.</summary>
    Introduction,

    /// <summary>The report in short, before the details: often called TL;DR.</summary>
    Summary,

    /// <summary>The programme, and how the author chose from it.</summary>
    Agenda,

    /// <summary>A day of the conference, or a part of one; its talks are its children.</summary>
    Day,

    /// <summary>A heading that only groups what follows: a track, "Talks", "Keynotes".</summary>
    Group,

    /// <summary>One talk: such a section is a <see cref="TalkSection"/>.</summary>
    Talk,

    /// <summary>Venue, food, travel, party, registration, sponsors.</summary>
    Logistics,

    /// <summary>A topic, with several talks or opinions in its prose.</summary>
    Theme,

    /// <summary>What the author takes home from the whole.</summary>
    Conclusion,

    /// <summary>Thanks to organisers, speakers, sponsors.</summary>
    Thanks,

    /// <summary>Lists of slides, videos and links.</summary>
    Resources,
}
