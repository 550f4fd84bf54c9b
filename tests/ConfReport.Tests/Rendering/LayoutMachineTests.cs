using System.Globalization;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Rendering;

/// <summary>A post says nothing of the machine that wrote it: not its culture, not its time zone.</summary>
public sealed class LayoutMachineTests
{
    private static readonly ConferenceReport Report = ReportJson.Parse(
        File.ReadAllText(SourceTree.Path("tests", "ConfReport.Tests", "Rendering", "Layouts", "norteconf.json")));

    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "th-TH", "ja-JP", "ar-SA", "fa-IR"];

    public static TheoryData<string> Zones => ["Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Pacific/Pago_Pago"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void ToPost_UnderACulture_IsTheSameText(string name)
    {
        var expected = AllPosts();
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Assert.Equal(expected, AllPosts());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    /// <summary>The zone of a process is read from <c>TZ</c> when the cached one is dropped; on Windows it is not, so there the test shows nothing.</summary>
    [Theory]
    [MemberData(nameof(Zones))]
    public void ToPost_InATimeZone_IsTheSameText(string zone)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not read TZ.");
        var expected = AllPosts();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
            Assert.Equal(expected, AllPosts());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static string AllPosts()
    {
        var posts = new List<string>();
        foreach (PostLayout layout in (PostLayout[])[PostLayout.Classic, PostLayout.Compact, PostLayout.Journal, PostLayout.Table])
        {
            var options = new PostOptions
            {
                Layout = layout with { OpensWith = PostFacts.Conference | PostFacts.Counts | PostFacts.ReadingTime, Contents = ContentsList.SectionsAndTalks, Times = DetailPlace.Heading },
                EmbedData = EmbedData.Report,
            };
            posts.AddRange(SiteProfile.All.Select(site => Report.ToPost(site, options)));
        }

        return string.Join('\n', posts);
    }
}
