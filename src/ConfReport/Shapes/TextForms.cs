using NodaTime;

namespace ConfReport.Shapes;

internal readonly struct PostDateForm : ITextForm<PostDate>
{
    public static int MaximumLength => IsoDate.LongestOutput;

    public static string Expected => "a date such as 2024-10-06, 2024-10-06T21:54:45 or 2024-10-06T21:54:45+01:00";

    public static string Pattern => """^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})?)?$""";

    public static int Format(PostDate value, Span<byte> destination) => IsoDate.Format(value, destination);

    public static bool TryParse(ReadOnlySpan<byte> text, out PostDate value) => PostDate.TryParse(text, null, out value);
}

/// <summary>The form of NodaTime's <c>LocalDatePattern.Iso</c>.</summary>
internal readonly struct LocalDateForm : ITextForm<LocalDate>
{
    public static int MaximumLength => 10;

    public static string Expected => "a day such as 2024-10-06";

    public static string Pattern => """^\d{4}-\d{2}-\d{2}$""";

    public static int Format(LocalDate value, Span<byte> destination) => IsoDate.FormatDate(value, destination);

    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDate value) => IsoDate.TryParseDate(text, out value);
}

/// <summary>The form of NodaTime's <c>DurationPattern.JsonRoundtrip</c>: hours without a limit, minutes, seconds.</summary>
internal readonly struct DurationForm : ITextForm<Duration>
{
    public static int MaximumLength => 25;

    public static string Expected => "a duration in hours, minutes and seconds such as 1:30:00";

    public static string Pattern => """^\d{1,9}:[0-5]\d:[0-5]\d(\.\d{1,9})?$""";

    public static int Format(Duration value, Span<byte> destination)
    {
        var hours = ((long)value.Days * 24) + value.Hours;
        System.Buffers.Text.Utf8Formatter.TryFormat(hours, destination, out var length);
        destination[length] = (byte)':';
        IsoDate.TwoDigits(destination, length + 1, value.Minutes);
        destination[length + 3] = (byte)':';
        IsoDate.TwoDigits(destination, length + 4, value.Seconds);
        length += 6;
        return length + IsoDate.FormatFraction(value.SubsecondNanoseconds, destination[length..]);
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out Duration value)
    {
        value = default;
        var colon = text.IndexOf((byte)':');
        if (colon is < 1 or > 9 || text.Length < colon + 6 || text[colon + 3] != ':'
            || !IsoDate.Number(text[..colon], out var hours)
            || !IsoDate.Number(text[(colon + 1)..(colon + 3)], out var minutes) || minutes > 59
            || !IsoDate.Number(text[(colon + 4)..(colon + 6)], out var seconds) || seconds > 59
            || !IsoDate.TryParseFraction(text[(colon + 6)..], out var nanoseconds, out var used)
            || colon + 6 + used != text.Length
            || hours / 24 > Duration.MaxValue.Days)
        {
            return false;
        }

        value = Duration.FromHours(hours) + Duration.FromMinutes(minutes) + Duration.FromSeconds(seconds) + Duration.FromNanoseconds(nanoseconds);
        return true;
    }
}

internal readonly struct SlugForm : ITextForm<Slug>
{
    public static int MaximumLength => Slug.MaximumLength;

    public static string Expected => "a slug: lower-case letters a-z and digits, in groups joined by one hyphen";

    public static string Pattern => "^(?=.{1,200}$)[a-z0-9]+(-[a-z0-9]+)*$";

    public static int Format(Slug value, Span<byte> destination)
    {
        value.TryFormat(destination, out var length, default, null);
        return length;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out Slug value) => Slug.TryParse(text, null, out value);
}

internal readonly struct RatingForm : ITextForm<Rating>
{
    public static int MaximumLength => Rating.LongestText;

    public static string Expected => "a rating such as 4/5 or 4.5/5";

    public static string Pattern => """^\d{1,3}(\.\d)?/([1-9]\d?|100)$""";

    public static int Format(Rating value, Span<byte> destination)
    {
        value.TryFormat(destination, out var length, default, null);
        return length;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out Rating value) => Rating.TryParse(text, null, out value);
}
