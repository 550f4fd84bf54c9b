using static ConfReport.Shapes.RequiredValue;

namespace ConfReport.Shapes;

internal struct GeoPointShape : IShape<GeoPoint>
{
    private static readonly Field LatitudeField = Field.RequiredBetween(-90, 90, "latitude");
    private static readonly Field LongitudeField = Field.RequiredBetween(-180, 180, "longitude");

    private double? latitude;
    private double? longitude;

    public DataMap? Extensions { get; set; }

    public void Take(GeoPoint value)
    {
        latitude = value.Latitude;
        longitude = value.Longitude;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Number(LatitudeField, ref latitude);
        visitor.Number(LongitudeField, ref longitude);
    }

    public readonly GeoPoint Build(out string? problem)
    {
        problem = null;
        return new GeoPoint(Required(latitude), Required(longitude))
        {
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
