using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct LinkShape : IShape<Link>
{
    private static readonly Field UrlField = Field.Required("url");
    private static readonly Field TitleField = Field.Optional("title");
    private static readonly Field KindField = Field.Optional("kind");
    private static readonly Field ServiceField = Field.Optional("service");
    private static readonly Field MediaTypeField = Field.Optional("mediaType");

    private string? url;
    private string? title;
    private LinkKind? kind;
    private string? service;
    private string? mediaType;

    public DataMap? Extensions { get; set; }

    public void Take(Link value)
    {
        url = value.Url;
        title = value.Title;
        kind = value.Kind == LinkKind.Other ? null : value.Kind;
        service = value.Service;
        mediaType = value.MediaType;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(UrlField, ref url);
        visitor.Text(TitleField, ref title);
        visitor.Choice(KindField, ref kind);
        visitor.Text(ServiceField, ref service);
        visitor.Text(MediaTypeField, ref mediaType);
    }

    public readonly Link Build(out string? problem)
    {
        problem = null;
        return new Link(Required(url))
        {
            Title = title,
            Kind = kind ?? LinkKind.Other,
            Service = service,
            MediaType = mediaType,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
