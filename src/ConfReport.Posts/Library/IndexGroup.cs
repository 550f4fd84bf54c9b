using System.Collections;

namespace ConfReport.Posts;

/// <summary>What an index holds under one name or year: never empty, in the order of the posts.</summary>
/// <typeparam name="TKey">What the group is named by.</typeparam>
/// <typeparam name="TItem">What is in it.</typeparam>
public sealed class IndexGroup<TKey, TItem> : IReadOnlyList<TItem>, IGrouping<TKey, TItem>
    where TKey : notnull
{
    private readonly TItem[] items;

    internal IndexGroup(TKey key, IEnumerable<TItem> items) => (Key, this.items) = (key, [.. items]);

    /// <summary>The name or the year. Of a name that is spelled in several ways, the first spelling.</summary>
    public TKey Key { get; }

    /// <summary>How many there are.</summary>
    public int Count => items.Length;

    /// <summary>The item at this place, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public TItem this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<TItem> GetEnumerator() => ((IEnumerable<TItem>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The key and how many there are.</summary>
    public override string ToString() => $"{Key}: {Count}";
}
