using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct SpeakerShape : IShape<Speaker>
{
    private static readonly Field NameField = Field.Required("name");
    private static readonly Field HandleField = Field.Optional("handle");
    private static readonly Field AffiliationField = Field.Optional("affiliation");
    private static readonly Field PositionField = Field.Optional("position");
    private static readonly Field PronounsField = Field.Optional("pronouns");
    private static readonly Field BiographyField = Field.Optional("biography");
    private static readonly Field RoleField = Field.Optional("role");
    private static readonly Field LinksField = Field.Optional("links");
    private static readonly Field ListingField = Field.Optional("listing");

    private string? name;
    private string? handle;
    private Organization? affiliation;
    private string? position;
    private string? pronouns;
    private string? biography;
    private SpeakerRole? role;
    private ValueList<Link>? links;
    private SpeakerListing? listing;

    public DataMap? Extensions { get; set; }

    public void Take(Speaker value)
    {
        name = value.Name;
        handle = value.Handle;
        affiliation = value.Affiliation;
        position = value.Position;
        pronouns = value.Pronouns;
        biography = value.Biography;
        role = value.Role == SpeakerRole.Speaker ? null : value.Role;
        links = ValueList.From(value.Links);
        listing = value.Listing;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(NameField, ref name);
        visitor.Text(HandleField, ref handle);
        visitor.Part<Organization, OrganizationShape>(AffiliationField, ref affiliation);
        visitor.Text(PositionField, ref position);
        visitor.Text(PronounsField, ref pronouns);
        visitor.Text(BiographyField, ref biography);
        visitor.Choice(RoleField, ref role);
        visitor.Parts<Link, LinkShape>(LinksField, ref links);
        visitor.Part<SpeakerListing, SpeakerListingShape>(ListingField, ref listing);
    }

    public readonly Speaker Build(out string? problem)
    {
        problem = null;
        return new Speaker(Required(name))
        {
            Handle = handle,
            Affiliation = affiliation,
            Position = position,
            Pronouns = pronouns,
            Biography = biography,
            Role = role ?? SpeakerRole.Speaker,
            Links = links ?? ValueList<Link>.Empty,
            Listing = listing,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
