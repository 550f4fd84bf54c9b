namespace ConfReport.Posts.Library;

/// <summary>Items by name or year, while an index is made; and then its groups, in order and by key.</summary>
/// <param name="comparer">Says which keys are one.</param>
/// <param name="order">In which order they stand.</param>
internal sealed class IndexGroups<TKey, TItem>(IEqualityComparer<TKey> comparer, IComparer<TKey> order)
    where TKey : notnull
    where TItem : class
{
    private readonly Dictionary<TKey, List<TItem>> lists = new(comparer);

    /// <summary>Puts an item under a key. Items come one after the other, so one that is there already is the last.</summary>
    public void Add(TKey key, TItem item)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        if (list.Count == 0 || !ReferenceEquals(list[^1], item))
        {
            list.Add(item);
        }
    }

    public IReadOnlyList<IndexGroup<TKey, TItem>> InOrder() =>
        Array.AsReadOnly(lists.OrderBy(list => list.Key, order).Select(list => new IndexGroup<TKey, TItem>(list.Key, list.Value)).ToArray());

    /// <summary>The group of each key, to be looked up in the way in which they were put together.</summary>
    public Dictionary<TKey, IndexGroup<TKey, TItem>> ByKey(IReadOnlyList<IndexGroup<TKey, TItem>> groups) =>
        groups.ToDictionary(group => group.Key, comparer);
}
