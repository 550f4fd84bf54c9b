using System.Collections;
using System.Runtime.CompilerServices;

namespace ConfReport;

/// <summary>How the model keeps its lists: copied once, never changed, compared by content.</summary>
/// <remarks>A record that holds an array, a <c>List</c> or an <c>ImmutableArray</c> would be unequal to its own copy.</remarks>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] items;

    /// <summary>Takes the array over: the caller must not keep it.</summary>
    internal ValueList(T[] items) => this.items = items;

    public int Count => items.Length;

    public ReadOnlySpan<T> Span => items;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.items.Length != items.Length)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", items)}]";
}

internal static class ValueList
{
    /// <summary>The list itself if it is one of ours, else a copy. Null, or a null inside, is an argument error.</summary>
    public static ValueList<T> From<T>(IReadOnlyList<T> list, [CallerMemberName] string member = "")
    {
        if (list is ValueList<T> own)
        {
            return own;
        }

        ArgumentNullException.ThrowIfNull(list, member);
        if (list.Count == 0)
        {
            return ValueList<T>.Empty;
        }

        var items = list.ToArray();
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException($"{member} holds a null.", member);
            }
        }

        return new ValueList<T>(items);
    }
}
