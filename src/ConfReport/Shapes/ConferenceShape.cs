using NodaTime;

namespace ConfReport.Shapes;

internal struct ConferenceShape : IShape<Conference>
{
    private static readonly Field NameField = Field.Optional("name");
    private static readonly Field AcronymField = Field.Optional("acronym");
    private static readonly Field SeriesField = Field.Optional("series");
    private static readonly Field EditionField = Field.AtLeast(1, "edition");
    private static readonly Field YearField = Field.AtLeast(1, "year");
    private static readonly Field StartField = Field.Optional("start");
    private static readonly Field EndField = Field.Optional("end");
    private static readonly Field TimeZoneField = Field.Optional("timeZone");
    private static readonly Field VenueField = Field.Optional("venue");
    private static readonly Field CityField = Field.Optional("city");
    private static readonly Field CountryField = Field.Optional("country");
    private static readonly Field AttendanceField = Field.Optional("attendance");
    private static readonly Field WebsiteField = Field.Optional("website");
    private static readonly Field LanguagesField = Field.Optional("languages");
    private static readonly Field OrganizersField = Field.Optional("organizers");
    private static readonly Field CommunitiesField = Field.Optional("communities");
    private static readonly Field SponsorsField = Field.Optional("sponsors");
    private static readonly Field ListingField = Field.Optional("listing");

    private string? name;
    private string? acronym;
    private string? series;
    private int? edition;
    private int? year;
    private LocalDate? start;
    private LocalDate? end;
    private string? timeZone;
    private Venue? venue;
    private string? city;
    private string? country;
    private AttendanceMode? attendance;
    private string? website;
    private ValueList<string>? languages;
    private ValueList<Organization>? organizers;
    private ValueList<Organization>? communities;
    private ValueList<Organization>? sponsors;
    private ConferenceListing? listing;

    public DataMap? Extensions { get; set; }

    public void Take(Conference value)
    {
        name = value.Name;
        acronym = value.Acronym;
        series = value.Series;
        edition = value.Edition;
        year = value.Year;
        start = value.Dates?.Start;
        end = value.Dates?.End;
        timeZone = value.TimeZone;
        venue = value.Venue;
        city = value.City;
        country = value.Country;
        attendance = value.Attendance;
        website = value.Website;
        languages = ValueList.From(value.Languages);
        organizers = ValueList.From(value.Organizers);
        communities = ValueList.From(value.Communities);
        sponsors = ValueList.From(value.Sponsors);
        listing = value.Listing;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(NameField, ref name);
        visitor.Text(AcronymField, ref acronym);
        visitor.Text(SeriesField, ref series);
        visitor.Integer(EditionField, ref edition);
        visitor.Integer(YearField, ref year);
        visitor.Scalar<LocalDate, LocalDateForm>(StartField, ref start);
        visitor.Scalar<LocalDate, LocalDateForm>(EndField, ref end);
        visitor.Text(TimeZoneField, ref timeZone);
        visitor.Part<Venue, VenueShape>(VenueField, ref venue);
        visitor.Text(CityField, ref city);
        visitor.Text(CountryField, ref country);
        visitor.Choice(AttendanceField, ref attendance);
        visitor.Text(WebsiteField, ref website);
        visitor.Texts(LanguagesField, ref languages);
        visitor.Parts<Organization, OrganizationShape>(OrganizersField, ref organizers);
        visitor.Parts<Organization, OrganizationShape>(CommunitiesField, ref communities);
        visitor.Parts<Organization, OrganizationShape>(SponsorsField, ref sponsors);
        visitor.Part<ConferenceListing, ConferenceListingShape>(ListingField, ref listing);
    }

    public readonly Conference Build(out string? problem)
    {
        problem = (start, end) switch
        {
            (null, not null) => "A conference that has an end needs a start; its dates are left out.",
            ({ } first, { } last) when last < first => "A conference must not end before it starts; its dates are left out.",
            _ => null,
        };
        return new Conference
        {
            Name = name,
            Acronym = acronym,
            Series = series,
            Edition = edition,
            Year = year,
            Dates = problem is null && start is { } begin ? new DateInterval(begin, end ?? begin) : null,
            TimeZone = timeZone,
            Venue = venue,
            City = city,
            Country = country,
            Attendance = attendance,
            Website = website,
            Languages = languages ?? ValueList<string>.Empty,
            Organizers = organizers ?? ValueList<Organization>.Empty,
            Communities = communities ?? ValueList<Organization>.Empty,
            Sponsors = sponsors ?? ValueList<Organization>.Empty,
            Listing = listing,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
