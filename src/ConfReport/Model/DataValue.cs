using System.Globalization;
using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A value that nobody declared: one that stands in a post's front matter, or in a JSON member, that the model does not know.</summary>
/// <remarks>
/// Immutable; equal when kind and content are. A whole number and the same number with a fraction (1 and 1.0) are not
/// equal: front matter tells them apart. Numbers are finite, text is well-formed Unicode, and lists and maps nest at most
/// <see cref="MaximumDepth"/> deep, so that every value can be written in every format.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public sealed class DataValue : IEquatable<DataValue>
{
    /// <summary>How deep lists and maps may nest: 16.</summary>
    public const int MaximumDepth = 16;

    private readonly long bits;
    private readonly object? content;

    private DataValue(DataKind kind, long bits = 0, object? content = null, int depth = 0)
    {
        if (depth > MaximumDepth)
        {
            throw new ArgumentException($"Lists and maps may nest {MaximumDepth} deep.", nameof(content));
        }

        (Kind, this.bits, this.content, Depth) = (kind, bits, content, (byte)depth);
    }

    /// <summary>No value.</summary>
    public static DataValue Null { get; } = new(DataKind.Null);

    /// <summary>True.</summary>
    public static DataValue True { get; } = new(DataKind.Boolean, bits: 1);

    /// <summary>False.</summary>
    public static DataValue False { get; } = new(DataKind.Boolean);

    /// <summary>What the value is.</summary>
    public DataKind Kind { get; }

    internal byte Depth { get; }

    /// <summary>The items of a list; none when the value is something else.</summary>
    internal ReadOnlySpan<DataValue> Items => content is ValueList<DataValue> list ? list.Span : default;

    /// <summary>A whole number.</summary>
    public static DataValue From(long value) => new(DataKind.Integer, bits: value);

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public static DataValue From(double value) => double.IsFinite(value)
        ? new(DataKind.Number, bits: BitConverter.DoubleToInt64Bits(value))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A number must be finite.");

    /// <summary>Plain text.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate.</exception>
    public static DataValue From(string value) => new(DataKind.Text, content: Given.Text(Given.Value(value)));

    /// <summary>A date.</summary>
    public static DataValue From(PostDate value) => new(DataKind.Date, content: value);

    /// <summary>A list.</summary>
    /// <exception cref="ArgumentException">It nests deeper than <see cref="MaximumDepth"/>.</exception>
    public static DataValue From(IReadOnlyList<DataValue> values)
    {
        var list = ValueList.From(values);
        var depth = 0;
        foreach (var value in list.Span)
        {
            depth = Math.Max(depth, value.Depth);
        }

        return new(DataKind.List, content: list, depth: depth + 1);
    }

    /// <summary>Values by key.</summary>
    /// <exception cref="ArgumentException">It nests deeper than <see cref="MaximumDepth"/>.</exception>
    public static DataValue From(DataMap values) =>
        new(DataKind.Map, content: Given.Value(values), depth: values.Depth + 1);

    /// <summary>True or false, or null when the value is something else.</summary>
    public bool? AsBoolean() => Kind == DataKind.Boolean ? bits != 0 : null;

    /// <summary>The whole number, or null when the value is something else.</summary>
    public long? AsInteger() => Kind == DataKind.Integer ? bits : null;

    /// <summary>The number, whole or not, or null when the value is something else.</summary>
    public double? AsNumber() => Kind switch
    {
        DataKind.Number => BitConverter.Int64BitsToDouble(bits),
        DataKind.Integer => bits,
        _ => null,
    };

    /// <summary>The text, or null when the value is something else.</summary>
    public string? AsText() => content as string;

    /// <summary>The date, or null when the value is something else.</summary>
    public PostDate? AsDate() => content is PostDate date ? date : null;

    /// <summary>The list, or null when the value is something else.</summary>
    public IReadOnlyList<DataValue>? AsList() => content as ValueList<DataValue>;

    /// <summary>The map, or null when the value is something else.</summary>
    public DataMap? AsMap() => content as DataMap;

    /// <summary>Text as a value.</summary>
    public static implicit operator DataValue(string value) => From(value);

    /// <summary>True or false as a value.</summary>
    public static implicit operator DataValue(bool value) => value ? True : False;

    /// <summary>A whole number as a value.</summary>
    public static implicit operator DataValue(long value) => From(value);

    /// <summary>A number as a value.</summary>
    public static implicit operator DataValue(double value) => From(value);

    /// <summary>A date as a value.</summary>
    public static implicit operator DataValue(PostDate value) => From(value);

    /// <summary>A map as a value.</summary>
    public static implicit operator DataValue(DataMap value) => From(value);

    /// <summary>Whether both hold the same.</summary>
    public static bool operator ==(DataValue? left, DataValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(DataValue? left, DataValue? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(DataValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && bits == other.bits && Equals(content, other.content));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, bits, content);

    /// <summary>The value as a person would read it, in no particular format.</summary>
    public override string ToString() => Kind switch
    {
        DataKind.Null => "null",
        DataKind.Boolean => bits != 0 ? "true" : "false",
        DataKind.Integer => bits.ToString(CultureInfo.InvariantCulture),
        DataKind.Number => BitConverter.Int64BitsToDouble(bits).ToString("R", CultureInfo.InvariantCulture),
        _ => content?.ToString() ?? "",
    };
}
