using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ConfReport.Json;
using NodaTime;

namespace ConfReport;

/// <summary>
/// A date as people write it: a day, a day and a time of day, or these with an offset from UTC. What was not said is not
/// made up, and nothing is ever shifted to a zone of the machine.
/// </summary>
/// <remarks>
/// <para>
/// "2024-10-06" on a post means that day wherever it is read. Turned into midnight UTC, as many site tools do, it shows the
/// day before in half of the world; so a day stays a day here, and a time without an offset stays one without.
/// </para>
/// <para>
/// The text form is ISO 8601 as in RFC 3339: <c>2024-10-06</c>, <c>2024-10-06T21:54:45</c>, <c>2024-10-06T21:54:45+01:00</c>,
/// with as many decimals of a second as are needed and <c>Z</c> for offset zero. Years run from 1 to 9999 in the ISO
/// calendar; an offset is whole minutes, at most 18 hours. Two dates are equal when they say the same: 10:00Z is not
/// 12:00+02:00, though both are the same instant, and not 10:00. In order the
/// written day and time count, as on a page of posts, and only then how much was said and the offset; for the order of moments
/// compare what <see cref="ToOffsetDateTime"/> gives.
/// </para>
/// </remarks>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public readonly record struct PostDate : ISpanParsable<PostDate>, IUtf8SpanParsable<PostDate>, IUtf8SpanFormattable, ISpanFormattable, IComparable<PostDate>
{
    private readonly LocalDateTime local;
    private readonly Offset offset;
    private readonly PostDatePrecision precision;

    private PostDate(LocalDateTime local, Offset offset, PostDatePrecision precision)
    {
        if (local.Year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(local), local, "The year of a date must be between 1 and 9999.");
        }

        if (offset.Seconds % 60 != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "An offset must be whole minutes.");
        }

        this.local = local.Calendar == CalendarSystem.Iso
            ? local
            : throw new ArgumentException("A date must be in the ISO calendar.", nameof(local));
        this.offset = offset;
        this.precision = precision;
    }

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentException">The year is not 1 to 9999, or the calendar is not ISO.</exception>
    public PostDate(LocalDate date)
        : this(date.AtMidnight(), NodaTime.Offset.Zero, PostDatePrecision.Day)
    {
    }

    /// <summary>A day and a time of day, wherever that is.</summary>
    /// <inheritdoc cref="PostDate(LocalDate)"/>
    public PostDate(LocalDateTime dateTime)
        : this(dateTime, NodaTime.Offset.Zero, PostDatePrecision.LocalTime)
    {
    }

    /// <summary>A day, a time of day and the offset from UTC there and then.</summary>
    /// <exception cref="ArgumentException">The year is not 1 to 9999, the calendar is not ISO, or the offset has seconds.</exception>
    public PostDate(OffsetDateTime dateTime)
        : this(dateTime.LocalDateTime, dateTime.Offset, PostDatePrecision.Offset)
    {
    }

    /// <summary>How much the date says.</summary>
    public PostDatePrecision Precision => precision;

    /// <summary>The day, as it was written. The default value is 1 January of the year 1.</summary>
    public LocalDate Date => local.Date;

    /// <summary>The time of day as it was written, or null for a day alone.</summary>
    public LocalTime? TimeOfDay => precision == PostDatePrecision.Day ? null : local.TimeOfDay;

    /// <summary>The offset from UTC, or null when none was written.</summary>
    public Offset? Offset => precision == PostDatePrecision.Offset ? offset : null;

    /// <summary>The moment, for a date that has all of it; null for one that leaves the offset or the time open.</summary>
    public OffsetDateTime? ToOffsetDateTime() => precision == PostDatePrecision.Offset ? local.WithOffset(offset) : null;

    /// <inheritdoc/>
    public int CompareTo(PostDate other)
    {
        var byTime = local.CompareTo(other.local);
        return byTime != 0 ? byTime
            : precision != other.precision ? precision.CompareTo(other.precision)
            : offset.CompareTo(other.offset);
    }

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(PostDate left, PostDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(PostDate left, PostDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or is equal to it.</summary>
    public static bool operator <=(PostDate left, PostDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or is equal to it.</summary>
    public static bool operator >=(PostDate left, PostDate right) => left.CompareTo(right) >= 0;

    /// <summary>The wall-clock time, midnight for a day alone.</summary>
    internal LocalDateTime Local => local;

    internal Offset OffsetOrZero => offset;

    /// <summary>
    /// The date of a text in ISO 8601: <c>2024-10-06</c>, then perhaps <c>T</c> or a space and a time (<c>21:54</c>,
    /// <c>21:54:45</c>, <c>21:54:45.5</c>), then perhaps <c>Z</c> or an offset (<c>+01:00</c>, <c>+0100</c>).
    /// </summary>
    /// <exception cref="FormatException">The text is not such a date. Forms such as 10/08/2014 are refused: they mean two days.</exception>
    public static PostDate Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    public static PostDate Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    public static PostDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var date)
            ? date
            : throw new FormatException("A date is written 2024-10-06, 2024-10-06T21:54:45 or 2024-10-06T21:54:45+01:00.");

    /// <inheritdoc cref="Parse(string)"/>
    public static PostDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out var date) ? date : Parse("", provider);

    /// <summary>The date of a text as <see cref="Parse(string)"/> takes it, or false. No culture is asked.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PostDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PostDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PostDate result)
    {
        Span<byte> utf8 = stackalloc byte[IsoDate.LongestInput];
        result = default;
        return s.Length <= IsoDate.LongestInput
            && System.Text.Ascii.FromUtf16(s, utf8, out var length) == System.Buffers.OperationStatus.Done
            && TryParse(utf8[..length], provider, out result);
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PostDate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PostDate result)
    {
        var read = IsoDate.TryParse(utf8Text, out var local, out var offset, out var precision);
        result = read ? new PostDate(local, offset, precision) : default;
        return read;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<byte> utf8 = stackalloc byte[IsoDate.LongestOutput];
        var length = IsoDate.Format(this, utf8);
        charsWritten = 0;
        return length <= destination.Length
            && System.Text.Ascii.ToUtf16(utf8[..length], destination, out charsWritten) == System.Buffers.OperationStatus.Done;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (utf8Destination.Length >= IsoDate.LongestOutput)
        {
            bytesWritten = IsoDate.Format(this, utf8Destination);
            return true;
        }

        Span<byte> utf8 = stackalloc byte[IsoDate.LongestOutput];
        var length = IsoDate.Format(this, utf8);
        var fits = utf8[..length].TryCopyTo(utf8Destination);
        bytesWritten = fits ? length : 0;
        return fits;
    }

    /// <summary>The date in ISO 8601, the form that <see cref="Parse(string)"/> takes.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[IsoDate.LongestOutput];
        TryFormat(text, out var length, default, null);
        return text[..length].ToString();
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
