using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct VenueShape : IShape<Venue>
{
    private static readonly Field NameField = Field.Required("name");
    private static readonly Field AddressField = Field.Optional("address");
    private static readonly Field UrlField = Field.Optional("url");
    private static readonly Field LocationField = Field.Optional("location");

    private string? name;
    private string? address;
    private string? url;
    private GeoPoint? location;

    public DataMap? Extensions { get; set; }

    public void Take(Venue value)
    {
        name = value.Name;
        address = value.Address;
        url = value.Url;
        location = value.Location;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Name(NameField, ref name);
        visitor.Text(AddressField, ref address);
        visitor.Text(UrlField, ref url);
        visitor.Part<GeoPoint, GeoPointShape>(LocationField, ref location);
    }

    public readonly Venue Build(out string? problem)
    {
        problem = null;
        return new Venue(Required(name))
        {
            Address = address,
            Url = url,
            Location = location,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
