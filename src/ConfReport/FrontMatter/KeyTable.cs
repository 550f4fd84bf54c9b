namespace ConfReport.FrontMatter;

/// <summary>The keys of a profile by <see cref="HeaderFact"/>, and what is known of all of them together. Never changed.</summary>
internal sealed class KeyTable : IEquatable<KeyTable>
{
    /// <summary>The plain names that most generators share. They are made once for all profiles.</summary>
    public static readonly KeyTable Common = new(
    [
        new(null, "title"), new(null, "date"), new(null, "updated"), new(null, "draft"), new(null, "author"),
        new(null, "description"), new(null, "tags"), new(null, "categories"), new(null, "series"), new(null, "keywords"),
        new(null, "slug"), new(null, "weight"), new(null, "lang"), new(null, "cover"), null,
    ]);

    private readonly HeaderKey?[] keys;

    private KeyTable(HeaderKey?[] keys)
    {
        this.keys = keys;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is { } key)
            {
                AtRoot |= key.Table is null ? 1u << i : 0;
                HasTables |= key.Table is not null;
                Marks |= KeyMark.Of(key.Name) | (key.Table is null ? 0 : KeyMark.Of(key.Table));
            }
        }
    }

    /// <summary>The facts whose keys stand at the root, a bit each.</summary>
    public readonly uint AtRoot;

    /// <summary>Whether a key stands within a table: most profiles have none, and then nobody looks for them.</summary>
    public readonly bool HasTables;

    /// <summary>A <see cref="KeyMark"/> for each name of a key or a table.</summary>
    public readonly ulong Marks;

    public HeaderKey? this[HeaderFact fact] => keys[(int)fact];

    public KeyTable With(HeaderFact fact, HeaderKey? key)
    {
        var changed = keys.AsSpan().ToArray();
        changed[(int)fact] = key;
        return new(changed);
    }

    public bool Equals(KeyTable? other) => ReferenceEquals(this, other) || (other is not null && keys.AsSpan().SequenceEqual(other.keys));

    public override bool Equals(object? obj) => Equals(obj as KeyTable);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var key in keys)
        {
            hash.Add(key);
        }

        return hash.ToHashCode();
    }
}
