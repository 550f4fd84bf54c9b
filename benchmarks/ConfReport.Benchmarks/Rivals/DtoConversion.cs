using System.Text.Json;
namespace ConfReport.Benchmarks.Rivals;

/// <summary>A report as DTOs. They share the strings of the model, and what is empty there is absent here.</summary>
internal static class DtoConversion
{
    public static ReportDto ToDto(this ConferenceReport report) => new()
    {
        Header = report.Header.ToDto(),
        Conference = report.Conference.ToDto(),
        Sections = List(report.Sections, ToDto),
    };

    private static HeaderDto ToDto(this PostHeader header) => new()
    {
        Title = header.Title,
        Published = ToMoment(header.Published),
        Updated = ToMoment(header.Updated),
        IsDraft = header.IsDraft,
        Authors = List(header.Authors, author => new AuthorDto { Name = author.Name, Url = author.Url, Email = author.Email }),
        Description = header.Description,
        Tags = List(header.Tags),
        Categories = List(header.Categories),
        Series = List(header.Series),
        Keywords = List(header.Keywords),
        Slug = header.Slug?.ToString(),
        Weight = header.Weight,
        Language = header.Language,
        Cover = header.Cover?.ToDto(),
        Extra = header.Extra.Count == 0 ? null : header.Extra.ToDictionary(entry => entry.Key, entry => entry.Value.AsBoolean() ?? throw NotInDocuments("a switch that is no boolean")),
    };

    private static ConferenceDto ToDto(this Conference conference) => new()
    {
        Name = conference.Name,
        Acronym = conference.Acronym,
        Series = conference.Series,
        Edition = conference.Edition,
        Year = conference.Year,
        Start = conference.Dates?.Start.ToDateOnly(),
        End = conference.Dates?.End.ToDateOnly(),
        TimeZone = conference.TimeZone,
        City = conference.City,
        Country = conference.Country,
        Attendance = NameOf(conference.Attendance),
        Website = conference.Website,
        Languages = List(conference.Languages),
        Organizers = List(conference.Organizers, ToDto),
        Communities = List(conference.Communities, ToDto),
        Sponsors = List(conference.Sponsors, ToDto),
    };

    private static OrganizationDto ToDto(this Organization organization) => new()
    {
        Name = organization.Name,
        Url = organization.Url,
        Tier = organization.Tier,
        Logo = organization.Logo,
    };

    private static SectionDto ToDto(this Section section)
    {
        var dto = new SectionDto
        {
            Kind = NameOf(section.Kind),
            Heading = section.Heading,
            Children = List(section.Children, ToDto),
        };
        switch (section)
        {
            case TalkSection talk:
                dto.Number = talk.Number;
                dto.Talk = talk.Talk.ToDto();
                dto.Attendance = NameOf(talk.Attendance);
                dto.Impression = talk.Impression.ToDto();
                break;
            case PlainSection plain:
                dto.Figures = List(plain.Figures, ToDto);
                dto.Content = TextOf(plain.Content);
                dto.Points = List(plain.Points, point => point.Source);
                dto.Links = List(plain.Links, ToDto);
                break;
        }

        return dto;
    }

    private static TalkDto ToDto(this Talk talk) => new()
    {
        Id = talk.Id,
        Title = talk.Title,
        Subtitle = talk.Subtitle,
        Speakers = List(talk.Speakers, ToDto),
        Format = NameOf(talk.Format),
        Languages = List(talk.Languages),
        Level = talk.Level,
        Abstract = talk.Abstract,
        Track = talk.Track,
        Tags = List(talk.Tags),
        Links = List(talk.Links, ToDto),
    };

    private static SpeakerDto ToDto(this Speaker speaker) => new()
    {
        Name = speaker.Name,
        Handle = speaker.Handle,
        Affiliation = speaker.Affiliation?.ToDto(),
        Position = speaker.Position,
        Pronouns = speaker.Pronouns,
        Biography = speaker.Biography,
        Role = NameUnlessDefault(speaker.Role),
        Links = List(speaker.Links, ToDto),
    };

    private static ImpressionDto ToDto(this Impression impression) => new()
    {
        Text = TextOf(impression.Text),
        Takeaways = List(impression.Takeaways, takeaway => takeaway.Source),
        Quotes = List(impression.Quotes, quote => new QuoteDto { Text = quote.Text, By = quote.By }),
        FollowUps = List(impression.FollowUps, followUp => followUp.Source),
        Links = List(impression.Links, ToDto),
        Figures = List(impression.Figures, ToDto),
        Rating = impression.Rating?.ToString(),
    };

    private static LinkDto ToDto(this Link link) => new()
    {
        Url = link.Url,
        Title = link.Title,
        Kind = NameUnlessDefault(link.Kind),
        Service = link.Service,
        MediaType = link.MediaType,
    };

    private static FigureDto ToDto(this Figure figure) => new()
    {
        Source = figure.Source,
        AlternativeText = figure.AlternativeText,
        Title = figure.Title,
        Caption = figure.Caption,
    };

    private static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string? NameOf<TEnum>(TEnum? value)
        where TEnum : struct, Enum =>
        value is { } given ? NameOf(given) : null;

    /// <summary>The first member of an enumeration goes without saying.</summary>
    private static string? NameUnlessDefault<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        value.Equals(default(TEnum)) ? null : NameOf(value);

    private static string? TextOf(MarkdownText text) => text.IsEmpty ? null : text.Source;

    private static DateTimeOffset? ToMoment(PostDate? date) => date is { } given
        ? given.ToOffsetDateTime()?.ToDateTimeOffset() ?? throw NotInDocuments("a date without time and offset")
        : null;

    private static List<string>? List(IReadOnlyList<string> items) => List(items, item => item);

    private static List<TDto>? List<T, TDto>(IReadOnlyList<T> items, Func<T, TDto> convert) =>
        items.Count == 0 ? null : [.. items.Select(convert)];

    private static NotSupportedException NotInDocuments(string what) =>
        new($"The DTOs have no place for {what}: the documents hold none.");
}
