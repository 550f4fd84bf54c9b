using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A talk: what is said, whenever and wherever that is. When and where is a <see cref="Slot"/>.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Talk : ReportPart
{
    private const int IdSlot = FirstSlot;
    private const int SubtitleSlot = FirstSlot + 1;
    private const int LanguagesSlot = FirstSlot + 2;
    private const int LevelSlot = FirstSlot + 3;
    private const int AbstractSlot = FirstSlot + 4;
    private const int TrackSlot = FirstSlot + 5;
    private const int TagsSlot = FirstSlot + 6;
    private const int ListingSlot = FirstSlot + 7;

    /// <summary>The identifier by which a <see cref="Slot"/> of the same agenda names it. Null where nothing refers to it.</summary>
    public string? Id { get => Rare<string>(IdSlot); init => SetRare(IdSlot, Given.Text(value)); }

    /// <summary>The title, without number, speaker or markup. Null when the source gives only a form ("Keynote") or a speaker.</summary>
    public string? Title { get; init => field = Given.Text(value); }

    /// <summary>The subtitle.</summary>
    public string? Subtitle { get => Rare<string>(SubtitleSlot); init => SetRare(SubtitleSlot, Given.Text(value)); }

    /// <summary>Who gives it, in order.</summary>
    public IReadOnlyList<Speaker> Speakers { get => field ?? ValueList<Speaker>.Empty; init => field = Given.List(value); }

    /// <summary>What form it takes. Null when the source does not say.</summary>
    public TalkFormat? Format { get; init => field = Given.Known(value); }

    /// <summary>The languages it is given in, as tags of BCP 47.</summary>
    public IReadOnlyList<string> Languages { get => RareList<string>(LanguagesSlot); init => SetRare(LanguagesSlot, Given.Texts(value)); }

    /// <summary>For whom it is, in the programme's own words, such as "beginner".</summary>
    public string? Level { get => Rare<string>(LevelSlot); init => SetRare(LevelSlot, Given.Text(value)); }

    /// <summary>The programme's short text, as plain text.</summary>
    public string? Abstract { get => Rare<string>(AbstractSlot); init => SetRare(AbstractSlot, Given.Text(value)); }

    /// <summary>The name of its <see cref="ConfReport.Track"/>.</summary>
    public string? Track { get => Rare<string>(TrackSlot); init => SetRare(TrackSlot, Given.Text(value)); }

    /// <summary>Topics.</summary>
    public IReadOnlyList<string> Tags { get => RareList<string>(TagsSlot); init => SetRare(TagsSlot, Given.Texts(value)); }

    /// <summary>Slides, recording, code.</summary>
    public IReadOnlyList<Link> Links { get => field ?? ValueList<Link>.Empty; init => field = Given.List(value); }

    /// <summary>What the programme says beyond that.</summary>
    public TalkListing? Listing { get => Rare<TalkListing>(ListingSlot); init => SetRare(ListingSlot, value); }

    private protected override int RareSlots => FirstSlot + 8;
}
