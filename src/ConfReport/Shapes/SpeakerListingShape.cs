namespace ConfReport.Shapes;

internal struct SpeakerListingShape : IShape<SpeakerListing>
{
    private static readonly Field IdField = Field.Optional("id");
    private static readonly Field GuidField = Field.Optional("guid");
    private static readonly Field CodeField = Field.Optional("code");
    private static readonly Field SlugField = Field.Optional("slug");
    private static readonly Field GivenNameField = Field.Optional("givenName");
    private static readonly Field FamilyNameField = Field.Optional("familyName");
    private static readonly Field TagLineField = Field.Optional("tagLine");
    private static readonly Field CountryField = Field.Optional("country");
    private static readonly Field AvatarUrlField = Field.Optional("avatarUrl");
    private static readonly Field IsFeaturedField = Field.Optional("isFeatured");

    private string? id;
    private string? guid;
    private string? code;
    private string? slug;
    private string? givenName;
    private string? familyName;
    private string? tagLine;
    private string? country;
    private string? avatarUrl;
    private bool isFeatured;

    public DataMap? Extensions { get; set; }

    public void Take(SpeakerListing value)
    {
        id = value.Id;
        guid = value.Guid;
        code = value.Code;
        slug = value.Slug;
        givenName = value.GivenName;
        familyName = value.FamilyName;
        tagLine = value.TagLine;
        country = value.Country;
        avatarUrl = value.AvatarUrl;
        isFeatured = value.IsFeatured;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(IdField, ref id);
        visitor.Text(GuidField, ref guid);
        visitor.Text(CodeField, ref code);
        visitor.Text(SlugField, ref slug);
        visitor.Text(GivenNameField, ref givenName);
        visitor.Text(FamilyNameField, ref familyName);
        visitor.Text(TagLineField, ref tagLine);
        visitor.Text(CountryField, ref country);
        visitor.Text(AvatarUrlField, ref avatarUrl);
        visitor.Flag(IsFeaturedField, ref isFeatured);
    }

    public readonly SpeakerListing Build(out string? problem)
    {
        problem = null;
        return new SpeakerListing
        {
            Id = id,
            Guid = guid,
            Code = code,
            Slug = slug,
            GivenName = givenName,
            FamilyName = familyName,
            TagLine = tagLine,
            Country = country,
            AvatarUrl = avatarUrl,
            IsFeatured = isFeatured,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
