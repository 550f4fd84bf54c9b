using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct OrganizationShape : IShape<Organization>
{
    private static readonly Field NameField = Field.Required("name");
    private static readonly Field UrlField = Field.Optional("url");
    private static readonly Field TierField = Field.Optional("tier");
    private static readonly Field LogoField = Field.Optional("logo");

    private string? name;
    private string? url;
    private string? tier;
    private string? logo;

    public DataMap? Extensions { get; set; }

    public void Take(Organization value)
    {
        name = value.Name;
        url = value.Url;
        tier = value.Tier;
        logo = value.Logo;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(NameField, ref name);
        visitor.Text(UrlField, ref url);
        visitor.Text(TierField, ref tier);
        visitor.Text(LogoField, ref logo);
    }

    public readonly Organization Build(out string? problem)
    {
        problem = null;
        return new Organization(Required(name))
        {
            Url = url,
            Tier = tier,
            Logo = logo,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
