using System.Buffers;
using System.Runtime.CompilerServices;

namespace ConfReport.Json;

/// <summary>Collects the items of a list whose length is not known beforehand, without a list of one size too many.</summary>
internal struct JsonItems<T>
{
    private const int FirstRoom = 16;

    private T? first;
    private T[]? room;
    private int count;

    /// <summary>Keeps an item; null is one that could not be read.</summary>
    public void Add(T? item)
    {
        if (item is null)
        {
            return;
        }

        if (count == 0)
        {
            // Most lists have but one item, and need no room.
            first = item;
        }
        else
        {
            Room()[count] = item;
        }

        count++;
    }

    /// <summary>The list, and the end of the collection.</summary>
    public readonly ValueList<T> ToList()
    {
        if (room is null)
        {
            return count == 0 || first is null ? ValueList<T>.Empty : new ValueList<T>(first);
        }

        var items = room.AsSpan(0, count).ToArray();
        ArrayPool<T>.Shared.Return(room, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        return new ValueList<T>(items);
    }

    private T[] Room()
    {
        if (room is not null && count < room.Length)
        {
            return room;
        }

        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstRoom, count * 2));
        if (room is not null)
        {
            room.AsSpan(0, count).CopyTo(larger);
            ArrayPool<T>.Shared.Return(room, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
        else if (first is not null)
        {
            larger[0] = first;
        }

        return room = larger;
    }
}
