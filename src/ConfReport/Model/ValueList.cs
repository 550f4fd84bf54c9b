using System.Collections;
using System.Runtime.CompilerServices;

namespace ConfReport;

/// <summary>How the model keeps its lists: copied once, never changed, compared by content.</summary>
/// <remarks>
/// A record that holds an array, a <c>List</c> or an <c>ImmutableArray</c> would be unequal to its own copy. A list of one
/// item, and most are, needs no array: 32 bytes instead of 56.
/// </remarks>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[]? items;
    private readonly T? single;

    /// <summary>Takes the array over: the caller must not keep it.</summary>
    internal ValueList(T[] items) => this.items = items;

    internal ValueList(T single) => this.single = single;

    public int Count => items is null ? 1 : items.Length;

    // The one item counts as present whenever there is no array, so the reference to it is never one to a missing T.
    public ReadOnlySpan<T> Span => items is null ? new ReadOnlySpan<T>(in Unsafe.AsRef(in single)!) : items;

    public T this[int index] => Span[index];

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return Span[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Count != Count)
        {
            return false;
        }

        var mine = Span;
        var theirs = other.Span;
        for (var i = 0; i < mine.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(mine[i], theirs[i]))
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
        foreach (var item in Span)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", this)}]";
}

internal static class ValueList
{
    /// <summary>The list itself if it is one of ours, else a copy. Null, or a null inside, is an argument error.</summary>
    /// <remarks>Inlined, so that the test is for a type that the compiler knows; in shared code it is looked up first.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ValueList<T> From<T>(IReadOnlyList<T> list, [CallerMemberName] string member = "") =>
        list is ValueList<T> own ? own : Copy(list, member);

    /// <summary>A list that takes the array over, or only its one item.</summary>
    public static ValueList<T> Of<T>(T[] items) => items.Length switch
    {
        0 => ValueList<T>.Empty,
        1 => new ValueList<T>(items[0]),
        _ => new ValueList<T>(items),
    };

    private static ValueList<T> Copy<T>(IReadOnlyList<T> list, string member)
    {
        ArgumentNullException.ThrowIfNull(list, member);
        if (list.Count == 0)
        {
            return ValueList<T>.Empty;
        }

        // Not ToArray, for which the runtime compiles five methods more before the first post.
        var items = new T[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = list[i] ?? throw new ArgumentException($"{member} holds a null.", member);
        }

        return Of(items);
    }
}
