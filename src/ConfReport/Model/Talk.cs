using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A talk: what is said, whenever and wherever that is. When and where is a <see cref="Slot"/>.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Talk : ReportPart
{
    /// <summary>The identifier by which a <see cref="Slot"/> of the same agenda names it. Null where nothing refers to it.</summary>
    public string? Id { get; init => field = Given.Text(value); }

    /// <summary>The title, without number, speaker or markup. Null when the source gives only a form ("Keynote") or a speaker.</summary>
    public string? Title { get; init => field = Given.Text(value); }

    /// <summary>The subtitle.</summary>
    public string? Subtitle { get; init => field = Given.Text(value); }

    /// <summary>Who gives it, in order.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init => field = Given.List(value); } = ValueList<Speaker>.Empty;

    /// <summary>What form it takes. Null when the source does not say.</summary>
    public TalkFormat? Format { get; init => field = Given.Known(value); }

    /// <summary>The languages it is given in, as tags of BCP 47.</summary>
    public IReadOnlyList<string> Languages { get; init => field = Given.Texts(value); } = ValueList<string>.Empty;

    /// <summary>For whom it is, in the programme's own words, such as "beginner".</summary>
    public string? Level { get; init => field = Given.Text(value); }

    /// <summary>The programme's short text, as plain text.</summary>
    public string? Abstract { get; init => field = Given.Text(value); }

    /// <summary>The name of its <see cref="ConfReport.Track"/>.</summary>
    public string? Track { get; init => field = Given.Text(value); }

    /// <summary>Topics.</summary>
    public IReadOnlyList<string> Tags { get; init => field = Given.Texts(value); } = ValueList<string>.Empty;

    /// <summary>Slides, recording, code.</summary>
    public IReadOnlyList<Link> Links { get; init => field = Given.List(value); } = ValueList<Link>.Empty;

    /// <summary>What the programme says beyond that.</summary>
    public TalkListing? Listing { get; init; }
}
