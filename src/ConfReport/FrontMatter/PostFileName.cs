namespace ConfReport.FrontMatter;

/// <summary>The name of a post's file: made of a date's digits and a slug, never of what a report holds.</summary>
internal static class PostFileName
{
    public static string Of(ConferenceReport report, SiteProfile site)
    {
        var slug = SlugOf(report);
        return site.FileNaming switch
        {
            FileNaming.Bundle => $"{Safe(slug)}/index.{site.FileExtension}",
            FileNaming.Dated when report.Header.Published is { } date => $"{new PostDate(date.Date)}-{slug}.{site.FileExtension}",
            _ => $"{Safe(slug)}.{site.FileExtension}",
        };
    }

    private static string SlugOf(ConferenceReport report) => (report.Header.Slug ?? Slug.From(
        [report.Header.Title, report.Conference.Name, report.Conference.Acronym])).ToString();

    /// <summary>Windows opens a device under these names, whatever the extension ("Naming Files, Paths, and Namespaces").</summary>
    private static string Safe(string slug) =>
        slug is "con" or "prn" or "aux" or "nul"
        || (slug.Length == 4 && (slug.StartsWith("com", StringComparison.Ordinal) || slug.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(slug[3]))
            ? slug + "-report"
            : slug;
}
