using System.Globalization;
using System.Text.Json.Nodes;
using ConfReport.SiteTests.Escaping;
using ConfReport.SiteTests.Generation;

namespace ConfReport.SiteTests.Matter;

/// <summary>What a generator's templates see of a post is what the report's header says.</summary>
public sealed class HeaderTests
{
    internal static readonly string[] Dates =
    [
        "2024-10-06", "2024-10-06T21:54:45", "2024-10-06T21:54:45Z", "2024-10-06T21:54:45+01:00", "2024-10-06T00:30:00+13:00", "2024-10-06T23:30:00-11:00",
    ];

    public static TheoryData<string> Profiles => GeneratorList.Profiles;

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task TitleTagsAndCategories_AnyString_AreSeenAsWritten(string profile)
    {
        var generator = GeneratorList.Of(profile);
        var reports = HostileStrings.Read(generator.MostPosts).Select((text, at) => Report(at) with
        {
            Header = Report(at).Header with { Title = text, Tags = [text, "second tag"], Categories = [text] },
        }).ToList();
        var pages = await BuildAsync(generator, reports, SiteBuild.Default);

        var failures = new List<string>();
        foreach (var (report, page) in reports.Zip(pages))
        {
            Compare(failures, generator, "title", report.Header.Title, page.Title);
            Compare(failures, generator, "tag", report.Header.Tags[0], page.Tags.FirstOrDefault(tag => tag != report.Header.Tags[1]));
            Compare(failures, generator, "tag", report.Header.Tags[1], page.Tags.FirstOrDefault(tag => tag == report.Header.Tags[1]));
            if (generator.CanHaveCategory(report.Header.Categories[0]))
            {
                Compare(failures, generator, "categories", report.Header.Categories[0], page.Categories.FirstOrDefault());
            }
        }

        Assert.True(failures.Count == 0, $"{profile}: {failures.Count} of {reports.Count} differ.\n{string.Join('\n', failures.Take(30))}");
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Date_AnyFormInAnyZone_IsNotShifted(string profile)
    {
        var generator = GeneratorList.Of(profile);
        var reports = Dates.Select((date, at) => Report(at) with { Header = Report(at).Header with { Published = PostDate.Parse(date) } }).ToList();
        foreach (var zone in generator.Zones)
        {
            var pages = await BuildAsync(generator, reports, SiteBuild.Default with { TimeZone = zone });
            foreach (var (date, page) in Dates.Zip(pages))
            {
                var seen = DateTimeOffset.Parse(page.Date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
                var written = PostDate.Parse(date);
                if (written.ToOffsetDateTime() is { } moment)
                {
                    Assert.True(seen.UtcDateTime == moment.ToInstant().ToDateTimeUtc(), $"{profile} in {zone} took {date} for {page.Date}.");
                }
                else
                {
                    var wall = written.Date.ToDateTimeUnspecified() + new TimeSpan(written.TimeOfDay?.TickOfDay ?? 0);
                    Assert.True(seen.DateTime == wall, $"{profile} in {zone} took {date} for {page.Date}.");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Draft_BuiltWithAndWithoutDrafts_IsShownOnlyWith(string profile)
    {
        var generator = GeneratorList.Of(profile);
        var published = Report(0);
        var draft = Report(1) with { Header = Report(1).Header with { IsDraft = true } };

        if (generator.BuildsDrafts)
        {
            var with = await BuildAsync(generator, [published, draft], SiteBuild.Default with { WithDrafts = true });
            Assert.Equal([false, true], with.Select(page => page.IsDraft));
        }

        var without = await generator.BuildAsync([Post(generator, published), Post(generator, draft)], SiteBuild.Default);
        Assert.Equal([generator.Profile.FileNameFor(published)], without.Keys);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task EmbeddedReport_InATemplate_HasEveryFact(string profile)
    {
        var generator = GeneratorList.Of(profile);
        var reports = HostileStrings.Read(generator.MostPosts).Select((text, at) => Report(at) with
        {
            Conference = new() { Name = text, City = "Vigo" },
            Sections = [Section.Talk(new Talk { Title = text, Speakers = [new("Bo") { Handle = text }] }, new Impression { Rating = new(4.5m) }) with { Number = 1 }],
        }).Prepend(SeedReport.Create() with { Header = Report(9999).Header }).ToList();
        var pages = await BuildAsync(generator, reports, SiteBuild.Default, EmbedData.Report);

        foreach (var (report, page) in reports.Zip(pages))
        {
            var data = JsonNode.Parse(page.Data.GetRawText());
            var embedded = data?["confreport"] ?? data?["params"]?["confreport"];
            var expected = JsonNode.Parse(ReportJson.Write(report));
            expected?.AsObject().Remove("$schema");
            Assert.Equal(Plain(expected), Plain(embedded));
        }
    }

    /// <summary>Keys without regard to case, since Hugo has them in small letters; numbers by value.</summary>
    private static string Plain(JsonNode? node) => node switch
    {
        JsonObject map => $"{{{string.Join(',', map.Select(entry => $"{entry.Key.ToLowerInvariant()}:{Plain(entry.Value)}").Order(StringComparer.Ordinal))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Plain))}]",
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => value.GetValue<double>().ToString(CultureInfo.InvariantCulture),
        null => "null",
        _ => node.ToJsonString(),
    };

    private static void Compare(List<string> failures, SiteGenerator generator, string what, string? written, string? seen)
    {
        var (expected, actual) = (generator.Seen(written ?? "", what), generator.Seen(seen ?? "", what));
        if (actual != expected)
        {
            failures.Add($"{what} {expected}\n    seen as {actual}");
        }
    }

    private static ConferenceReport Report(int number) => new()
    {
        Header = new()
        {
            Title = $"Post {number}",
            Slug = Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"post{number:D5}")),
            Published = PostDate.Parse("2020-01-02"),
        },
    };

    private static SitePost Post(SiteGenerator generator, ConferenceReport report, EmbedData embed = EmbedData.None) =>
        new(generator.Profile.FileNameFor(report), $"{report.ToFrontMatter(generator.Profile, embed)}\nText.\n");

    /// <summary>The pages in the order of the reports.</summary>
    private static async Task<List<RenderedPage>> BuildAsync(
        SiteGenerator generator, IReadOnlyList<ConferenceReport> reports, SiteBuild build, EmbedData embed = EmbedData.None)
    {
        var posts = reports.Select(report => Post(generator, report, embed)).ToList();
        var pages = await generator.BuildAsync(posts, build);
        return [.. posts.Select(post => pages.GetValueOrDefault(post.FileName) ?? throw new InvalidOperationException($"{generator.Name} left out {post.FileName}:\n{post.Text}"))];
    }
}
