namespace ConfReport;

/// <summary>Whether front matter holds, beside the keys that the generator reads, the report as data.</summary>
public enum EmbedData : byte
{
    /// <summary>The header alone.</summary>
    None,

    /// <summary>
    /// The whole report under the key <c>confreport</c>, where the generator keeps custom data
    /// (<see cref="SiteProfile.DataTable"/>): the members are those of the report's JSON, so that templates can use them and
    /// turning the value to JSON gives a text from which <see cref="ReportJson"/> reads an equal report.
    /// </summary>
    Report,
}
