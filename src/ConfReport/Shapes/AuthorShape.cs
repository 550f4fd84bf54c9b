using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct AuthorShape : IShape<Author>
{
    private static readonly Field NameField = Field.Required("name");
    private static readonly Field UrlField = Field.Optional("url");
    private static readonly Field EmailField = Field.Optional("email");

    private string? name;
    private string? url;
    private string? email;

    public DataMap? Extensions { get; set; }

    public void Take(Author value)
    {
        name = value.Name;
        url = value.Url;
        email = value.Email;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(NameField, ref name);
        visitor.Text(UrlField, ref url);
        visitor.Text(EmailField, ref email);
    }

    public readonly Author Build(out string? problem)
    {
        problem = null;
        return new Author(Required(name))
        {
            Url = url,
            Email = email,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
