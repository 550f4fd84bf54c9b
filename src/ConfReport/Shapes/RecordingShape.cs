namespace ConfReport.Shapes;

internal struct RecordingShape : IShape<Recording>
{
    private static readonly Field LicenseField = Field.Optional("license");
    private static readonly Field OptOutField = Field.Optional("optOut");
    private static readonly Field StreamOptOutField = Field.Optional("streamOptOut");
    private static readonly Field UrlField = Field.Optional("url");
    private static readonly Field LiveUrlField = Field.Optional("liveUrl");
    private static readonly Field DownloadUrlField = Field.Optional("downloadUrl");

    private string? license;
    private bool optOut;
    private bool streamOptOut;
    private string? url;
    private string? liveUrl;
    private string? downloadUrl;

    public DataMap? Extensions { get; set; }

    public void Take(Recording value)
    {
        license = value.License;
        optOut = value.OptOut;
        streamOptOut = value.StreamOptOut;
        url = value.Url;
        liveUrl = value.LiveUrl;
        downloadUrl = value.DownloadUrl;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(LicenseField, ref license);
        visitor.Flag(OptOutField, ref optOut);
        visitor.Flag(StreamOptOutField, ref streamOptOut);
        visitor.Text(UrlField, ref url);
        visitor.Text(LiveUrlField, ref liveUrl);
        visitor.Text(DownloadUrlField, ref downloadUrl);
    }

    public readonly Recording Build(out string? problem)
    {
        problem = null;
        return new Recording
        {
            License = license,
            OptOut = optOut,
            StreamOptOut = streamOptOut,
            Url = url,
            LiveUrl = liveUrl,
            DownloadUrl = downloadUrl,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}
