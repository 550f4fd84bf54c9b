namespace ConfReport.Benchmarks.Rivals;

// The data of a report as plain classes, the way people write them for a serializer: the members of the model under the
// model's names. Where there was a choice, the rival got the quicker one:
// - kinds and roles are strings: enumerations by name take System.Text.Json off its straight-line code and cost it half of
//   its speed in writing (500 talks: 294 us, 119 us with strings), and reading them is no quicker;
// - members that nobody declared are not kept: [JsonExtensionData] would have the same effect;
// - the parts of the model that no document here has (programme, listings) are not declared.

internal sealed class ReportDto
{
    public HeaderDto? Header { get; set; }
    public ConferenceDto? Conference { get; set; }
    public List<SectionDto>? Sections { get; set; }
}

internal sealed class HeaderDto
{
    public string? Title { get; set; }
    public DateTimeOffset? Published { get; set; }
    public DateTimeOffset? Updated { get; set; }
    public bool IsDraft { get; set; }
    public List<AuthorDto>? Authors { get; set; }
    public string? Description { get; set; }
    public List<string>? Tags { get; set; }
    public List<string>? Categories { get; set; }
    public List<string>? Series { get; set; }
    public List<string>? Keywords { get; set; }
    public string? Slug { get; set; }
    public int? Weight { get; set; }
    public string? Language { get; set; }
    public FigureDto? Cover { get; set; }

    /// <summary>Typed for what the documents hold, which is quicker than any type that holds everything.</summary>
    public Dictionary<string, bool>? Extra { get; set; }
}

internal sealed class AuthorDto
{
    public string? Name { get; set; }
    public string? Url { get; set; }
    public string? Email { get; set; }
}

internal sealed class ConferenceDto
{
    public string? Name { get; set; }
    public string? Acronym { get; set; }
    public string? Series { get; set; }
    public int? Edition { get; set; }
    public int? Year { get; set; }
    public DateOnly? Start { get; set; }
    public DateOnly? End { get; set; }
    public string? TimeZone { get; set; }
    public string? City { get; set; }
    public string? Country { get; set; }
    public string? Attendance { get; set; }
    public string? Website { get; set; }
    public List<string>? Languages { get; set; }
    public List<OrganizationDto>? Organizers { get; set; }
    public List<OrganizationDto>? Communities { get; set; }
    public List<OrganizationDto>? Sponsors { get; set; }
}

internal sealed class OrganizationDto
{
    public string? Name { get; set; }
    public string? Url { get; set; }
    public string? Tier { get; set; }
    public string? Logo { get; set; }
}

/// <summary>Both kinds of section in one class: a discriminator cannot map eleven kinds to one class and one to another.</summary>
internal sealed class SectionDto
{
    public string? Kind { get; set; }
    public string? Heading { get; set; }
    public int? Number { get; set; }
    public TalkDto? Talk { get; set; }
    public string? Attendance { get; set; }
    public ImpressionDto? Impression { get; set; }
    public List<FigureDto>? Figures { get; set; }
    public string? Content { get; set; }
    public List<string>? Points { get; set; }
    public List<LinkDto>? Links { get; set; }
    public List<SectionDto>? Children { get; set; }
}

internal sealed class TalkDto
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Subtitle { get; set; }
    public List<SpeakerDto>? Speakers { get; set; }
    public string? Format { get; set; }
    public List<string>? Languages { get; set; }
    public string? Level { get; set; }
    public string? Abstract { get; set; }
    public string? Track { get; set; }
    public List<string>? Tags { get; set; }
    public List<LinkDto>? Links { get; set; }
}

internal sealed class SpeakerDto
{
    public string? Name { get; set; }
    public string? Handle { get; set; }
    public OrganizationDto? Affiliation { get; set; }
    public string? Position { get; set; }
    public string? Pronouns { get; set; }
    public string? Biography { get; set; }
    public string? Role { get; set; }
    public List<LinkDto>? Links { get; set; }
}

internal sealed class ImpressionDto
{
    public string? Text { get; set; }
    public List<string>? Takeaways { get; set; }
    public List<QuoteDto>? Quotes { get; set; }
    public List<string>? FollowUps { get; set; }
    public List<LinkDto>? Links { get; set; }
    public List<FigureDto>? Figures { get; set; }
    public string? Rating { get; set; }
}

internal sealed class QuoteDto
{
    public string? Text { get; set; }
    public string? By { get; set; }
}

internal sealed class LinkDto
{
    public string? Url { get; set; }
    public string? Title { get; set; }
    public string? Kind { get; set; }
    public string? Service { get; set; }
    public string? MediaType { get; set; }
}

internal sealed class FigureDto
{
    public string? Source { get; set; }
    public string? AlternativeText { get; set; }
    public string? Title { get; set; }
    public string? Caption { get; set; }
}
