namespace ConfReport;

/// <summary>
/// The values of those properties of a part that most parts leave empty, in an array that is only there when one of them
/// is set.
/// </summary>
/// <remarks>
/// A talk in a report has a title and perhaps a speaker; one in a programme has ten things more. With a field for each, the
/// objects of a report took two thirds as much memory as all of its text. Two sets are equal when their values are; an
/// array without values is as good as none. A part owns its array: copying a part copies it.
/// </remarks>
internal struct RareValues : IEquatable<RareValues>
{
    private object?[]? values;

    public readonly bool IsEmpty => values is null;

    public readonly object? this[int slot] => values?[slot];

    /// <summary>Keeps a value; null is none.</summary>
    /// <param name="slot">Which property it belongs to.</param>
    /// <param name="slots">How many such properties there are.</param>
    /// <param name="value">The value.</param>
    public void Set(int slot, int slots, object? value)
    {
        values ??= new object?[slots];
        values[slot] = value;
    }

    public readonly RareValues Copy() => new() { values = (object?[]?)values?.Clone() };

    public readonly bool Equals(RareValues other)
    {
        var length = Math.Max(values?.Length ?? 0, other.values?.Length ?? 0);
        for (var i = 0; i < length; i++)
        {
            if (!Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override readonly bool Equals(object? obj) => obj is RareValues other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = new HashCode();
        for (var i = 0; values is not null && i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                hash.Add(i);
                hash.Add(value);
            }
        }

        return hash.ToHashCode();
    }
}
