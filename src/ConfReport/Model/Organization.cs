using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>An organisation: who organises, sponsors or employs.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Organization : ReportPart
{
    private const int TierSlot = FirstSlot;
    private const int LogoSlot = FirstSlot + 1;

    /// <summary>An organisation of this name.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Organization(string name) => Name = name;

    /// <summary>Its name.</summary>
    public string Name { get; init => field = Given.Name(value); }

    /// <summary>Its website.</summary>
    public string? Url { get; init => field = Given.Text(value); }

    /// <summary>The level at which it sponsors, in the conference's own words, such as "gold".</summary>
    public string? Tier { get => Rare<string>(TierSlot); init => SetRare(TierSlot, Given.Text(value)); }

    /// <summary>The URL of its logo.</summary>
    public string? Logo { get => Rare<string>(LogoSlot); init => SetRare(LogoSlot, Given.Text(value)); }

    private protected override int RareSlots => FirstSlot + 2;
}
