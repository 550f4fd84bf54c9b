using ConfReport.Tests.Support;
using NodaTime;

namespace ConfReport.Tests.Model;

/// <summary>What the model refuses. A value that exists can be written; so what could not be written cannot exist.</summary>
public sealed class InvariantTests
{
    private const string High = "a\uD83D";
    private const string Low = "\uDE05b";

    private static readonly CalendarSystem Julian = CalendarSystem.Julian;

    public static TheoryData<string> Refused => [.. Cases.Keys];

    private static Dictionary<string, Action> Cases { get; } = new()
    {
        ["edition 0"] = () => _ = new Conference { Edition = 0 },
        ["edition negative"] = () => _ = new Conference { Edition = int.MinValue },
        ["year 0"] = () => _ = new Conference { Year = 0 },
        ["dates before the year 1"] = () => _ = new Conference { Dates = new(new LocalDate(0, 12, 31), new LocalDate(1, 1, 1)) },
        ["dates after the year 9999"] = () => _ = new Conference { Dates = new(new LocalDate(-1, 1, 1), new LocalDate(2024, 1, 1)) },
        ["dates in another calendar"] = () => _ = new Conference { Dates = new(new LocalDate(2024, 1, 1, Julian), new LocalDate(2024, 1, 2, Julian)) },
        ["attendance unknown"] = () => _ = new Conference { Attendance = (AttendanceMode)9 },
        ["call for proposals in the year 0"] = () => _ = new ConferenceListing { CallForProposalsEnd = new LocalDate(0, 1, 1) },
        ["timeslot negative"] = () => _ = new Agenda { TimeslotDuration = Duration.FromNanoseconds(-1) },
        ["slot negative"] = () => _ = new Slot("t") { Duration = Duration.FromMinutes(-30) },
        ["day in the year 0"] = () => _ = new Day(new LocalDate(0, 12, 31)),
        ["day in another calendar"] = () => _ = new Day(new LocalDate(2024, 1, 1, Julian)),
        ["day's index negative"] = () => _ = new Day(new LocalDate(2024, 1, 1)) { Index = -1 },
        ["capacity negative"] = () => _ = new Room("r") { Capacity = -1 },
        ["seats negative"] = () => _ = new TalkListing { Seats = -1 },
        ["latitude too far north"] = () => _ = new GeoPoint(90.000001, 0),
        ["latitude too far south"] = () => _ = new GeoPoint(-91, 0),
        ["latitude not a number"] = () => _ = new GeoPoint(double.NaN, 0),
        ["longitude too far east"] = () => _ = new GeoPoint(0, 180.5),
        ["longitude infinite"] = () => _ = new GeoPoint(0, double.NegativeInfinity),
        ["longitude not a number"] = () => _ = new GeoPoint(0, 0) with { Longitude = double.NaN },
        ["link kind unknown"] = () => _ = new Link("u") { Kind = (LinkKind)200 },
        ["speaker role unknown"] = () => _ = new Speaker("s") { Role = (SpeakerRole)200 },
        ["talk format unknown"] = () => _ = new Talk { Format = (TalkFormat)200 },
        ["slug default"] = () => _ = new PostHeader { Slug = default(Slug) },
        ["kind talk in a plain section"] = () => _ = new PlainSection { Kind = SectionKind.Talk },
        ["kind talk by the short way"] = () => Section.Plain(SectionKind.Talk, null, ""),
        ["kind unknown"] = () => _ = new PlainSection { Kind = (SectionKind)200 },
        ["kind other in a section about a talk"] = () => _ = new TalkSection(new Talk()) { Kind = SectionKind.Other },
        ["number negative"] = () => _ = new TalkSection(new Talk()) { Number = -1 },
        ["attendance of a talk unknown"] = () => _ = new TalkSection(new Talk()) { Attendance = (Attendance)200 },
        ["markdown with half a character"] = () => _ = new MarkdownText(High),
        ["markdown null"] = () => _ = new MarkdownText(null!), // the very thing that is tested
        ["sections 17 deep"] = () => Nested(Section.MaximumDepth + 1),
        ["extension that is a member"] = () => _ = new Talk { Extensions = DataMap.Of(("title", "t")) },
        ["extension that is a member of the other kind of section"] = () => _ = new PlainSection { Extensions = DataMap.Of(("talk", "t")) },
        ["extension that names the schema"] = () => _ = new ConferenceReport { Extensions = DataMap.Of(("$schema", "s")) },
        ["limit 0"] = () => _ = new ReadLimits { MaximumDepth = 0 },
        ["limit negative"] = () => _ = new ReadLimits { MaximumBytes = -1 },
        ["exception without an error"] = () => _ = new ReportFormatException([new Diagnostic("CR0001", Severity.Warning, "m", 1, 1)]),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Init_OutsideWhatIsDocumented_ThrowsArgumentException(string name) =>
        Assert.ThrowsAny<ArgumentException>(Cases[name]);

    [Fact]
    public void Init_AtTheLimits_IsTaken()
    {
        Assert.Equal(1, new Conference { Edition = 1, Year = 1 }.Edition);
        Assert.Equal(0, new TalkSection(new Talk()) { Number = 0 }.Number);
        Assert.Equal(9999, new Day(new LocalDate(9999, 12, 31)).Date.Year);
        Assert.Equal(-90, new GeoPoint(-90, 180).Latitude);
        Assert.Equal(Duration.Zero, new Slot("t") { Duration = Duration.Zero }.Duration);
        Assert.Equal(Section.MaximumDepth, Nested(Section.MaximumDepth).SelfAndDescendants().Count());
        Assert.Equal(1, new ReadLimits { MaximumDepth = 1 }.MaximumDepth);
        Assert.Null(new PostHeader { Slug = null }.Slug);
    }

    [Fact]
    public void Init_ChildrenReplacedInADeepTree_CountsTheDepthAfresh()
    {
        var flat = Nested(Section.MaximumDepth) with { Children = [] };
        var refused = Assert.Throws<ArgumentException>(() => flat with { Children = [Nested(Section.MaximumDepth)] });
        Assert.Contains(nameof(Section.Children), refused.Message, StringComparison.Ordinal);

        for (var i = 1; i < Section.MaximumDepth; i++)
        {
            flat = new PlainSection { Children = [flat] };
        }

        Assert.Equal(Section.MaximumDepth, flat.SelfAndDescendants().Count());
    }

    [Fact]
    public void Init_TextWithALoneSurrogate_IsRefusedByEveryPropertyOfEveryPart()
    {
        // Not InlineData: an attribute keeps its text as UTF-8, which has no lone surrogates.
        foreach (var text in new[] { High, Low, "\uDE05\uD83D", "\uD83D\uD83D\uDE05", new string('a', 100) + Low })
        {
            AssertRefused(text);
        }
    }

    [Fact]
    public void Construct_PartWithAName_RefusesBlankAndNull()
    {
        var named = Parts.Types
            .SelectMany(type => type.GetConstructors())
            .Where(constructor => constructor.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(string))
            .ToList();
        Assert.True(named.Count >= 11);
        foreach (var constructor in named)
        {
            foreach (var blank in new[] { null, "", " ", "\t\r\n\u00A0\u3000" })
            {
                var arguments = constructor.GetParameters().Select(_ => (object?)blank).ToArray();
                var refused = Assert.Throws<System.Reflection.TargetInvocationException>(() => constructor.Invoke(arguments));
                Assert.IsAssignableFrom<ArgumentException>(refused.InnerException);
            }
        }
    }

    [Fact]
    public void Init_NullWhereNothingMayBeMissing_IsRefusedByEveryProperty()
    {
        var nullability = new System.Reflection.NullabilityInfoContext();
        foreach (var part in Parts.Types.Select(Parts.Least))
        {
            foreach (var property in Parts.Properties(part.GetType()).Where(property => !property.PropertyType.IsValueType))
            {
                if (nullability.Create(property).WriteState == System.Reflection.NullabilityState.Nullable)
                {
                    Assert.Null(property.GetValue(Parts.With(part, property, null)));
                }
                else
                {
                    Assert.ThrowsAny<ArgumentException>(() => Parts.With(part, property, null));
                }

                if (Parts.ItemType(property) is { IsValueType: false } item)
                {
                    Assert.ThrowsAny<ArgumentException>(() => Parts.With(part, property, Array.CreateInstance(item, 2)));
                }
            }
        }
    }

    private static void AssertRefused(string text)
    {
        var tried = 0;
        foreach (var part in Parts.Types.Select(Parts.Least))
        {
            foreach (var property in Parts.Properties(part.GetType()))
            {
                object? bad = property.PropertyType == typeof(string) ? text
                    : Parts.ItemType(property) == typeof(string) ? new[] { "good", text }
                    : null;
                if (bad is not null)
                {
                    tried++;
                    var refused = Assert.ThrowsAny<ArgumentException>(() => Parts.With(part, property, bad));
                    Assert.Contains(property.Name, refused.Message, StringComparison.Ordinal);
                }
            }
        }

        Assert.True(tried > 100, $"Only {tried} properties hold text.");
    }

    private static PlainSection Nested(int depth)
    {
        var section = new PlainSection();
        for (var i = 1; i < depth; i++)
        {
            section = new PlainSection { Children = [section] };
        }

        return section;
    }
}
