using System.Globalization;
using System.Text;
using ConfReport.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace ConfReport.Tests.Model;

public sealed class PostDateTests
{
    [Theory]
    [InlineData("2024-10-06")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    [InlineData("2024-10-06T21:54:45")]
    [InlineData("2024-10-06T00:00:00")]
    [InlineData("2024-10-06T21:54:45.5")]
    [InlineData("2024-10-06T21:54:45.123456789")]
    [InlineData("2024-10-06T21:54:45.000000001")]
    [InlineData("2024-10-06T21:54:45Z")]
    [InlineData("2024-10-06T21:54:45+01:00")]
    [InlineData("2024-10-06T21:54:45.25-03:30")]
    [InlineData("0001-01-01T00:00:00+18:00")]
    [InlineData("9999-12-31T23:59:59.999999999-18:00")]
    [InlineData("2024-10-06T21:54:45+00:01")]
    public void Parse_WrittenForm_IsWrittenTheSameAgain(string text)
    {
        var date = PostDate.Parse(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(date, PostDate.Parse(Encoding.UTF8.GetBytes(text), null));
    }

    [Theory]
    [InlineData("2024-10-06 21:54:45", "2024-10-06T21:54:45")]
    [InlineData("2024-10-06t21:54", "2024-10-06T21:54:00")]
    [InlineData("2024-10-06T21:54Z", "2024-10-06T21:54:00Z")]
    [InlineData("2024-10-06T21:54:45z", "2024-10-06T21:54:45Z")]
    [InlineData("2024-10-06T21:54:45.500", "2024-10-06T21:54:45.5")]
    [InlineData("2024-10-06T21:54:45.0", "2024-10-06T21:54:45")]
    [InlineData("2024-10-06T21:54:45+0100", "2024-10-06T21:54:45+01:00")]
    [InlineData("2024-10-06T21:54:45+00:00", "2024-10-06T21:54:45Z")]
    [InlineData("2024-10-06T21:54:45-00:00", "2024-10-06T21:54:45Z")]
    public void Parse_OtherFormThatIsClear_IsWrittenInTheUsualOne(string text, string written) =>
        Assert.Equal(written, PostDate.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("10/08/2014")]
    [InlineData("2014/08/10")]
    [InlineData("10-08-2014")]
    [InlineData("2024-10")]
    [InlineData("2024")]
    [InlineData("2024-1-06")]
    [InlineData("24-10-06")]
    [InlineData("0000-01-01")]
    [InlineData("10000-01-01")]
    [InlineData("-001-01-01")]
    [InlineData("+2024-01-01")]
    [InlineData("2024-00-01")]
    [InlineData("2024-13-01")]
    [InlineData("2024-01-00")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-10-06T")]
    [InlineData("2024-10-06 ")]
    [InlineData(" 2024-10-06")]
    [InlineData("2024-10-06T21")]
    [InlineData("2024-10-06T21:5")]
    [InlineData("2024-10-06T24:00:00")]
    [InlineData("2024-10-06T21:60:00")]
    [InlineData("2024-10-06T21:54:60")]
    [InlineData("2024-10-06T21:54:45.")]
    [InlineData("2024-10-06T21:54:45.1234567890")]
    [InlineData("2024-10-06T21:54:45,5")]
    [InlineData("2024-10-06T21:54.5")]
    [InlineData("2024-10-06T21:54:45+1")]
    [InlineData("2024-10-06T21:54:45+01")]
    [InlineData("2024-10-06T21:54:45+1:00")]
    [InlineData("2024-10-06T21:54:45+01:60")]
    [InlineData("2024-10-06T21:54:45+18:01")]
    [InlineData("2024-10-06T21:54:45+19:00")]
    [InlineData("2024-10-06T21:54:45 +01:00")]
    [InlineData("2024-10-06T21:54:45+01:00:00")]
    [InlineData("2024-10-06T21:54:45Z ")]
    [InlineData("2024-10-06T21:54:45 CET")]
    [InlineData("2024-10-06Z")]
    [InlineData("2024-10-06+01:00")]
    [InlineData("2024-W40-7")]
    [InlineData("20241006")]
    [InlineData("２０２４-10-06")]
    [InlineData("2024-10-0٦")]
    [InlineData("2024-10-06\0")]
    [InlineData("2024−10−06")]
    [InlineData("yesterday")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(PostDate.TryParse(text, null, out var date));
        Assert.Equal(default, date);
        Assert.False(PostDate.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.Throws<FormatException>(() => PostDate.Parse(text));
        Assert.Throws<FormatException>(() => PostDate.Parse(Encoding.UTF8.GetBytes(text), null));
    }

    [Fact]
    public void TryParse_NullAndHuge_IsFalse()
    {
        Assert.False(PostDate.TryParse((string?)null, null, out _));
        Assert.False(PostDate.TryParse(new string('2', 1_000_000), null, out _));
    }

    [Fact]
    public void Format_AnyDate_ComesBackAndAgreesInBothEncodingsAndWithNodaTime() => Law.Holds(
        Reports.Dates,
        Deep.Count(200_000),
        date =>
        {
            var text = date.ToString();
            Span<byte> utf8 = stackalloc byte[40];
            Span<char> utf16 = stackalloc char[40];
            Assert.True(date.TryFormat(utf8, out var bytes, default, null));
            Assert.True(date.TryFormat(utf16, out var chars, default, null));
            Assert.Equal(text, Encoding.ASCII.GetString(utf8[..bytes]));
            Assert.Equal(text, new string(utf16[..chars]));

            Assert.Equal(date, PostDate.Parse(text));
            Assert.Equal(date, PostDate.Parse(utf8[..bytes], null));
            Assert.Equal(date.GetHashCode(), PostDate.Parse(text).GetHashCode());
            Assert.Equal(AsNodaTimeWrites(date), text);

            // A span one short is refused and left alone; one that is just long enough is filled.
            Assert.False(date.TryFormat(utf8[..(bytes - 1)], out var none, default, null));
            Assert.Equal(0, none);
            Assert.False(date.TryFormat(utf16[..(chars - 1)], out none, default, null));
            Assert.Equal(0, none);
            Assert.True(date.TryFormat(utf8[..bytes], out _, default, null));
            Assert.True(date.TryFormat(utf16[..chars], out _, default, null));
        },
        "Dates are written and read alike");

    [Fact]
    public void Parse_DamagedText_TakesWhatNodaTimeTakes() => Law.Holds(
        Reports.From(dice => Damaged(dice, new NastyValues(dice, new NastyText(dice)).PostDate().ToString())),
        Deep.Count(300_000),
        text =>
        {
            var ours = PostDate.TryParse(text, null, out var date);
            Assert.Equal(ours, PostDate.TryParse(Encoding.UTF8.GetBytes(text), null, out var fromUtf8));
            Assert.Equal(date, fromUtf8);
            if (ours)
            {
                Assert.Equal(date, PostDate.Parse(date.ToString()));
            }

            // NodaTime alone takes a comma before decimals and 24:00 for midnight.
            if (AsNodaTimeReads(text) is { } theirs && !text.Contains(',') && !text.Contains("24:00:00", StringComparison.Ordinal))
            {
                Assert.True(ours, $"'{text}' is refused.");
                Assert.Equal(theirs, date);
            }
        },
        "What NodaTime reads is read");

    [Fact]
    public void TryParse_RandomBytes_NeverThrows()
    {
        var dice = new Dice(1, 50);
        for (var i = 0; i < Deep.Count(500_000); i++)
        {
            var bytes = new byte[dice.Below(40)];
            for (var at = 0; at < bytes.Length; at++)
            {
                bytes[at] = dice.OneIn(4) ? (byte)dice.Below(256) : (byte)"0123456789-:T.Z+ "[dice.Below(17)];
            }

            if (PostDate.TryParse(bytes, null, out var date))
            {
                Assert.Equal(date, PostDate.Parse(date.ToString()));
            }
        }
    }

    [Fact]
    public void Properties_OfEachPrecision_SayNoMoreThanWasWritten()
    {
        var day = PostDate.Parse("2024-10-06");
        var local = PostDate.Parse("2024-10-06T00:00:00");
        var whole = PostDate.Parse("2024-10-06T00:00:00Z");

        Assert.Equal(
            [PostDatePrecision.Day, PostDatePrecision.LocalTime, PostDatePrecision.Offset],
            new[] { day, local, whole }.Select(date => date.Precision));
        Assert.All(new[] { day, local, whole }, date => Assert.Equal(new LocalDate(2024, 10, 6), date.Date));
        Assert.Equal((null, LocalTime.Midnight, LocalTime.Midnight), (day.TimeOfDay, local.TimeOfDay, whole.TimeOfDay));
        Assert.Equal((null, null, Offset.Zero), (day.Offset, local.Offset, whole.Offset));
        Assert.Null(day.ToOffsetDateTime());
        Assert.Null(local.ToOffsetDateTime());
        Assert.Equal(new LocalDateTime(2024, 10, 6, 0, 0).WithOffset(Offset.Zero), whole.ToOffsetDateTime());
        Assert.NotEqual(day, local);
        Assert.NotEqual(local, whole);
        Assert.NotEqual(PostDate.Parse("2024-10-06T10:00:00Z"), PostDate.Parse("2024-10-06T12:00:00+02:00"));
    }

    [Fact]
    public void Construct_OutsideTheFourDigitYearsOrTheCalendar_ThrowsArgumentException()
    {
        var julian = new LocalDate(2024, 1, 1, CalendarSystem.Julian);
        foreach (var date in new[] { new LocalDate(0, 12, 31), new LocalDate(-44, 3, 15), julian })
        {
            Assert.ThrowsAny<ArgumentException>(() => new PostDate(date));
            Assert.ThrowsAny<ArgumentException>(() => new PostDate(date.AtMidnight()));
            Assert.ThrowsAny<ArgumentException>(() => new PostDate(date.AtMidnight().WithOffset(Offset.Zero)));
        }

        Assert.ThrowsAny<ArgumentException>(() => new PostDate(new LocalDateTime(2024, 1, 1, 0, 0).WithOffset(Offset.FromSeconds(3601))));
    }

    [Fact]
    public void ToString_OtherCultureAndFormat_IsTheSame()
    {
        var arabic = CultureInfo.GetCultureInfo("ar-SA");
        var date = PostDate.Parse("2024-10-06T21:54:45+01:00");

        Assert.Equal(date.ToString(), date.ToString("D", arabic));
        Assert.Equal(date.ToString(), string.Format(arabic, "{0:G}", date));
        Assert.Equal(date, PostDate.Parse(date.ToString(), arabic));
        Assert.Equal("0001-01-01", default(PostDate).ToString());
    }

    private static string AsNodaTimeWrites(PostDate date) => date.Precision switch
    {
        PostDatePrecision.Day => LocalDatePattern.Iso.Format(date.Date),
        PostDatePrecision.LocalTime => LocalDateTimePattern.ExtendedIso.Format(date.Date + (date.TimeOfDay ?? default)),
        _ => OffsetDateTimePattern.Rfc3339.Format(date.ToOffsetDateTime() ?? default),
    };

    private static PostDate? AsNodaTimeReads(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 and <= 9999 } day })
        {
            return new PostDate(day);
        }

        if (LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: { Year: >= 1 and <= 9999 } local })
        {
            return new PostDate(local);
        }

        return OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true, Value: { Year: >= 1 and <= 9999 } whole }
            ? new PostDate(whole)
            : null;
    }

    private static string Damaged(Dice dice, string text)
    {
        const string likely = "0123456789-:T.Z+ ,z";
        for (var n = dice.Below(3); n > 0; n--)
        {
            var at = dice.Below(text.Length);
            var letter = likely[dice.Below(likely.Length)].ToString();
            text = dice.Below(4) switch
            {
                0 => text.Remove(at, 1) + (text.Length == 1 ? "x" : ""),
                1 => text.Insert(at, letter),
                _ => text.Remove(at, 1).Insert(at, letter),
            };
        }

        return text;
    }
}
