using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A link: where it leads and what it says.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record Link : ReportPart
{
    private const int ServiceSlot = FirstSlot;
    private const int MediaTypeSlot = FirstSlot + 1;

    /// <summary>A link to this address.</summary>
    /// <exception cref="ArgumentException">It is blank or holds a lone surrogate.</exception>
    public Link(string url) => Url = url;

    /// <summary>Where it leads: an absolute URL, or a path relative to the post. It is kept as it was given; what may be written as a link is decided when it is written.</summary>
    public string Url { get; init => field = Given.Name(value); }

    /// <summary>What the link says. Null when the address stands for itself.</summary>
    public string? Title { get; init => field = Given.Text(value); }

    /// <summary>What it leads to.</summary>
    public LinkKind Kind { get; init => field = Given.Known(value); }

    /// <summary>The service behind it in its own spelling, such as "GitHub" or "Mastodon".</summary>
    public string? Service { get => Rare<string>(ServiceSlot); init => SetRare(ServiceSlot, Given.Text(value)); }

    /// <summary>The media type of what it leads to (RFC 6838), such as "application/pdf".</summary>
    public string? MediaType { get => Rare<string>(MediaTypeSlot); init => SetRare(MediaTypeSlot, Given.Text(value)); }

    private protected override int RareSlots => FirstSlot + 2;
}
