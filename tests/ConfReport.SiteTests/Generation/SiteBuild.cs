namespace ConfReport.SiteTests.Generation;

/// <summary>How a site is built.</summary>
internal sealed record SiteBuild
{
    /// <summary>Without drafts, in UTC.</summary>
    public static SiteBuild Default { get; } = new();

    /// <summary>Whether drafts are shown, as an author sees them before publishing.</summary>
    public bool WithDrafts { get; init; }

    /// <summary>The zone of the machine that builds (<c>TZ</c>).</summary>
    public string TimeZone { get; init; } = "UTC";
}
