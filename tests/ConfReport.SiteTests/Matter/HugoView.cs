using System.Text.Json;
using System.Text.Json.Nodes;
using ConfReport.SiteTests.Generation;
using ConfReport.Tests.FrontMatter;
using NodaTime;

namespace ConfReport.SiteTests.Matter;

/// <summary>A header as Hugo's templates must see it: what stands in it, but for what Hugo itself changes, which is said at each place.</summary>
internal static class HugoView
{
    /// <summary>What Go takes for no date.</summary>
    private static readonly Instant GoZero = Instant.FromUtc(1, 1, 1, 0, 0);

    private static readonly MatterDifference Whole = new(IsSameDate, IsSameNumber);

    private static readonly MatterDifference WholeOfJson = new(IsSameDate, IsSameFraction);

    /// <summary>Where a page differs from its report; null where it does not.</summary>
    public static string? Difference(ConferenceReport report, RenderedPage page, FrontMatterFormat format)
    {
        var found = JsonNode.Parse(page.Data.GetRawText())?.AsObject() ?? [];

        // Hugo says it of every page.
        found.Remove("iscjklanguage");
        var comparison = format == FrontMatterFormat.Json ? WholeOfJson : Whole;
        return comparison.Of(Lowered(Expected(report, found, format), found, comparison), found) ?? DifferenceOfPage(report.Header, page, format);
    }

    /// <summary>What a template finds under a page's <c>.Params</c>.</summary>
    private static JsonObject Expected(ConferenceReport report, JsonObject found, FrontMatterFormat format)
    {
        var header = report.Header;
        var expected = HeaderModel.Of(report, hasNull: format != FrontMatterFormat.Toml, isEmbedded: true);
        expected.TryAdd("draft", false);

        // One date stands for the others that are not there.
        var (published, updated) = (Kept(header.Published, format), Kept(header.Updated, format));
        foreach (var (key, date) in new[] { ("date", published ?? updated), ("lastmod", updated ?? published), ("publishdate", published) })
        {
            if (date is not null)
            {
                expected[key] = HeaderModel.Date(date);
            }
        }

        if (header.Title is null && expected.ContainsKey("title"))
        {
            expected["title"] = Title(expected["title"], found["title"]);
        }

        return expected;
    }

    /// <summary>A key of the author's by the name of title is the title to Hugo, which makes text of whatever it holds: none of a list or a map.</summary>
    private static JsonNode? Title(JsonNode? written, JsonNode? found) => written switch
    {
        JsonObject map when HeaderModel.DateOf(map) is null => "",
        JsonArray or null => "",
        JsonValue value when value.GetValueKind() is JsonValueKind.String => value.DeepClone(),
        _ => found is JsonValue text && text.TryGetValue<string>(out var title) && title.Length > 0 ? title : "some text",
    };

    /// <summary>What a template finds beside them.</summary>
    private static string? DifferenceOfPage(PostHeader header, RenderedPage page, FrontMatterFormat format)
    {
        var date = Kept(header.Published ?? header.Updated, format);
        return (page.Title == header.Title || header.Title is null ? null : $".Title: expected {header.Title}, found {page.Title}")
            ?? (IsSameDate(date, page.Date) ? null : $".Date: expected {date}, found {page.Date}")
            ?? (page.Tags.SequenceEqual(header.Tags) ? null : ".Params.tags")
            ?? (page.Categories.SequenceEqual(header.Categories) ? null : ".Params.categories")
            ?? (page.IsDraft == header.IsDraft ? null : ".Draft");
    }

    /// <summary>From TOML, a moment of the header's loses fractions of a second: Hugo writes it as text and reads that again.</summary>
    private static PostDate? Kept(PostDate? date, FrontMatterFormat format) =>
        format == FrontMatterFormat.Toml && date?.ToOffsetDateTime() is { } moment ? new PostDate(moment.With(TimeAdjusters.TruncateToSecond)) : date;

    private static bool IsSameDate(string written, JsonNode? found) =>
        found is JsonValue text && text.TryGetValue<string>(out var read) && (read == written || IsSameDate(PostDate.Parse(written), read));

    /// <summary>The same moment at the same offset. Hugo has a moment of every date: a day begins at midnight, and where no offset is said it is that of the site, UTC.</summary>
    private static bool IsSameDate(PostDate? written, string found)
    {
        var moment = written is { } date ? (date.Date + (date.TimeOfDay ?? LocalTime.Midnight)).WithOffset(date.Offset ?? Offset.Zero) : (OffsetDateTime?)null;
        return found.Length > 0
            ? PostDate.TryParse(found, null, out var seen) && seen.ToOffsetDateTime() == moment
            : moment is null || moment.Value.ToInstant() == GoZero;
    }

    /// <summary>The list of pages is JSON, where Go leaves out the point of a fraction that is whole.</summary>
    private static bool IsSameNumber(object written, object found) => written.Equals(found) || (written is double && found is long && IsSameFraction(written, found));

    /// <summary>Hugo has every number of JSON as a fraction.</summary>
    private static bool IsSameFraction(object written, object found) => Fraction(written).Equals(Fraction(found));

    private static double Fraction(object number) => number is long whole ? whole : (double)number;

    /// <summary>Hugo has keys in small letters, but for those of maps in lists.</summary>
    private static JsonNode? Lowered(JsonNode? expected, JsonNode? found, MatterDifference comparison)
    {
        if (expected is not JsonObject map || HeaderModel.DateOf(map) is not null)
        {
            return expected?.DeepClone();
        }

        // Of keys that differ in case alone it keeps one: which, is chance.
        var lowered = new JsonObject();
        foreach (var same in map.GroupBy(entry => entry.Key.ToLowerInvariant().Replace('İ', 'i'), StringComparer.Ordinal))
        {
            var seen = (found as JsonObject)?[same.Key];
            var values = same.Select(entry => Lowered(entry.Value, seen, comparison)).ToList();
            lowered[same.Key] = values.Count == 1 ? values[0] : values.Find(value => comparison.Of(value, seen) is null) ?? values[0];
        }

        return lowered;
    }
}
