using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A place on Earth, in degrees (WGS 84).</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed record GeoPoint : ReportPart
{
    /// <summary>A place at this latitude and longitude.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    public GeoPoint(double latitude, double longitude) => (Latitude, Longitude) = (latitude, longitude);

    /// <summary>From -90 (south) to 90.</summary>
    public double Latitude { get; init => field = Given.Between(-90, 90, value); }

    /// <summary>From -180 (west) to 180.</summary>
    public double Longitude { get; init => field = Given.Between(-180, 180, value); }
}
