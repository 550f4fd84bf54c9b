using System.Runtime.CompilerServices;
using ConfReport.Shapes;
using NodaTime;

namespace ConfReport;

/// <summary>The checks that hold in every <c>init</c> of the model: what is given is taken, or refused with an <see cref="ArgumentException"/>.</summary>
internal static class Given
{
    /// <summary>Text without a lone surrogate: such text has no UTF-8 form, so no file could hold it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Text(string? value, [CallerMemberName] string member = "") =>
        // Most texts of a part are absent.
        value is null ? null : WellFormed(value, member);

    /// <summary>Text that says something: not null, not blank, well-formed.</summary>
    public static string Name(string value, [CallerMemberName] string member = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, member);
        Text(value, member);
        return value;
    }

    public static T Value<T>(T value, [CallerMemberName] string member = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return value;
    }

    public static int? AtLeast(int minimum, int? value, [CallerMemberName] string member = "") =>
        value < minimum
            ? throw new ArgumentOutOfRangeException(member, value, $"{member} must be {minimum} or more.")
            : value;

    /// <summary>A date that ISO 8601 writes with four digits of a year.</summary>
    public static LocalDate Date(LocalDate value, [CallerMemberName] string member = "") =>
        value.Calendar == CalendarSystem.Iso && value.Year is >= 1 and <= 9999
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must lie in the years 1 to 9999 of the ISO calendar.");

    public static Duration? NotNegative(Duration? value, [CallerMemberName] string member = "") =>
        value < Duration.Zero
            ? throw new ArgumentOutOfRangeException(member, value, $"{member} must not be negative.")
            : value;

    public static double Between(double minimum, double maximum, double value, [CallerMemberName] string member = "") =>
        value >= minimum && value <= maximum
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must be between {minimum} and {maximum}.");

    /// <summary>A member of the enumeration, not a number cast to it: such a number has no name to be written under.</summary>
    public static TEnum Known<TEnum>(TEnum value, [CallerMemberName] string member = "")
        where TEnum : struct, Enum =>
        Unsafe.BitCast<TEnum, byte>(value) == 0 || Unsafe.BitCast<TEnum, byte>(value) < KnownChoices<TEnum>.Count
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{value} is not a {typeof(TEnum).Name}.");

    public static TEnum? Known<TEnum>(TEnum? value, [CallerMemberName] string member = "")
        where TEnum : struct, Enum =>
        value is { } given ? Known(given, member) : null;

    /// <summary>The list, or null for an empty one: an absent list takes no look at <see cref="ValueList{T}.Empty"/> when a part is made.</summary>
    public static IReadOnlyList<T>? List<T>(IReadOnlyList<T> value, [CallerMemberName] string member = "") =>
        ValueList.From(value, member) is { Count: > 0 } list ? list : null;

    /// <inheritdoc cref="List"/>
    public static IReadOnlyList<string>? Texts(IReadOnlyList<string> value, [CallerMemberName] string member = "")
    {
        var list = ValueList.From(value, member);
        foreach (var text in list.Span)
        {
            Text(text, member);
        }

        return list.Count == 0 ? null : list;
    }

    /// <summary>Members that the part does not know: one that it knows would stand twice in a file.</summary>
    public static DataMap Extensions(ReportPart part, DataMap value)
    {
        ArgumentNullException.ThrowIfNull(value, nameof(ReportPart.Extensions));
        if (value.Count > 0)
        {
            var fields = ModelShapes.FieldsOf(part.GetType());
            foreach (var (key, _) in value.Span)
            {
                if (fields.Contains(key))
                {
                    throw new ArgumentException($"'{key}' is a member of {part.GetType().Name}, not an extension.", nameof(ReportPart.Extensions));
                }
            }
        }

        return value;
    }

    private static string WellFormed(string value, string member) =>
        UnicodeText.IsWellFormed(value)
            ? value
            : throw new ArgumentException($"{member} holds a surrogate without its other half, so it is not Unicode text.", member);
}
