using NodaTime;

namespace ConfReport.Shapes;

internal struct ConferenceListingShape : IShape<ConferenceListing>
{
    private static readonly Field SubtitleField = Field.Optional("subtitle");
    private static readonly Field DescriptionField = Field.Optional("description");
    private static readonly Field BaseUrlField = Field.Optional("baseUrl");
    private static readonly Field LogoField = Field.Optional("logo");
    private static readonly Field PrimaryColorField = Field.Optional("primaryColor");
    private static readonly Field BackgroundColorField = Field.Optional("backgroundColor");
    private static readonly Field CallForProposalsUrlField = Field.Optional("callForProposalsUrl");
    private static readonly Field CallForProposalsEndField = Field.Optional("callForProposalsEnd");
    private static readonly Field CodeOfConductUrlField = Field.Optional("codeOfConductUrl");
    private static readonly Field LicenseField = Field.Optional("license");
    private static readonly Field OffersSignLanguageOrCaptionsField = Field.Optional("offersSignLanguageOrCaptions");
    private static readonly Field KeywordsField = Field.Optional("keywords");
    private static readonly Field AccountsField = Field.Optional("accounts");

    private string? subtitle;
    private string? description;
    private string? baseUrl;
    private string? logo;
    private string? primaryColor;
    private string? backgroundColor;
    private string? callForProposalsUrl;
    private LocalDate? callForProposalsEnd;
    private string? codeOfConductUrl;
    private string? license;
    private bool offersSignLanguageOrCaptions;
    private ValueList<string>? keywords;
    private ValueList<Link>? accounts;

    public DataMap? Extensions { get; set; }

    public void Take(ConferenceListing value)
    {
        subtitle = value.Subtitle;
        description = value.Description;
        baseUrl = value.BaseUrl;
        logo = value.Logo;
        primaryColor = value.PrimaryColor;
        backgroundColor = value.BackgroundColor;
        callForProposalsUrl = value.CallForProposalsUrl;
        callForProposalsEnd = value.CallForProposalsEnd;
        codeOfConductUrl = value.CodeOfConductUrl;
        license = value.License;
        offersSignLanguageOrCaptions = value.OffersSignLanguageOrCaptions;
        keywords = ValueList.From(value.Keywords);
        accounts = ValueList.From(value.Accounts);
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(SubtitleField, ref subtitle);
        visitor.Text(DescriptionField, ref description);
        visitor.Text(BaseUrlField, ref baseUrl);
        visitor.Text(LogoField, ref logo);
        visitor.Text(PrimaryColorField, ref primaryColor);
        visitor.Text(BackgroundColorField, ref backgroundColor);
        visitor.Text(CallForProposalsUrlField, ref callForProposalsUrl);
        visitor.Scalar<LocalDate, LocalDateForm>(CallForProposalsEndField, ref callForProposalsEnd);
        visitor.Text(CodeOfConductUrlField, ref codeOfConductUrl);
        visitor.Text(LicenseField, ref license);
        visitor.Flag(OffersSignLanguageOrCaptionsField, ref offersSignLanguageOrCaptions);
        visitor.Texts(KeywordsField, ref keywords);
        visitor.Parts<Link, LinkShape>(AccountsField, ref accounts);
    }

    public readonly ConferenceListing Build(out string? problem)
    {
        problem = null;
        return new ConferenceListing
        {
            Subtitle = subtitle,
            Description = description,
            BaseUrl = baseUrl,
            Logo = logo,
            PrimaryColor = primaryColor,
            BackgroundColor = backgroundColor,
            CallForProposalsUrl = callForProposalsUrl,
            CallForProposalsEnd = callForProposalsEnd,
            CodeOfConductUrl = codeOfConductUrl,
            License = license,
            OffersSignLanguageOrCaptions = offersSignLanguageOrCaptions,
            Keywords = keywords ?? ValueList<string>.Empty,
            Accounts = accounts ?? ValueList<Link>.Empty,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
