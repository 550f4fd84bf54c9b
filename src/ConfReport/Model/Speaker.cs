using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A person who gives a talk.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Speaker : ReportPart
{
    private const int HandleSlot = FirstSlot;
    private const int PositionSlot = FirstSlot + 1;
    private const int PronounsSlot = FirstSlot + 2;
    private const int BiographySlot = FirstSlot + 3;
    private const int LinksSlot = FirstSlot + 4;
    private const int ListingSlot = FirstSlot + 5;

    /// <summary>A speaker of this name.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Speaker(string name) => Name = name;

    /// <summary>The name as the author or the programme writes it; a handle when there is no other.</summary>
    public string Name { get; init => field = Given.Name(value); }

    /// <summary>The name on a social network, such as "@ada" or "@ada@example.social".</summary>
    public string? Handle { get => Rare<string>(HandleSlot); init => SetRare(HandleSlot, Given.Text(value)); }

    /// <summary>The company or institution.</summary>
    public Organization? Affiliation { get; init; }

    /// <summary>What the speaker does there.</summary>
    public string? Position { get => Rare<string>(PositionSlot); init => SetRare(PositionSlot, Given.Text(value)); }

    /// <summary>Such as "she/her".</summary>
    public string? Pronouns { get => Rare<string>(PronounsSlot); init => SetRare(PronounsSlot, Given.Text(value)); }

    /// <summary>Some words about the speaker, as plain text.</summary>
    public string? Biography { get => Rare<string>(BiographySlot); init => SetRare(BiographySlot, Given.Text(value)); }

    /// <summary>What the person does in the talk.</summary>
    public SpeakerRole Role { get; init => field = Given.Known(value); }

    /// <summary>The speaker's pages and accounts.</summary>
    public IReadOnlyList<Link> Links { get => RareList<Link>(LinksSlot); init => SetRare(LinksSlot, Given.List(value)); }

    /// <summary>What the programme says beyond that.</summary>
    public SpeakerListing? Listing { get => Rare<SpeakerListing>(ListingSlot); init => SetRare(ListingSlot, value); }

    private protected override int RareSlots => FirstSlot + 6;
}
